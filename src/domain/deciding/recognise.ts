import type { ChildForm, HouseholdForm, PersonForm } from '../commands/visitForm.ts';
import { fold } from '../identity/folding.ts';
import { childKey, guardiansOf, phonesOf } from '../identity/people.ts';
import { type DeskState, enrolmentsKnown } from '../projections/desk.ts';
import type { Enrolment } from '../projections/register.ts';
import { phone } from '../vocabulary/phone.ts';
import { dateAsTyped, readTypedDate } from '../vocabulary/typedDate.ts';

/** Who the family at the desk might be, while the form is still being typed. */

const LETTERS_ENOUGH = 3;

/**
 * Standing enrolments whose household has a guardian of that name (as far as typed) or that telephone,
 * latest first, one per household.
 */
export function knownHouseholds(state: DeskState, typed: PersonForm, limit = 3): Enrolment[] {
  const lastName = fold(typed.lastName);
  const firstName = fold(typed.firstName);
  const number = phone.safeParse(typed.phone);
  if (lastName.length < LETTERS_ENOUGH && !number.success) return [];
  const matches = ({ voided, household }: Enrolment): boolean => {
    if (voided) return false;
    if (number.success && phonesOf(household).includes(number.data)) return true;
    if (lastName.length < LETTERS_ENOUGH) return false;
    return guardiansOf(household).some(
      (guardian) =>
        fold(guardian.lastName).startsWith(lastName) && fold(guardian.firstName).startsWith(firstName),
    );
  };
  const found: Enrolment[] = [];
  for (const enrolment of enrolmentsKnown(state).reverse()) {
    if (found.length === limit) break;
    // Folding names at every keystroke is what this costs: only those of the few that match.
    if (!matches(enrolment)) continue;
    const key = guardianNames(enrolment);
    if (!found.some((other) => guardianNames(other) === key)) found.push(enrolment);
  }
  return found;
}

const guardianNames = ({ household }: Enrolment): string =>
  guardiansOf(household)
    .map(({ lastName, firstName }) => fold(lastName + firstName))
    .join('|');

/** Standing enrolments of a child of the same names and birth date, whoever its guardians are. */
export function knownChild(state: DeskState, typed: ChildForm): Enrolment[] {
  const birthDate = readTypedDate(typed.birthDate);
  if (!birthDate.ok || fold(typed.lastName) === '' || fold(typed.firstName) === '') return [];
  const key = childKey({ lastName: typed.lastName, firstName: typed.firstName, birthDate: birthDate.value });
  return [...(state.acquaintances.byChild.get(key) ?? [])];
}

/** The form of a household already enrolled, its periods left blank: more periods are a new enrolment (R10). */
export function formOfHousehold({ household }: Enrolment): HouseholdForm {
  const { guardian, secondGuardian } = household;
  const person = ({
    lastName,
    firstName,
    phone: number,
  }: {
    lastName: string;
    firstName: string;
    phone?: string | undefined;
  }): PersonForm => ({
    lastName,
    firstName,
    phone: number ?? '',
  });
  return {
    guardian: person(guardian),
    hasSecondGuardian: secondGuardian !== undefined,
    secondGuardian: person(secondGuardian ?? { lastName: '', firstName: '' }),
    address: household.address ?? '',
    email: household.email ?? '',
    cafNumber: household.cafNumber ?? '',
    answers: answersForm(household.answers),
    children: household.children.map((child) => ({
      lastName: child.lastName,
      firstName: child.firstName,
      birthDate: dateAsTyped(child.birthDate),
      school: child.school,
      level: child.level,
      usualName: child.usualName ?? '',
      class: child.class ?? '',
      meal: child.meal ?? '',
      pai: yesNo(child.pai),
      healthEnvelope: yesNo(child.healthEnvelope),
      answers: answersForm(child.answers),
      periods: [],
    })),
  };
}

const yesNo = (answer: boolean | undefined) => (answer === undefined ? '' : answer ? 'yes' : 'no');

const answersForm = (answers: Enrolment['household']['answers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers ?? {}).map(([question, answer]) => [
      question,
      typeof answer === 'string' ? answer : yesNo(answer),
    ]),
  );
