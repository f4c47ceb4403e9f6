import { byCodePoint } from '../identity/folding.ts';
import type { FamilyLetter } from './letters.ts';
import { compareNames } from './rows.ts';

/** A family with the name by which files for other software know it. */
export interface NumberedFamily extends FamilyLetter {
  /** `P00042`: the same in the individuals' file and on the tick-off list. */
  readonly number: string;
}

/** Families by name of their guardian, numbered in that order. */
export const numberedFamilies = (families: readonly FamilyLetter[]): NumberedFamily[] =>
  [...families]
    .sort(
      (a, b) =>
        compareNames(a.addressee.guardian, b.addressee.guardian) ||
        byCodePoint(a.addressee.guardian.phone, b.addressee.guardian.phone) ||
        byCodePoint(a.household, b.household),
    )
    .map((family, index) => ({ ...family, number: `P${String(index + 1).padStart(5, '0')}` }));
