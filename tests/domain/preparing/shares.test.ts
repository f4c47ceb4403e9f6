import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignDraft, DraftSchool } from '#domain/preparing/draft.ts';
import { draftProblems } from '#domain/preparing/problems.ts';
import {
  clearCell,
  type PoolShares,
  type Share,
  type ShareHolder,
  type Shares,
  setDeskCell,
  setReserveCell,
  setShare,
  sharesOf,
} from '#domain/preparing/shares.ts';
import type { BandId, CentreId, DeskLetter, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Pool, poolKey } from '#domain/vocabulary/pools.ts';
import { createDraft } from '../../builders/draft.ts';
import { runs } from '../../builders/random.ts';

const S28: Pool = {
  centre: 'les-goelands' as CentreId,
  period: 'S28' as PeriodId,
  band: 'maternelle' as BandId,
};
const desk = (name: string) => ({ school: name.slice(0, 3) as SchoolCode, letter: name[4] as DeskLetter });
const holder = (name: string): ShareHolder =>
  name === 'reserve' ? { type: 'reserve' } : { type: 'desk', ...desk(name) };

function at(shares: Shares, pool: Pool): PoolShares {
  const found = shares.get(poolKey(pool));
  if (!found) throw new Error(`no pool ${poolKey(pool)}`);
  return found;
}
const written = (draft: CampaignDraft, pool: Pool = S28) =>
  at(sharesOf(draft), pool)
    .shares.map(({ holder, places, byHand }) => {
      const name = holder.type === 'reserve' ? 'reserve' : `${holder.school}-${holder.letter}`;
      return `${name} ${places}${byHand ? '!' : ''}`;
    })
    .join(', ');

describe('the shares of a draft', () => {
  it('are the default split while nothing is set by hand', () => {
    expect(written(createDraft())).toBe('reserve 3, JJA-A 13, JVE-A 8, JVE-B 8');
  });

  it('a share set by hand stands, and the others give or take the difference', () => {
    const draft = setDeskCell(createDraft(), desk('JVE-A'), S28, 12);
    expect(written(draft)).toBe('reserve 3, JJA-A 10, JVE-A 12!, JVE-B 7');
    expect(written(setReserveCell(createDraft(), S28, 0))).toBe('reserve 0!, JJA-A 14, JVE-A 9, JVE-B 9');
  });

  it('set to what it already shows, a share moves no other', () => {
    const draft = setDeskCell(createDraft(), desk('JVE-A'), S28, 11);
    const again = setDeskCell(draft, desk('JJA-A'), S28, at(sharesOf(draft), S28).shares[1]?.places ?? -1);
    expect(written(again).replaceAll('!', '')).toBe(written(draft).replaceAll('!', ''));
  });

  it('goes back to the default when it is cleared, and leaves nothing behind in the draft', () => {
    const draft = createDraft();
    for (const name of ['reserve', 'JVE-B']) {
      expect(clearCell(setShare(draft, S28, holder(name), 1), S28, holder(name))).toEqual(draft);
    }
  });

  it('R5: more by hand than there are places is a problem that names the pool, the capacity and the sum', () => {
    const draft = setDeskCell(createDraft(), desk('JVE-A'), S28, 40);
    expect(written(draft)).toBe('reserve 0, JJA-A 0, JVE-A 40!, JVE-B 0');
    expect(draftProblems(draft)).toEqual([
      {
        type: 'SharesDoNotAddUp',
        severity: 'stops',
        where: { step: 'shares', ...S28 },
        capacity: 32,
        sum: 40,
      },
    ]);
  });

  it('R5: fewer by hand than there are places, with no share left to take the rest, is one too', () => {
    const draft = ['reserve', 'JJA-A', 'JVE-A', 'JVE-B'].reduce(
      (next, name) => setShare(next, S28, holder(name), 7),
      createDraft(),
    );
    expect(draftProblems(draft)).toMatchObject([{ type: 'SharesDoNotAddUp', capacity: 32, sum: 28 }]);
  });

  it('at 100 percent the desks have nothing but what the hand gives them', () => {
    const draft = createDraft({ reservePercent: 100 });
    expect(written(draft)).toBe('reserve 32, JJA-A 0, JVE-A 0, JVE-B 0');
    expect(written(setDeskCell(draft, desk('JVE-A'), S28, 5))).toBe('reserve 27, JJA-A 0, JVE-A 5!, JVE-B 0');
  });
});

const school = (n: number, pupils: number, desks: number, centre: CentreId): DraftSchool => ({
  code: `S${String(n).padStart(2, '0')}` as SchoolCode,
  name: `École ${n}`,
  centre,
  pupils,
  desks,
});

