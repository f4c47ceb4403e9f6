import type { Campaign } from '../campaign/campaign.ts';
import { centreOfSchool, deskOf } from '../campaign/lookup.ts';
import type { BodyOf, DeskIdentity } from '../events/events.ts';
import type { Pools } from './pools.ts';

/** The places in the hand of a desk along one path of its ledger, by pool (R4). Grows with the fold. */
export interface PathPlaces {
  /** allotted, or taken over by a restoration */
  readonly allotted: Map<number, number>;
  /** received − sent − granted */
  readonly moved: Map<number, number>;
  /** After a closing nothing is held any more. */
  surrendered: boolean;
}

export function allottedTo(
  campaign: Campaign,
  { school, letter }: Pick<DeskIdentity, 'school' | 'letter'>,
  pools: Pools,
): PathPlaces {
  const allotted = new Map<number, number>();
  const allotment = deskOf(campaign, school, letter)?.allotment ?? {};
  const centre = centreOfSchool(campaign, school);
  for (const period of campaign.periods) {
    for (const band of campaign.bands) {
      const places = allotment[period.id]?.[band.id] ?? 0;
      if (centre && places > 0) {
        allotted.set(pools.indexOf({ centre: centre.id, period: period.id, band: band.id }), places);
      }
    }
  }
  return { allotted, moved: new Map(), surrendered: false };
}

export const forkedPlaces = ({ allotted, moved, surrendered }: PathPlaces): PathPlaces => ({
  allotted: new Map(allotted),
  moved: new Map(moved),
  surrendered,
});

export function move({ moved }: PathPlaces, pool: number, places: number): void {
  moved.set(pool, (moved.get(pool) ?? 0) + places);
}

/** What a restored desk takes over stands in the place of its allotment. */
export function takeOver(
  places: PathPlaces,
  holdings: BodyOf<'DeskRestored'>['holdings'],
  pools: Pools,
): void {
  places.allotted.clear();
  for (const [pool, taken] of placesTaken(holdings, pools)) places.allotted.set(pool, taken);
}

export function placesTaken(holdings: BodyOf<'DeskRestored'>['holdings'], pools: Pools): Map<number, number> {
  const taken = new Map<number, number>();
  for (const holding of holdings) {
    const pool = pools.indexOf(holding);
    taken.set(pool, (taken.get(pool) ?? 0) + holding.places);
  }
  return taken;
}

/** Where anything is left: how much, by pool. */
export function leftOf({ allotted, moved, surrendered }: PathPlaces): Map<number, number> {
  const left = new Map<number, number>();
  if (surrendered) return left;
  for (const pool of new Set([...allotted.keys(), ...moved.keys()])) {
    const places = (allotted.get(pool) ?? 0) + (moved.get(pool) ?? 0);
    if (places > 0) left.set(pool, places);
  }
  return left;
}
