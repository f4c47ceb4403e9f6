import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/commands/commands.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, poolAt } from '../builders/desk.ts';
import { createChild, createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const leGall = createHousehold('Le Gall', { children: [createChild('Alice', { level: 'MS' })] });
const morvan = createHousehold('Morvan', { children: [createChild('Maël', { level: 'MS' })] });
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const closing = (details: object = {}): Command => ({
  type: 'CloseDesk',
  lastTicketHandedOut: 0,
  unserved: [],
  ...details,
});

describe('closing a desk', () => {
  it('says how many, from which receipt to which, and surrenders every place left', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(leGall, { ticket: 1 });
    const last = await desk.serves(morvan, { ticket: 2 });
    await desk.voids(last);
    await desk.copies();
    const { body } = await desk.closes();
    expect(body).toMatchObject({ enrolments: 2, voided: 1, firstReceipt: first, lastReceipt: last });
    expect(body).not.toHaveProperty('withoutCopy');
    expect(body.surrendered).toContainEqual({ ...nursery, places: 2 });
    expect(body.surrendered.reduce((sum, { places }) => sum + places, 0)).toBe(3 * (3 + 5) - 1);
  });

  it('a desk that served nobody closes too', async () => {
    const desk = await createDesk({ campaign });
    expect((await desk.closes()).body).toMatchObject({ enrolments: 0, unserved: [] });
  });

  it('without a verified copy of everything only with a reason, which is kept', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    await desk.copies();
    await desk.serves(morvan, { ticket: 2 });
    expect(await desk.refuses(closing())).toEqual({ type: 'ClosingWithoutCopy', unsaved: 1 });
    expect(await desk.refuses(closing({ withoutCopy: '  ' }))).toMatchObject({ type: 'ClosingWithoutCopy' });
    expect((await desk.closes('clé perdue')).body.withoutCopy).toBe('clé perdue');
  });

  it('a copy that was written before the last enrolment does not count for it', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    const written = desk.state.head.seq;
    await desk.serves(morvan, { ticket: 2 });
    await desk.copies(written);
    expect(await desk.refuses(closing())).toEqual({ type: 'ClosingWithoutCopy', unsaved: 1 });
    await desk.copies();
    await desk.closes();
  });

  it('printing a receipt again needs no new copy', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.copies();
    await desk.does({ type: 'PrintReceipt', receipt });
    await desk.closes();
  });

  it('a copy of events that do not exist is no copy', async () => {
    const desk = await createDesk({ campaign });
    for (const upTo of [0, 2]) {
      const confirm = { type: 'ConfirmCopy', kind: 'download', file: 'x', sha256: 'ab'.repeat(32), upTo };
      expect(await desk.refuses(confirm as never)).toEqual({ type: 'CopyOfAnotherState', upTo, head: 1 });
    }
  });

  it('paper still pending is entered first, or listed as not served', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([4, 2], { maternelle: 2 });
    const withoutCopy = 'essai';
    expect(await desk.refuses(closing({ withoutCopy }))).toEqual({
      type: 'PaperStillPending',
      tickets: [2, 4],
    });
    const [closed] = await desk.does(
      closing({ withoutCopy, unserved: [4, 2, 9, 4], lastTicketHandedOut: 9 }),
    );
    expect(closed?.body).toMatchObject({ unserved: [2, 4, 9], lastTicketHandedOut: 9 });
  });

  it('nothing follows a closing but a reopening', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.closes('essai');
    const visit = createVisit({ ticket: 2, own: morvan });
    for (const command of [visit, closing(), { type: 'PrintReceipt', receipt } as const]) {
      expect(await desk.refuses(command)).toEqual({ type: 'DeskIsClosed' });
    }
    expect(await desk.refuses({ type: 'ReopenDesk', reason: ' ' })).toEqual({ type: 'ReasonMissing' });
    await desk.does({ type: 'ReopenDesk', reason: 'une famille est revenue' });
    expect(await desk.refuses({ type: 'ReopenDesk', reason: 'encore' })).toEqual({ type: 'DeskIsOpen' });
  });

  it('R4: a reopened desk grants, sends and receives nothing: its places were surrendered', async () => {
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const slip = await a.serves(leGall, { ticket: 1 });
    const code = await b.sends(a, 1, nursery);
    await a.closes('essai');
    await a.does({ type: 'ReopenDesk', reason: 'une famille est revenue' });
    await a.voids(slip);
    const back = await a.serves(morvan, { ticket: 2 });
    expect(a.outcomes(back)).toEqual(['S28 waiting']);
    const send: Command = { type: 'SendPlaces', to: b.identity, pool: nursery, count: 1 };
    expect(await a.refuses(send)).toEqual({ type: 'PlacesSurrendered' });
    expect(await a.refuses({ type: 'ReceivePlaces', code })).toEqual({ type: 'PlacesSurrendered' });
    const again = await a.closes('essai');
    expect(again.body.surrendered).toEqual([]);
  });

  it('a desk opens once', async () => {
    const desk = await createDesk({ campaign });
    const open = { type: 'OpenDesk', desk: desk.identity, key: '', proof: '', app: '', checks: [] };
    expect(await desk.refuses(open as never)).toEqual({ type: 'DeskAlreadyOpen' });
  });
});