/** A town with any weights, desks, reserve and places, two pools to a centre, and shares set by hand. */
const town = fc
  .record({
    schools: fc.array(fc.record({ pupils: fc.nat(999), desks: fc.nat(4), first: fc.boolean() }), {
      maxLength: 10,
    }),
    places: fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }),
    reservePercent: fc.nat(100),
    hands: fc.array(fc.tuple(fc.nat(3), fc.nat(40), fc.nat(60)), { maxLength: 8 }),
  })
  .map(({ schools, places, reservePercent, hands }) => {
    const base = createDraft();
    const [one, two] = base.centres;
    if (!one || !two) throw new Error('the draft has two centres');
    const draft: CampaignDraft = {
      ...base,
      reservePercent,
      bands: base.bands.slice(0, 1),
      centres: [one, two].map((centre, index) => ({
        ...centre,
        capacity: Object.fromEntries(
          ['S28', 'S33'].map((week, column) => [week, { maternelle: places[2 * index + column] ?? 0 }]),
        ),
      })),
      schools: schools.map(({ pupils, desks, first }, n) =>
        school(n, pupils, desks, first ? one.id : two.id),
      ),
    };
    return hands.reduce((next, [pool, cell, count]) => withHand(next, pool, cell, count), draft);
  });

/** Picks a share by two numbers of any size. */
function pick(draft: CampaignDraft, pool: number, cell: number): { of: PoolShares; share: Share } {
  const pools = [...sharesOf(draft).values()];
  const of = pools[pool % pools.length];
  const share = of?.shares[cell % of.shares.length];
  if (!of || !share) throw new Error('every pool has its reserve');
  return { of, share };
}

function withHand(draft: CampaignDraft, pool: number, cell: number, places: number): CampaignDraft {
  const { of, share } = pick(draft, pool, cell);
  return setShare(draft, of.pool, share.holder, places);
}

/** Sums of what changed between two drafts: in the cell, in the other cells of its pool, in the other pools. */
function changes(before: CampaignDraft, after: CampaignDraft, pool: Pool, cell: number) {
  const [was, is] = [sharesOf(before), sharesOf(after)];
  const difference = (key: Pool, index: number) =>
    Math.abs((at(is, key).shares[index]?.places ?? 0) - (at(was, key).shares[index]?.places ?? 0));
  const sum = (pools: readonly Pool[], counts: (key: Pool, index: number) => boolean) =>
    pools
      .flatMap((key) =>
        at(was, key).shares.map((_, index) => (counts(key, index) ? difference(key, index) : 0)),
      )
      .reduce((a, b) => a + b, 0);
  const pools = [...was.values()].map((shared) => shared.pool);
  const same = (key: Pool) => poolKey(key) === poolKey(pool);
  return {
    cell: sum(pools, (key, index) => same(key) && index === cell),
    others: sum(pools, (key, index) => same(key) && index !== cell),
    elsewhere: sum(pools, (key) => !same(key)),
  };
}

describe('shares, whatever the town', () => {
  it('R5: the default split adds up to every capacity', () => {
    fc.assert(
      fc.property(town, (draft) => {
        const shares = sharesOf({ ...draft, byHand: { reserve: {}, desks: {} } });
        for (const { capacity, sum, shares: all } of shares.values()) {
          expect(sum).toBe(capacity);
          expect(all.every(({ places, usual }) => places === usual && places >= 0)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('R5: shares set by hand stand, and the rest adds up wherever it can', () => {
    fc.assert(
      fc.property(town, (draft) => {
        for (const { capacity, sum, shares } of sharesOf(draft).values()) {
          const byHand = shares.filter((share) => share.byHand).reduce((n, share) => n + share.places, 0);
          const free = shares.filter((share) => !share.byHand);
          const possible = byHand === capacity || (byHand < capacity && free.length > 0);
          expect(sum === capacity).toBe(possible);
          expect(shares.every(({ places }) => Number.isInteger(places) && places >= 0)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('one share changed moves no more places than were asked for, and none of another pool', () => {
    fc.assert(
      fc.property(town, fc.nat(3), fc.nat(40), fc.nat(400), (draft, pool, cell, places) => {
        const { of, share } = pick(draft, pool, cell);
        const after = setShare(draft, of.pool, share.holder, places);
        const moved = changes(draft, after, of.pool, of.shares.indexOf(share));
        expect(moved.cell).toBe(Math.abs(places - share.places));
        expect(moved.others).toBeLessThanOrEqual(moved.cell);
        expect(moved.elsewhere).toBe(0);
      }),
      { numRuns: runs(500) },
    );
  });

  it('one share given back to the default moves no more places than it gains or loses', () => {
    fc.assert(
      fc.property(town, fc.nat(3), fc.nat(40), (draft, pool, cell) => {
        const { of, share } = pick(draft, pool, cell);
        const after = clearCell(draft, of.pool, share.holder);
        const moved = changes(draft, after, of.pool, of.shares.indexOf(share));
        expect(moved.others).toBeLessThanOrEqual(moved.cell);
        expect(moved.elsewhere).toBe(0);
      }),
      { numRuns: runs(500) },
    );
  });

  it('the order in which shares are set by hand does not matter', () => {
    fc.assert(
      fc.property(town, fc.nat(3), fc.array(fc.tuple(fc.nat(40), fc.nat(60))), (draft, pool, hands) => {
        const { of } = pick(draft, pool, 0);
        const unique = new Map(hands.map(([cell, places]) => [cell % of.shares.length, places]));
        const set = (order: readonly (readonly [number, number])[]) =>
          order.reduce((next, [cell, places]) => withHand(next, pool, cell, places), draft);
        expect(sharesOf(set([...unique]))).toEqual(sharesOf(set([...unique].toReversed())));
      }),
      { numRuns: runs(200) },
    );
  });
});
