import type { Child, Guardian, Household, SecondGuardian } from '../vocabulary/household.ts';
import type { Phone } from '../vocabulary/phone.ts';
import { byCodePoint, fold } from './folding.ts';

/** Who is who (docs/rules.md): the keys under which two records name one person. */

/** First and last name, folded, in either order: forms swap them. */
export type NameKey = string & { readonly NameKey: unique symbol };
export const nameKey = (person: { readonly lastName: string; readonly firstName: string }): NameKey =>
  [fold(person.lastName), fold(person.firstName)].sort(byCodePoint).join('|') as NameKey;

/** Same birth date and same pair of names. Certain only with a guardian in common as well. */
export type ChildKey = string & { readonly ChildKey: unique symbol };
export const childKey = (child: Pick<Child, 'lastName' | 'firstName' | 'birthDate'>): ChildKey =>
  `${child.birthDate}|${nameKey(child)}` as ChildKey;

/** A guardian or bearer by name and telephone. */
export type PersonKey = string & { readonly PersonKey: unique symbol };
export const personKey = (person: Guardian): PersonKey => `${nameKey(person)}|${person.phone}` as PersonKey;

export const guardiansOf = (household: Household): readonly (Guardian | SecondGuardian)[] =>
  household.secondGuardian ? [household.guardian, household.secondGuardian] : [household.guardian];

export function phonesOf(household: Household): Phone[] {
  return guardiansOf(household).flatMap((guardian) => (guardian.phone ? [guardian.phone] : []));
}

/**
 * Every name of a household's guardians with every telephone of it: parents give each other's number.
 */
export function personKeysOf(household: Household): PersonKey[] {
  return guardiansOf(household).flatMap((guardian) =>
    phonesOf(household).map((phone) => `${nameKey(guardian)}|${phone}` as PersonKey),
  );
}

/** A telephone or a guardian's name in common. */
export function shareGuardian(a: Household, b: Household): boolean {
  const phones = new Set(phonesOf(a));
  if (phonesOf(b).some((phone) => phones.has(phone))) return true;
  const names = new Set(guardiansOf(a).map(nameKey));
  return guardiansOf(b).some((guardian) => names.has(nameKey(guardian)));
}

/** One household: a certain child in common, or a guardian's name and telephone. */
export function sameHousehold(a: Household, b: Household): boolean {
  const keys = new Set(personKeysOf(a));
  if (personKeysOf(b).some((key) => keys.has(key))) return true;
  if (!shareGuardian(a, b)) return false;
  const children = new Set(a.children.map(childKey));
  return b.children.some((child) => children.has(childKey(child)));
}
