import { describe, expect, it } from 'vitest';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type DeskStorage, deskLedger, deskStorage } from '#ledger/deskLedger.ts';
import { identitySealer } from '#ledger/sealer.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, type TestDesk } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();

/** What the sentinel says once another tab has acknowledged one event more. */
function acknowledgeElsewhere({ laptop, chain, state }: TestDesk): void {
  laptop.marks.set(chain, { seq: state.head.seq + 1, head: 'cd'.repeat(32) as Hash });
}

describe('another tab acknowledges while this one reads the store', () => {
  it('between the store and the sentinel: that is no loss, the next look takes it in', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
    const { chain, laptop } = desk;
    const storage = deskStorage(laptop.database(), identitySealer, chain);
    const interrupted: DeskStorage = {
      ...storage,
      readSince: async (after) => {
        const read = await storage.readSince(after);
        acknowledgeElsewhere(desk);
        return read;
      },
    };
    const { hash } = campaign;
    const tab = deskLedger(chain, campaign.campaign, hash, interrupted, laptop.dependencies());
    expect(await tab.catchUp()).toMatchObject({ ok: true });
  });

  it('while a start looks for losses: there are none', async () => {
    const desk = await createDesk({ campaign });
    const looking = desk.store.losses();
    acknowledgeElsewhere(desk);
    expect(await looking).toEqual({ ok: true, value: [] });
  });

  it('what was acknowledged before is still missed', async () => {
    const desk = await createDesk({ campaign });
    acknowledgeElsewhere(desk);
    const { chain } = desk;
    expect(await desk.store.losses()).toEqual({ ok: true, value: [{ chain, expected: 2, found: 1 }] });
    expect(await desk.ledger.catchUp()).toMatchObject({ ok: false, error: { type: 'LedgerShortened' } });
  });
});

describe('another tab is killed between its commit and its acknowledgement: only the store knows', () => {
  it('the next number is the one after', async () => {
    const { desk } = await committedUnsaid();
    expect(await desk.serves(createHousehold('Morvan'), { ticket: 2 })).toContain('-0002-');
    expect(desk.state.register.enrolments.size).toBe(2);
  });

  it('the same form is refused under the number that it has', async () => {
    const { desk, form } = await committedUnsaid();
    expect(await desk.refuses(form)).toMatchObject({
      type: 'VisitAlreadyRecorded',
      receipts: [expect.stringContaining('-0001-')],
    });
  });

  it('what would be refused by what this tab knows is decided by what is stored', async () => {
    const { desk, form } = await committedUnsaid();
    await desk.does({ type: 'VoidLastVisit', visit: form.visit, reason: 'mauvaise famille' });
    expect(desk.state.register.enrolments.size).toBe(1);
  });
});

/** An open desk, and a form that a second tab has committed without a word to anybody. */
async function committedUnsaid() {
  const desk = await createDesk({ campaign });
  const { chain, laptop } = desk;
  const told = laptop.dependencies();
  const silent = {
    ...told,
    sentinel: { ...told.sentinel, write: () => undefined },
    announcements: { announce: () => undefined, listen: () => () => undefined },
  };
  const storage = deskStorage(laptop.database(), identitySealer, chain);
  const second = deskLedger(chain, campaign.campaign, campaign.hash, storage, silent);
  const form = createVisit({ ticket: 1, own: createHousehold('Le Gall') });
  const done = await second.append(form, desk.recorder);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return { desk, form };
}
