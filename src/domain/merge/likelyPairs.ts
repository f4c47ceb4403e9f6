import type { ChildRef } from '../coordination/events.ts';
import type { Likeness } from './cards.ts';
import type { Children } from './children.ts';
import { likelyChildren } from './likeness.ts';
import { pairNumber } from './names.ts';
import type { Arrivals } from './order.ts';
import type { People } from './people.ts';

/** Two classes of children who may be one child, by the members that look it most. */
export interface LikelyPair {
  /** Roots of the classes. */
  readonly one: number;
  readonly other: number;
  readonly because: Likeness;
  readonly a: ChildRef;
  readonly b: ChildRef;
}

/** In the order in which they apply. */
const LIKENESSES: readonly Likeness[] = ['sameNames', 'oneLetter', 'wholeWord', 'usualName', 'dayAndMonth'];

export function likelyPairsOf(children: Children, arrivals: Arrivals, people: People): LikelyPair[] {
  const { classes } = children;
  const pairs = new Map<number, LikelyPair>();
  likelyChildren(children, people, (child, other, because) => {
    const [one, another] = [classes.find(child), classes.find(other)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (one === another) return;
    const key = pairNumber(one, another);
    const [a, b] = [refOf(child, arrivals, people), refOf(other, arrivals, people)].sort(byId) as [
      ChildRef,
      ChildRef,
    ];
    const pair: LikelyPair = { one, other: another, because, a, b };
    const known = pairs.get(key);
    if (!known || isBetter(pair, known)) pairs.set(key, pair);
  });
  return withoutDifferent([...pairs.values()], children, people);
}

const refOf = (child: number, { enrolled }: Arrivals, { enrolmentOf, firstChild }: People): ChildRef => {
  const index = enrolmentOf[child] as number;
  const { id } = enrolled[index] as { id: ChildRef['enrolment'] };
  return { enrolment: id, child: child - (firstChild[index] as number) };
};

export const byId = (a: ChildRef, b: ChildRef): number =>
  a.enrolment === b.enrolment ? a.child - b.child : a.enrolment < b.enrolment ? -1 : 1;

const isBetter = (pair: LikelyPair, known: LikelyPair): boolean =>
  (LIKENESSES.indexOf(pair.because) - LIKENESSES.indexOf(known.because) ||
    byId(pair.a, known.a) ||
    byId(pair.b, known.b)) < 0;

/** Two children of one visit are two, and so are those that a decision says are. */
function withoutDifferent(
  pairs: readonly LikelyPair[],
  { classes, different }: Children,
  { enrolmentOf }: People,
): LikelyPair[] {
  const members = new Map<number, number[]>(
    pairs.flatMap(({ one, other }) => [
      [one, []],
      [other, []],
    ]),
  );
  for (let child = 0; child < enrolmentOf.length; child += 1) members.get(classes.find(child))?.push(child);
  const membersOf = (root: number) => members.get(root) as number[];
  return pairs.filter(({ one, other }) => {
    const enrolments = new Set(membersOf(one).map((child) => enrolmentOf[child]));
    const others = new Set(membersOf(other));
    return (
      !membersOf(other).some((child) => enrolments.has(enrolmentOf[child])) &&
      !membersOf(one).some((child) => [...(different.get(child) ?? [])].some((each) => others.has(each)))
    );
  });
}
