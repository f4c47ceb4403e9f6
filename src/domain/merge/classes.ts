import { filled, type NumberMap, numberMap } from './columns.ts';
import type { Arrivals } from './order.ts';

/** Connected components, by union and find. Members are whole numbers from 0. */
export interface Classes {
  /** The least member of its class. */
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function singleClasses(size: number): Classes {
  const above = filled(new Int32Array(size), (member) => member);
  const find = (member: number): number => {
    let root = member;
    while (above[root] !== root) root = above[root] as number;
    for (let at = member; above[at] !== root; ) {
      const next = above[at] as number;
      above[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [one, other] = [find(a), find(b)];
      above[Math.max(one, other)] = Math.min(one, other);
    },
  };
}

/** Pairs that are not one whatever they have in common. */
export type Apart = Map<number, Set<number>>;

export function keepApart(apart: Apart, a: number, b: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = apart.get(one);
    if (others) others.add(other);
    else apart.set(one, new Set([other]));
  }
}

/** Joins each two of these, but for those kept apart. Its cost grows with the members, not with their pairs. */
export function joinAll(classes: Classes, members: readonly number[], apart: Apart): void {
  const [first] = members;
  if (first === undefined) return;
  if (!members.some((member) => apart.has(member))) {
    for (const member of members) classes.join(first, member);
    return;
  }
  const unreached = new Set(members);
  for (const start of members) {
    if (!unreached.delete(start)) continue;
    const reached = [start];
    for (const at of reached) {
      const others = apart.get(at);
      for (const member of unreached) {
        if (others?.has(member)) continue;
        unreached.delete(member);
        reached.push(member);
        classes.join(at, member);
      }
    }
  }
}

/** Different members that have something in common, gathered under it; under most marks there is one only. */
export interface Gathered {
  /** @param mark a whole number from 0 */
  readonly add: (mark: number, member: number) => void;
  /** Of two members or more, each in the order in which they were added. */
  readonly groups: () => readonly (readonly number[])[];
}

/** @param firsts what keeps the first under each mark: a column, where the marks are few enough */
export function gather(firsts: Pick<NumberMap, 'keep'> = numberMap()): Gathered {
  const groupOf = numberMap();
  const groups: number[][] = [];
  return {
    add: (mark, member) => {
      const first = firsts.keep(mark, member);
      if (first === member) return;
      const group = groupOf.get(mark);
      if (group >= 0) groups[group]?.push(member);
      else groupOf.set(mark, groups.push([first, member]) - 1);
    },
    groups: () => groups,
  };
}

/** The enrolment of the least id in each class, for all of them. */
export function namesOf(classes: Classes, { enrolled }: Arrivals): Int32Array {
  const least = new Int32Array(enrolled.length).fill(-1);
  const idOf = (index: number) => enrolled[index]?.id as string;
  for (let index = 0; index < enrolled.length; index += 1) {
    const root = classes.find(index);
    const known = least[root] as number;
    if (known < 0 || idOf(index) < idOf(known)) least[root] = index;
  }
  return filled(new Int32Array(enrolled.length), (index) => least[classes.find(index)] as number);
}
