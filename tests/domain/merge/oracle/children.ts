import type { ChildRef } from '#domain/coordination/events.ts';
import { fold, foldedWords } from '#domain/identity/folding.ts';
import { type ChildKey, childKey, nameKey, shareGuardian } from '#domain/identity/people.ts';
import type { Likeness } from '#domain/merge/cards.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { type Decisions, lastOn } from './decisions.ts';
import { type Enrolment, plays } from './enrolments.ts';
import { compareKeys, components, pairsOf, sortedBy } from './naive.ts';

/** docs/merge.md, 3: which children of which enrolments are one. */

export interface Known {
  readonly enrolment: Enrolment;
  readonly index: number;
  readonly child: Child;
  readonly key: ChildKey;
}

export interface ChildClass {
  readonly name: string;
  /** In ascending order of their ids. */
  readonly members: readonly Known[];
}

export const refOf = ({ enrolment, index }: Known): ChildRef => ({ enrolment: enrolment.id, child: index });
const idOf = ({ enrolment, index }: Known): readonly [string, number] => [enrolment.id, index];

export function childClassesOf(enrolments: readonly Enrolment[], decisions: Decisions): ChildClass[] {
  const all = enrolments.flatMap((enrolment) =>
    enrolment.household.children.map(
      (child, index): Known => ({ enrolment, index, child, key: childKey(child) }),
    ),
  );
  const joined = (a: Known, b: Known): boolean => {
    if (!plays(a.enrolment) || !plays(b.enrolment) || a.enrolment === b.enrolment) return false;
    const verdict = verdictOn(decisions, a, b);
    return verdict ? verdict === 'same' : isCertain(a, b);
  };
  return components(all, joined).map((component) => {
    const members = sortedBy(component, idOf);
    const [least] = members;
    if (!least) throw new Error('a class has members');
    return { name: `${least.enrolment.id}/${least.index}`, members };
  });
}

const isCertain = (a: Known, b: Known): boolean =>
  a.key === b.key && shareGuardian(a.enrolment.household, b.enrolment.household);

function verdictOn(decisions: Decisions, a: Known, b: Known): 'same' | 'different' | undefined {
  const is = (ref: ChildRef, known: Known) =>
    ref.enrolment === known.enrolment.id && ref.child === known.index;
  return lastOn(
    decisions,
    'ChildrenSettled',
    (body) => (is(body.a, a) && is(body.b, b)) || (is(body.a, b) && is(body.b, a)),
  )?.event.body.verdict;
}

export interface LikelyPair {
  readonly classes: readonly [ChildClass, ChildClass];
  readonly because: Likeness;
  readonly a: ChildRef;
  readonly b: ChildRef;
}

export function likelyPairs(classes: readonly ChildClass[], decisions: Decisions): LikelyPair[] {
  return pairsOf(classes).flatMap(([x, y]) => {
    const pairs = x.members.flatMap((a) =>
      y.members.map((b): [Known, Known] => (isBefore(a, b) ? [a, b] : [b, a])),
    );
    if (pairs.some(([a, b]) => !plays(a.enrolment) || !plays(b.enrolment))) return [];
    if (pairs.some(([a, b]) => a.enrolment === b.enrolment)) return [];
    if (pairs.some(([a, b]) => verdictOn(decisions, a, b) === 'different')) return [];
    for (const because of LIKENESSES) {
      const alike = pairs.filter(([a, b]) => isAlike[because](a, b));
      const [least] = sortedBy(alike, ([a, b]) => [...idOf(a), ...idOf(b)]);
      if (least) return [{ classes: [x, y], because, a: refOf(least[0]), b: refOf(least[1]) }];
    }
    return [];
  });
}

const isBefore = (a: Known, b: Known): boolean => compareKeys(idOf(a), idOf(b)) < 0;

const LIKENESSES = ['sameNames', 'oneLetter', 'wholeWord', 'usualName', 'dayAndMonth'] as const;
const isAlike: Record<Likeness, (a: Known, b: Known) => boolean> = {
  sameNames: (a, b) => a.key === b.key && !shareGuardian(a.enrolment.household, b.enrolment.household),
  oneLetter: ({ child: a }, { child: b }) =>
    sameBirth(a, b) &&
    namesInBothOrders(a, b).some(
      ([[equal, same], [one, other]]) => fold(equal) === fold(same) && oneEdit(fold(one), fold(other)),
    ),
  wholeWord: ({ child: a }, { child: b }) =>
    sameBirth(a, b) &&
    namesInBothOrders(a, b).some(
      ([[equal, same], [one, other]]) =>
        fold(equal) === fold(same) && (isPartOf(one, other) || isPartOf(other, one)),
    ),
  usualName: ({ child: a }, { child: b }) =>
    sameBirth(a, b) && fold(a.firstName) === fold(b.firstName) && (isUsualOf(a, b) || isUsualOf(b, a)),
  dayAndMonth: ({ child: a }, { child: b }) => {
    const [year, month, day] = a.birthDate.split('-');
    return nameKey(a) === nameKey(b) && !sameBirth(a, b) && `${b.birthDate}` === `${year}-${day}-${month}`;
  },
};

const sameBirth = (a: Child, b: Child): boolean => a.birthDate === b.birthDate;
const isUsualOf = (a: Child, b: Child): boolean =>
  a.usualName !== undefined && fold(a.usualName) === fold(b.lastName);

type Pairing = readonly [readonly [string, string], readonly [string, string]];
/** Each of the two names beside each, in both orders: one pair to be equal, the other to be alike. */
function namesInBothOrders(a: Child, b: Child): Pairing[] {
  const straight: Pairing = [
    [a.lastName, b.lastName],
    [a.firstName, b.firstName],
  ];
  const crossed: Pairing = [
    [a.lastName, b.firstName],
    [a.firstName, b.lastName],
  ];
  return [straight, crossed].flatMap(([first, second]): Pairing[] => [
    [first, second],
    [second, first],
  ]);
}

function isPartOf(one: string, other: string): boolean {
  const [few, many] = [foldedWords(one), foldedWords(other)];
  return few.length < many.length && few.every((word) => many.includes(word));
}

/** Every word one edit away, written out and compared. */
function oneEdit(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (one === other || Math.min(a.length, b.length) < 3) return false;
  const left = (letters: string[]) => letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  if (left(a).includes(other) || left(b).includes(one)) return true;
  if (a.length !== b.length) return false;
  const differing = a.flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  if (differing.length === 1) return true;
  return a.some(
    (_, at) => at > 0 && [...a.slice(0, at - 1), a[at], a[at - 1], ...a.slice(at + 1)].join('') === other,
  );
}
