import { guardiansOf, phonesOf } from '../identity/people.ts';
import type { Household } from '../vocabulary/household.ts';
import type { IsoDate } from '../vocabulary/time.ts';
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
  readonly lastName: Int32Array;
  readonly firstName: Int32Array;
  /** `nameKey` */
  readonly nameKey: Int32Array;
  readonly birthDate: readonly IsoDate[];
  /** -1 where there is none. */
  readonly usualName: Int32Array;
  /** What guardians are known by: their `nameKey`s as numbers from 0, their telephones as numbers below it. */
  readonly guardianMarks: (enrolment: number) => readonly number[];
  readonly personKeys: (enrolment: number) => readonly number[];
  readonly bearerOf: (enrolment: number) => BearerMarks;
}

export interface BearerMarks {
  readonly nameKey: number;
  readonly phone: number;
  readonly personKey: number;
}

/** Marks per enrolment: two guardians and their telephones. */
const GUARDIANS = 2;

export const householdOf = ({ event, amended }: Enrolled): Household =>
  amended?.household ?? event.body.household;

export function peopleOf({ enrolled }: Arrivals): People {
  const names = internNames();
  const phones = new Map<string, number>();
  const phoneNumber = (phone: string): number => {
    const known = phones.get(phone);
    if (known !== undefined) return known;
    phones.set(phone, phones.size);
    return phones.size - 1;
  };
  const spell = (name: string) => names.spelling(name);
  const keyOf = (person: { readonly lastName: string; readonly firstName: string }) =>
    names.pairOf(names.foldOf(spell(person.lastName)), names.foldOf(spell(person.firstName)));

  const firstChild = new Int32Array(enrolled.length + 1);
  for (const [index, each] of enrolled.entries()) {
    firstChild[index + 1] = (firstChild[index] as number) + householdOf(each).children.length;
  }
  const children = firstChild[enrolled.length] as number;
  const column = () => new Int32Array(children);
  const [enrolmentOf, lastName, firstName, nameKey, usualName] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const birthDate: IsoDate[] = [];
  const guardians = new Int32Array(enrolled.length * GUARDIANS).fill(-1);
  const telephones = new Int32Array(enrolled.length * GUARDIANS).fill(-1);
  for (const [index, each] of enrolled.entries()) {
    const household = householdOf(each);
    for (const child of household.children) {
      const number = birthDate.push(child.birthDate) - 1;
      enrolmentOf[number] = index;
      lastName[number] = spell(child.lastName);
      firstName[number] = spell(child.firstName);
      nameKey[number] = keyOf(child);
      usualName[number] = child.usualName === undefined ? -1 : spell(child.usualName);
    }
    guardians.set(guardiansOf(household).map(keyOf), index * GUARDIANS);
    telephones.set(phonesOf(household).map(phoneNumber), index * GUARDIANS);
  }
  const filled = (column: Int32Array, enrolment: number) =>
    [...column.subarray(enrolment * GUARDIANS, (enrolment + 1) * GUARDIANS)].filter((mark) => mark >= 0);
  return {
    names,
    firstChild,
    enrolmentOf,
    lastName,
    firstName,
    nameKey,
    birthDate,
    usualName,
    guardianMarks: (enrolment) => [
      ...filled(guardians, enrolment),
      ...filled(telephones, enrolment).map((phone) => -1 - phone),
    ],
    personKeys: (enrolment) =>
      filled(guardians, enrolment).flatMap((name) =>
        filled(telephones, enrolment).map((phone) => pairNumber(name, phone)),
      ),
    bearerOf: (enrolment) => {
      const { bearer } = (enrolled[enrolment] as Enrolled).event.body;
      const [name, phone] = [keyOf(bearer), phoneNumber(bearer.phone)];
      return { nameKey: name, phone, personKey: pairNumber(name, phone) };
    },
  };
}
