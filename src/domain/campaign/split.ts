import { byCodePoint } from '../identity/folding.ts';
import type { DeskLetter, SchoolCode } from '../vocabulary/ids.ts';

/** A school as far as the split of its centre's places is concerned. */
export interface SchoolShare {
  readonly code: SchoolCode;
  /** Number of pupils: its weight. */
  readonly pupils: number;
  /** Desks that hold places: spares are left out. */
  readonly desks: readonly DeskLetter[];
}

export interface Split {
  readonly reserve: number;
  readonly allotments: readonly {
    readonly school: SchoolCode;
    readonly letter: DeskLetter;
    readonly places: number;
  }[];
}

/**
 * Default split of the capacity of one pool (R5: nothing is lost or added): first the reserve, the rest to
 * the schools of the centre by pupils, then evenly to the desks of each; largest remainder, ties by school
 * code, then desk letter. Schools without desks get nothing; with no desk at all everything is reserve.
 * @param reservePercent 0 to 100; a half place goes to the reserve
 */
export function splitPlaces(
  capacity: number,
  reservePercent: number,
  schools: readonly SchoolShare[],
): Split {
  const serving = schools
    .filter((school) => school.desks.length > 0)
    .toSorted((a, b) => byCodePoint(a.code, b.code));
  if (serving.length === 0) return { reserve: capacity, allotments: [] };
  const [reserve = 0, rest = 0] = shareOut(capacity, [reservePercent, 100 - reservePercent]);
  const ofSchools = shareOut(
    rest,
    serving.map((school) => school.pupils),
  );
  return {
    reserve,
    allotments: serving.flatMap(({ code, desks }, index) => {
      const letters = desks.toSorted(byCodePoint);
      const ofDesks = shareOut(
        ofSchools[index] ?? 0,
        letters.map(() => 1),
      );
      return letters.map((letter, at) => ({ school: code, letter, places: ofDesks[at] ?? 0 }));
    }),
  };
}

/**
 * Whole shares of `total` in proportion to `weights`, by largest remainder; among equal remainders the
 * earlier weight first. All weights zero count as all equal.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const equal = weights.map(() => 1);
  if (sum === 0) return equal.length === 0 ? [] : shareOut(total, equal);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
