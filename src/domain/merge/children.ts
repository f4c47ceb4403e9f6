import type { ChildRef } from '../coordination/events.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { type Apart, type Classes, gather, joinAll, keepApart, singleClasses } from './classes.ts';
import type { Arrivals } from './order.ts';
import type { People } from './people.ts';
import type { PairVerdict } from './verdicts.ts';

/** docs/merge.md, 3: children who are certainly one. */
export interface Children {
  readonly classes: Classes;
  /** Pairs of children that a decision says are different. */
  readonly different: Apart;
  /** Children who take part, by birth date; those of one date by `nameKey`, then in arrival order. */
  readonly byBirthDate: ReadonlyMap<string, Int32Array>;
}

export function childrenOf(
  arrivals: Arrivals,
  people: People,
  indexOf: (id: Hash) => number | undefined,
  verdicts: readonly PairVerdict<ChildRef>[],
): Children {
  const numberOf = (ref: ChildRef) => childNumber(ref, people, arrivals, indexOf);
  const classes = singleClasses(people.enrolmentOf.length);
  const different: Apart = new Map();
  for (const { a, b, verdict } of verdicts) {
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one === undefined || other === undefined || a.enrolment === b.enrolment) continue;
    if (verdict === 'same') classes.join(one, other);
    else keepApart(different, one, other);
  }
  const byBirthDate = bornTogether(arrivals, people);
  for (const children of byBirthDate.values()) {
    for (const namesakes of runs(children, people.nameKey))
      joinCertain(namesakes, people, classes, different);
  }
  return { classes, different, byBirthDate };
}

/** Nothing where no such child takes part. */
function childNumber(
  { enrolment, child }: ChildRef,
  { firstChild }: People,
  { stands }: Arrivals,
  indexOf: (id: Hash) => number | undefined,
): number | undefined {
  const index = indexOf(enrolment);
  if (index === undefined || !stands[index]) return undefined;
  const number = (firstChild[index] as number) + child;
  return number < (firstChild[index + 1] as number) ? number : undefined;
}

function bornTogether({ stands }: Arrivals, people: People): Map<string, Int32Array> {
  const dates = new Map<string, number[]>();
  for (const [child, date] of people.birthDate.entries()) {
    if (!stands[people.enrolmentOf[child] as number]) continue;
    const born = dates.get(date);
    if (born) born.push(child);
    else dates.set(date, [child]);
  }
  const { nameKey } = people;
  const byName = (a: number, b: number) => (nameKey[a] as number) - (nameKey[b] as number) || a - b;
  return new Map([...dates].map(([date, born]) => [date, Int32Array.from(born).sort(byName)]));
}

/** Neighbours with the same mark, two or more. */
export function* runs(members: Int32Array, mark: Int32Array): Iterable<number[]> {
  for (let start = 0; start < members.length; ) {
    let end = start + 1;
    while (end < members.length && mark[members[end] as number] === mark[members[start] as number]) end += 1;
    if (end - start > 1) yield [...members.subarray(start, end)];
    start = end;
  }
}

/** Of one birth date and name: those with a guardian in common are one. Two children of one enrolment never are. */
function joinCertain(namesakes: readonly number[], people: People, classes: Classes, different: Apart): void {
  const apart = withBrothers(namesakes, people, different);
  const known = gather();
  for (const child of namesakes) {
    for (const mark of people.guardianMarks(people.enrolmentOf[child] as number)) known.add(mark, child);
  }
  for (const group of known.groups()) joinAll(classes, [...new Set(group)], apart);
}

function withBrothers(namesakes: readonly number[], { enrolmentOf }: People, different: Apart): Apart {
  const brothers = gather();
  for (const child of namesakes) brothers.add(enrolmentOf[child] as number, child);
  const apart: Apart = new Map();
  for (const some of brothers.groups()) {
    for (const child of some) for (const other of some) if (child < other) keepApart(apart, child, other);
  }
  if (apart.size === 0) return different;
  for (const child of namesakes) {
    for (const other of different.get(child) ?? []) keepApart(apart, child, other);
  }
  return apart;
}
