import type { Arrivals } from './order.ts';

/** Connected components, by union and find. Members are whole numbers from 0. */
export interface Classes {
  /** The least member of its class. */
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function singleClasses(size: number): Classes {
  const above = Int32Array.from({ length: size }, (_, member) => member);
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

/** Members that have something in common, gathered under it. */
export interface Gathered<K> {
  readonly add: (mark: K, member: number) => void;
  /** Of two members or more, each in the order in which they were added. */
  readonly groups: () => Iterable<readonly number[]>;
}

export function gather<K = number>(): Gathered<K> {
  // Most marks have one member: no list for those.
  const alone = new Map<K, number>();
  const groups = new Map<K, number[]>();
  return {
    add: (mark, member) => {
      const first = alone.get(mark);
      if (first === undefined) {
        alone.set(mark, member);
        return;
      }
      const group = groups.get(mark);
      if (group) group.push(member);
      else groups.set(mark, [first, member]);
    },
    groups: () => groups.values(),
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
  return Int32Array.from(enrolled, (_, index) => least[classes.find(index)] as number);
}
