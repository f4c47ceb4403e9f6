import type { Household } from '../vocabulary/household.ts';
import type { IsoDate } from '../vocabulary/time.ts';
import { addUp, filled } from './columns.ts';
import { internNames, type Names, pairNumber } from './names.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';

/**
 * Everybody of every enrolment, as numbers. Enrolments go by their place in the arrival order; children are numbered
 * through, those of one enrolment next to each other.
 */
export interface People {
  readonly names: Names;
  /** The first child of each enrolment, and at last the number of children. */
  readonly firstChild: Int32Array;
  /** The enrolment of each child. */
  readonly enrolmentOf: Int32Array;
  /** Spellings. */
  readonly lastName: Int32Array;
  readonly firstName: Int32Array;
  /** -1 where there is none. */
  readonly usualName: Int32Array;
  readonly nameKey: Int32Array;
  readonly birthDate: readonly IsoDate[];
  /** What a household is known by: its guardians' `nameKey`s, and their telephones. */
  readonly guardianMarks: (enrolment: number) => readonly number[];
  readonly eachPersonKey: (enrolment: number, visit: (key: number) => void) => void;
  readonly bearerOf: (enrolment: number) => BearerMarks;
}

export interface BearerMarks {
  readonly nameKey: number;
  readonly phone: number;
  readonly personKey: number;
}

export const householdOf = ({ event, amended }: Enrolled): Household =>
  amended?.household ?? event.body.household;

/** In the place of a second guardian, or of a telephone, that there is not. */
const NONE = -1;

export function peopleOf({ enrolled, byLedger }: Arrivals): People {
  const names = internNames(2 * enrolled.length);
  const phones = new Map<string, number>();
  const firstChild = new Int32Array(enrolled.length + 1);
  byLedger((each, index) => {
    firstChild[index + 1] = householdOf(each).children.length;
  });
  addUp(firstChild);
  const children = firstChild[enrolled.length] as number;
  const enrolmentOf = new Int32Array(children);
  const lastName = new Int32Array(children);
  const firstName = new Int32Array(children);
  const usualName = new Int32Array(children).fill(NONE);
  const nameKey = new Int32Array(children);
  const birthDate = new Array<IsoDate>(children);
  const guardian = new Int32Array(enrolled.length);
  const guardianFirst = new Int32Array(enrolled.length);
  const phone = new Int32Array(enrolled.length);
  const otherGuardian = new Int32Array(enrolled.length).fill(NONE);
  const otherPhone = new Int32Array(enrolled.length).fill(NONE);
  byLedger((each, index) => {
    const household = householdOf(each);
    const { guardian: first, secondGuardian: second } = household;
    const familyName = names.spelling(first.lastName);
    guardian[index] = familyName;
    guardianFirst[index] = names.spelling(first.firstName);
    let number = firstChild[index] as number;
    for (const child of household.children) {
      birthDate[number] = child.birthDate;
      enrolmentOf[number] = index;
      // Most children bear it, and to look for it among a hundred thousand others takes longer than to compare.
      lastName[number] = child.lastName === first.lastName ? familyName : names.spelling(child.lastName);
      firstName[number] = names.spelling(child.firstName);
      if (child.usualName !== undefined) usualName[number] = names.spelling(child.usualName);
      number += 1;
    }
    phone[index] = numberOf(first.phone);
    if (!second) return;
    otherGuardian[index] = keyOf(second);
    if (second.phone !== undefined) otherPhone[index] = numberOf(second.phone);
  });
  filled(nameKey, (child) => keyOfSpellings(lastName[child] as number, firstName[child] as number));
  filled(guardian, (index) => keyOfSpellings(guardian[index] as number, guardianFirst[index] as number));
  return {
    names,
    firstChild,
    enrolmentOf,
    lastName,
    firstName,
    usualName,
    nameKey,
    birthDate,
    // Even numbers are names, odd ones telephones.
    guardianMarks: (enrolment) => [
      ...known(guardian, otherGuardian, enrolment).map((name) => 2 * name),
      ...known(phone, otherPhone, enrolment).map((number) => 2 * number + 1),
    ],
    eachPersonKey: (enrolment, visit) => {
      const [name, otherName] = [guardian[enrolment] as number, otherGuardian[enrolment] as number];
      const [number, otherNumber] = [phone[enrolment] as number, otherPhone[enrolment] as number];
      visit(pairNumber(name, number));
      if (otherNumber !== NONE) visit(pairNumber(name, otherNumber));
      if (otherName === NONE) return;
      visit(pairNumber(otherName, number));
      if (otherNumber !== NONE) visit(pairNumber(otherName, otherNumber));
    },
    bearerOf: (enrolment) => {
      const { bearer } = (enrolled[enrolment] as Enrolled).event.body;
      const [name, number] = [keyOf(bearer), numberOf(bearer.phone)];
      return { nameKey: name, phone: number, personKey: pairNumber(name, number) };
    },
  };

  function keyOf(person: { readonly lastName: string; readonly firstName: string }): number {
    return keyOfSpellings(names.spelling(person.lastName), names.spelling(person.firstName));
  }

  function keyOfSpellings(last: number, first: number): number {
    return names.pairOf(names.foldOf(last), names.foldOf(first));
  }

  function numberOf(text: string): number {
    const known = phones.get(text);
    if (known !== undefined) return known;
    phones.set(text, phones.size);
    return phones.size - 1;
  }
}

function known(first: Int32Array, second: Int32Array, enrolment: number): number[] {
  const [one, other] = [first[enrolment] as number, second[enrolment] as number];
  return other === NONE ? [one] : [one, other];
}
