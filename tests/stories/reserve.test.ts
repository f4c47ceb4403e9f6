import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import {
  freeInReserve,
  type Reserve,
  type ReserveTransfer,
  sendFromReserve,
} from '#domain/deciding/reserve.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { refusalSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, only, poolAt, type TestDesk } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';

const campaign = createCampaign();
/** The centre keeps 2 of these in reserve, and desk A holds 5. */
const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const nothingGiven: Reserve = { campaign: campaign.campaign, campaignHash: campaign.hash, given: [] };

/** What the coordinator gives, and what the reserve is after it. */
function giving(reserve: Reserve, to: TestDesk, count: number): [ReserveTransfer, Reserve] {
  const sent = sendFromReserve(reserve, { to: to.identity, pool: elementary, count });
  if (!sent.ok) throw new Error(sent.error.type);
  return [sent.value, { ...reserve, given: [...reserve.given, sent.value] }];
}
const refused = (reserve: Reserve, to: object, count: number) =>
  sendFromReserve(reserve, { to: to as never, pool: elementary, count });
const sixChildren = createHousehold('Six', {
  children: ['Un', 'Deux', 'Tris', 'Cat', 'Cinq', 'Sis'].map((name) => createChild(name, { level: 'CP' })),
});

describe('places from the reserve, given by telephone (R4, R5)', () => {
  it('R8: who waited first is served by the code that the coordinator read out', async () => {
    const desk = await createDesk({ campaign });
    const six = await desk.serves(sixChildren, { ticket: 1 });
    expect(desk.outcomes(six).at(-1)).toBe('S28 waiting');
    const [{ code }] = giving(nothingGiven, desk, 1);
    const events = await desk.receives(inGroupsOfFour(code).toLowerCase());
    expect(only(events, 'PlacesReceived').body).toEqual({
      from: 'reserve',
      transfer: 1,
      pool: elementary,
      count: 1,
      code,
    });
    expect(desk.outcomes(six).at(-1)).toBe('S28 granted');
  });

  it('is read again from the ledger as it was written', async () => {
    const desk = await createDesk({ campaign });
    await desk.receives(giving(nothingGiven, desk, 2)[0].code);
    const again = await desk.otherTab();
    expect(again.state.register).toEqual(desk.state.register);
    expect(again.state.status.received).toEqual(desk.state.status.received);
  });

  it('never gives more than the reserve holds, whether or not the codes were typed', async () => {
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const [, afterOne] = giving(nothingGiven, a, 1);
    const short = { type: 'NotEnoughPlaces', pool: elementary };
    expect(refused(afterOne, b.identity, 2)).toEqual({ ok: false, error: { ...short, free: 1, asked: 2 } });
    const [second, afterTwo] = giving(afterOne, b, 1);
    expect(second.transfer).toBe(2);
    expect(freeInReserve(afterTwo, elementary)).toBe(0);
    expect(refused(afterTwo, a.identity, 1)).toMatchObject({ ok: false, error: { ...short, free: 0 } });
    // The other pools are untouched.
    expect(freeInReserve(afterTwo, poolAt('les-goelands', 'S29', 'elementaire'))).toBe(2);
    expect(freeInReserve(afterTwo, poolAt('le-grand-large', 'S28', 'elementaire'))).toBe(2);
  });

  it('never gives more than it holds, whatever is asked in whatever order (R5)', async () => {
    const desk = await createDesk({ campaign });
    const pools = ['S28', 'S29'].flatMap((period) =>
      ['maternelle', 'elementaire'].map((band) => poolAt('les-goelands', period, band)),
    );
    const held = (pool: Pool) => (pool.band === 'maternelle' ? 1 : 2);
    const wishes = fc.array(
      fc.record({ pool: fc.constantFrom(...pools), count: fc.integer({ min: -1, max: 3 }) }),
    );
    fc.assert(
      fc.property(wishes, (asked) => {
        const given: ReserveTransfer[] = [];
        for (const wish of asked) {
          const sent = sendFromReserve({ ...nothingGiven, given }, { to: desk.identity, ...wish });
          if (sent.ok) given.push(sent.value);
        }
        expect(given.map(({ transfer }) => transfer)).toEqual(given.map((_, index) => index + 1));
        expect(new Set(given.map(({ code }) => code)).size).toBe(given.length);
        for (const pool of pools) {
          const gone = given.filter((sent) => sent.pool === pool).reduce((sum, { count }) => sum + count, 0);
          expect(gone).toBeLessThanOrEqual(held(pool));
          expect(freeInReserve({ ...nothingGiven, given }, pool)).toBe(held(pool) - gone);
        }
      }),
    );
  });

  it.each([0, -1, 0.5, Number.NaN])('gives whole places only, not %d', async (count) => {
    const desk = await createDesk({ campaign });
    expect(refused(nothingGiven, desk.identity, count)).toMatchObject({
      ok: false,
      error: { type: 'NotEnoughPlaces', free: 2 },
    });
  });

  it('gives nothing to a desk that does not exist, and nothing from a centre or a week that does not', async () => {
    const nobody = { school: 'XYZ', letter: 'A', replica: '7K2' };
    expect(refused(nothingGiven, nobody, 1)).toEqual({
      ok: false,
      error: { type: 'ReceiverUnknown', to: nobody },
    });
    expect(freeInReserve(nothingGiven, poolAt('nowhere', 'S28', 'elementaire'))).toBe(0);
    expect(freeInReserve(nothingGiven, poolAt('les-goelands', 'S99', 'elementaire'))).toBe(0);
  });

  it('is taken once, by the one installation that it names, and says where it came from', async () => {
    const desk = await createDesk({ campaign });
    const [{ code }] = giving(nothingGiven, desk, 1);
    await desk.receives(code);
    const twice = await desk.refuses({ type: 'ReceivePlaces', code });
    expect(twice).toEqual({ type: 'TransferAlreadyReceived', from: 'reserve', transfer: 1 });
    const words = campaignWords('fr', campaign.campaign);
    expect(refusalSentence(twice as never, words)).toMatch(/cession n°.1 de la réserve/);
    const reinstalled = await createDesk({ campaign, replica: '9QZ' });
    expect(await reinstalled.refuses({ type: 'ReceivePlaces', code })).toMatchObject({
      type: 'TransferForAnother',
    });
  });

  it('is not confused with the transfer of the same number from a desk', async () => {
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    await b.receives(await a.sends(b, 1, elementary));
    await b.receives(giving(nothingGiven, b, 1)[0].code);
    expect(b.state.status.received.map(({ from, transfer }) => [from, transfer])).toEqual([
      [a.identity, 1],
      ['reserve', 1],
    ]);
  });

  it('opens no desk of another revision of the campaign', async () => {
    const later = createCampaign({ revision: 2 });
    const desk = await createDesk({ campaign: later });
    const [{ code }] = giving(nothingGiven, desk, 1);
    expect(await desk.refuses({ type: 'ReceivePlaces', code })).toEqual({
      type: 'TransferCodeMistypedOrForeign',
    });
  });

  it('ends after 1023 codes, as the code has room for no more', async () => {
    const desk = await createDesk({ campaign });
    const [first] = giving(nothingGiven, desk, 1);
    const last = { ...first, transfer: 1023, pool: poolAt('les-goelands', 'S29', 'elementaire') };
    expect(refused({ ...nothingGiven, given: [last] }, desk.identity, 1)).toEqual({
      ok: false,
      error: { type: 'TooManyTransfers' },
    });
  });
});
