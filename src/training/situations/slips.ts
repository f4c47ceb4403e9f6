import { fold } from '#domain/identity/folding.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { phone } from '#domain/vocabulary/phone.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import type { ChildOnForm, Person, Situation, Step } from './situation.ts';

/** What is off in a record, with what a sentence about it needs. The gravest comes first. */
export type Slip =
  | { readonly type: 'twice' }
  | { readonly type: 'enrolled' }
  | { readonly type: 'ticket'; readonly expected: number; readonly found: number }
  | { readonly type: 'own' }
  | { readonly type: 'carried' }
  | { readonly type: 'onPaper' }
  | { readonly type: 'time'; readonly expected: string }
  | { readonly type: 'undeclared' }
  | { readonly type: 'bearer'; readonly name: string }
  | { readonly type: 'guardian'; readonly name: string }
  | { readonly type: 'phone'; readonly phone: string }
  | { readonly type: 'children'; readonly expected: number; readonly found: number }
  | { readonly type: 'child'; readonly name: string }
  | { readonly type: 'born'; readonly name: string; readonly date: string }
  | { readonly type: 'level'; readonly name: string; readonly level: string }
  | { readonly type: 'weeks'; readonly name: string; readonly weeks: string }
  | { readonly type: 'full'; readonly week: string }
  | { readonly type: 'proxy' }
  | { readonly type: 'form' };

/** Enrolments that stand and were recorded while this family was at the desk. */
export const recordedIn = (
  { register }: DeskState,
  { from, to = Number.POSITIVE_INFINITY }: Step,
): Enrolment[] =>
  [...register.enrolments.values()].filter(({ seq, voided }) => !voided && seq > from && seq <= to);

/** Compares what was recorded with what the family brought. @returns the first difference, none where all is well */
export function slipIn(
  { family, bearer, takenAt }: Situation,
  { ticket }: Step,
  enrolment: Enrolment,
): Slip | undefined {
  const { household, role, paper } = enrolment;
  const { guardian } = family;
  if (enrolment.ticket !== ticket) return { type: 'ticket', expected: ticket, found: enrolment.ticket };
  if (bearer && role === 'own') return { type: 'carried' };
  if (!bearer && role === 'carried') return { type: 'own' };
  if (takenAt && !paper.takenAt) return { type: 'onPaper' };
  if (takenAt && paper.takenAt?.slice(11, 16) !== takenAt) return { type: 'time', expected: takenAt };
  if (bearer && !isPerson(enrolment.bearer, bearer)) return { type: 'bearer', name: nameOf(bearer) };
  if (!isPerson(household.guardian, guardian)) return { type: 'guardian', name: nameOf(guardian) };
  const dialled = phone.parse(guardian.phone);
  if (household.guardian.phone !== dialled) return { type: 'phone', phone: guardian.phone };
  return slipInChildren(family, enrolment) ?? slipInPapers(bearer !== undefined, enrolment);
}

function slipInChildren(
  { children, weeks }: Situation['family'],
  { household, requests }: Enrolment,
): Slip | undefined {
  const [expected, found] = [children.length, household.children.length];
  if (expected !== found) return { type: 'children', expected, found };
  for (const child of children) {
    const position = household.children.findIndex((recorded) => isPerson(recorded, child));
    const recorded = household.children[position];
    const name = child.firstName;
    if (!recorded) return { type: 'child', name: nameOf(child) };
    if (dateAsTyped(recorded.birthDate) !== child.born) return { type: 'born', name, date: child.born };
    if (recorded.level !== child.level) return { type: 'level', name, level: child.level };
    const asked = requests.filter((request) => request.child === position).map(({ period }) => period);
    const isAll = asked.length === weeks.length && weeks.every((week) => asked.includes(week));
    if (!isAll) return { type: 'weeks', name, weeks: weeks.join(', ') };
  }
  return undefined;
}

function slipInPapers(isCarrying: boolean, { paper }: Enrolment): Slip | undefined {
  if (isCarrying && !paper.proxySeen) return { type: 'proxy' };
  return paper.formSigned ? undefined : { type: 'form' };
}

/** Spelt so that it is found again: case and accents are the agent's affair. */
const isPerson = (recorded: Person, expected: Person): boolean =>
  fold(recorded.lastName) === fold(expected.lastName) &&
  fold(recorded.firstName) === fold(expected.firstName);

const nameOf = ({ firstName, lastName }: Person | ChildOnForm): string => `${firstName} ${lastName}`;
