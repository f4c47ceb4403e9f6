import { describe, expect, it } from 'vitest';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type DeskStorage, deskLedger, deskStorage } from '#ledger/deskLedger.ts';
import { identitySealer } from '#ledger/sealer.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, type TestDesk } from '../builders/desk.ts';
import { createHousehold } from '../builders/household.ts';

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
