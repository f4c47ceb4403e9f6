import type { Campaign } from '../campaign/campaign.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { BandId, CentreId, PeriodId } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';

/** The pools of a morning, numbered: a number takes less room than a name, and is found faster. */
export interface Pools {
  readonly indexOf: (pool: Pool) => number;
  /** By index. */
  readonly all: readonly Pool[];
  /** Period of a pool, as a number of its own. */
  readonly periodOf: (index: number) => number;
  readonly capacityOf: (index: number) => number;
  /** Indexes by centre, period and band in the campaign's order; then those it does not know. */
  readonly inOrder: () => number[];
}

export function poolsOf(campaign: Campaign): Pools {
  const all: Pool[] = [];
  const index = new Map<CentreId, Map<PeriodId, Map<BandId, number>>>();
  const periods = new Map<PeriodId, number>();
  const periodOfPool: number[] = [];
  const indexOf = ({ centre, period, band }: Pool): number => {
    const bands = inside(inside(index, centre), period);
    const known = bands.get(band);
    if (known !== undefined) return known;
    all.push({ centre, period, band });
    bands.set(band, all.length - 1);
    if (!periods.has(period)) periods.set(period, periods.size);
    periodOfPool.push(periods.get(period) as number);
    return all.length - 1;
  };
  for (const { id: centre, capacity } of campaign.centres) {
    for (const { id: period } of campaign.periods) {
      for (const { id: band } of campaign.bands) {
        if ((capacity[period]?.[band] ?? 0) > 0) indexOf({ centre, period, band });
      }
    }
  }
  const capacities = new Map(campaign.centres.map(({ id, capacity }) => [id, capacity]));
  const capacityOf = (pool: number): number => {
    const { centre, period, band } = all[pool] as Pool;
    return capacities.get(centre)?.[period]?.[band] ?? 0;
  };
  return {
    indexOf,
    all,
    periodOf: (pool) => periodOfPool[pool] as number,
    capacityOf,
    inOrder: () => inOrder(campaign, all),
  };
}

function inside<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

function inOrder(campaign: Campaign, all: readonly Pool[]): number[] {
  const centres = ranks(campaign.centres);
  const periods = ranks(campaign.periods);
  const bands = ranks(campaign.bands);
  return all
    .map((pool, index) => ({ pool, index }))
    .sort(
      ({ pool: a }, { pool: b }) =>
        byRank(centres, a.centre, b.centre) ||
        byRank(periods, a.period, b.period) ||
        byRank(bands, a.band, b.band),
    )
    .map(({ index }) => index);
}

const ranks = <I extends string>(things: readonly { readonly id: I }[]): Map<I, number> =>
  new Map(things.map(({ id }, rank) => [id, rank]));

const byRank = <I extends string>(rank: ReadonlyMap<I, number>, a: I, b: I): number =>
  (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size) || byCodePoint(a, b);
