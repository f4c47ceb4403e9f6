import type { MergedEnrolment, MergedRegister } from '#domain/merge/register.ts';
import type { FamilyLetter, SchoolLetters } from '#domain/publication/letters.ts';
import { personName } from '#i18n/sentences/words.ts';
import type { Changed, Changes, Granted } from './making.ts';

type Enrolments = Pick<MergedRegister, 'enrolments'>;

export const grantedIn = ({ enrolments }: Enrolments): Granted =>
  enrolments.flatMap(({ id, requests, corrections }) => {
    const granted = requests.filter(({ status }) => status.type === 'granted');
    if (granted.length === 0) return [];
    const positions = granted.map(({ position }) => position);
    // Only a correction moves a request from where it was recorded.
    const isMoved = corrections.length > 0;
    return [{ enrolment: id, positions, ...(isMoved && { pools: granted.map(({ pool }) => pool) }) }];
  });

/** Told one by one; the others are counted. */
const TOLD = 200;

export function changesSince(before: Granted, register: Enrolments): Changes {
  const had = new Set(
    before.flatMap(({ enrolment, positions }) => positions.map((each) => keyOf(enrolment, each))),
  );
  const gained: Changed[] = [];
  const lost: Changed[] = [];
  for (const enrolment of register.enrolments) {
    for (const request of enrolment.requests) {
      const has = request.status.type === 'granted';
      if (has === had.has(keyOf(enrolment.id, request.position))) continue;
      (has ? gained : lost).push(changed(enrolment, request));
    }
  }
  return {
    gained: gained.slice(0, TOLD),
    lost: lost.slice(0, TOLD),
    gainedCount: gained.length,
    lostCount: lost.length,
  };
}

const changed = ({ id, receipt, household }: MergedEnrolment, request: Changed['request']): Changed => {
  const child = household.children[request.child];
  return {
    enrolment: id,
    position: request.position,
    receipt,
    child: child ? personName(child) : '',
    request,
  };
};

/** The answer to each request of an earlier publication. */
export type Answers = ReadonlyMap<string, string>;

export const answersIn = ({ enrolments }: Enrolments): Answers =>
  new Map(
    enrolments.flatMap(({ id, requests }) =>
      requests.map(({ position, status }) => [keyOf(id, position), status.type] as const),
    ),
  );

/** Letters whose families were told something else before, or nothing. */
export const lettersChanged = (letters: readonly SchoolLetters[], before: Answers): SchoolLetters[] =>
  letters.flatMap(({ school, classes }) => {
    const left = classes
      .map((group) => ({ ...group, letters: group.letters.filter((letter) => isNews(letter, before)) }))
      .filter((group) => group.letters.length > 0);
    return left.length === 0 ? [] : [{ school, classes: left }];
  });

const isNews = ({ children }: FamilyLetter, before: Answers): boolean =>
  children.some(({ rows }) =>
    rows.some(
      ({ enrolment, request }) => before.get(keyOf(enrolment.id, request.position)) !== request.status.type,
    ),
  );

const keyOf = (enrolment: string, position: number): string => `${enrolment}/${position}`;
