import type { Likeness } from './cards.ts';
import { type Children, runs } from './children.ts';
import type { Names } from './names.ts';
import { isOneEditApart, oneEditMarks } from './oneEdit.ts';
import type { People } from './people.ts';

/** docs/merge.md, 3: children who may be one, pair by pair; some pairs more than once. */
export type Meet = (child: number, other: number, because: Likeness) => void;

/** More than this of one kind are not compared each with each: that would be quadratic. */
export const CROWD = 64;
/** Shorter names are too easily one letter apart. */
const FEWEST_LETTERS = 3;

export function likelyChildren({ byBirthDate }: Children, people: People, meet: Meet): void {
  for (const [date, born] of byBirthDate) {
    namesakes(born, people, meet);
    oneNameInCommon(born, people, meet);
    usualNames(born, people, meet);
    const swapped = dayAndMonthSwapped(date);
    const others = swapped > date && byBirthDate.get(swapped);
    if (others) dayAndMonth(born, others, people, meet);
  }
}

function namesakes(born: Int32Array, { nameKey, enrolmentOf, guardianMarks }: People, meet: Meet): void {
  const marksOf = (child: number) => guardianMarks(enrolmentOf[child] as number);
  for (const some of runs(born, nameKey)) {
    eachTwo(some, (child, other) => {
      const marks = marksOf(child);
      if (!marksOf(other).some((mark) => marks.includes(mark))) meet(child, other, 'sameNames');
    });
  }
}

/** A child by its other name, where one is in common. */
interface Named {
  readonly child: number;
  /** A spelling. */
  readonly other: number;
}

function oneNameInCommon(born: Int32Array, people: People, meet: Meet): void {
  for (const block of byOneName(born, people)) {
    const groups = block.length > CROWD ? byLikeOtherName(block, people.names) : [block];
    for (const group of groups) {
      eachTwo(group, (a, b) => {
        const because = likenessOf(a.other, b.other, people.names);
        if (because) meet(a.child, b.child, because);
      });
    }
  }
}

function byOneName(born: Int32Array, { firstName, lastName, names }: People): Iterable<readonly Named[]> {
  const blocks = new Map<number, Named[]>();
  for (const child of born) {
    const [last, first] = [lastName[child] as number, firstName[child] as number];
    put(blocks, names.foldOf(last), { child, other: first });
    if (names.foldOf(first) !== names.foldOf(last)) put(blocks, names.foldOf(first), { child, other: last });
  }
  return blocks.values();
}

/** Of a crowd, those whose other names have a word in common or differ by one letter. */
function byLikeOtherName(block: readonly Named[], names: Names): Iterable<readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const named of block) {
    const text = names.textOf(names.foldOf(named.other));
    for (const mark of oneEditMarks(text)) put(groups, `letters ${mark}`, named);
    for (const word of new Set(names.wordsOf(named.other))) put(groups, `word ${word}`, named);
  }
  return groups.values();
}

function likenessOf(spelling: number, other: number, names: Names): Likeness | undefined {
  const [fold, otherFold] = [names.foldOf(spelling), names.foldOf(other)];
  if (fold === otherFold) return undefined;
  const [a, b] = [names.textOf(fold), names.textOf(otherFold)];
  if (isOneEditApart(a, b) && Math.min([...a].length, [...b].length) >= FEWEST_LETTERS) return 'oneLetter';
  const [words, otherWords] = [names.wordsOf(spelling), names.wordsOf(other)];
  return isPartOf(words, otherWords) || isPartOf(otherWords, words) ? 'wholeWord' : undefined;
}

const isPartOf = (words: readonly string[], more: readonly string[]): boolean =>
  words.length < more.length && words.every((word) => more.includes(word));

function usualNames(born: Int32Array, people: People, meet: Meet): void {
  const { firstName, lastName, usualName, nameKey, names } = people;
  const seekers = new Map<number, number[]>();
  for (const child of born) {
    const usual = usualName[child] as number;
    if (usual < 0) continue;
    put(seekers, names.pairOf(names.foldOf(firstName[child] as number), names.foldOf(usual)), child);
  }
  for (const [key, some] of seekers) {
    eachAcross(some, named(born, nameKey, key), (child, other) => {
      const sameFirst = names.foldOf(firstName[child] as number) === names.foldOf(firstName[other] as number);
      const usual = names.foldOf(usualName[child] as number);
      if (sameFirst && usual === names.foldOf(lastName[other] as number)) meet(child, other, 'usualName');
    });
  }
}

/** Two birth dates of which each is the other with day and month swapped. */
function dayAndMonth(born: Int32Array, others: Int32Array, { nameKey }: People, meet: Meet): void {
  for (let start = 0; start < born.length; ) {
    const key = nameKey[born[start] as number] as number;
    const some = named(born, nameKey, key);
    eachAcross(some, named(others, nameKey, key), (child, other) => meet(child, other, 'dayAndMonth'));
    start += some.length;
  }
}

/** `2017-05-03` for `2017-03-05`; may be no date at all, which nobody has. */
const dayAndMonthSwapped = (date: string): string =>
  `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

/** Those of this name among children sorted by name. */
function named(born: Int32Array, nameKey: Int32Array, key: number): readonly number[] {
  let [low, high] = [0, born.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nameKey[born[middle] as number] as number) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < born.length && nameKey[born[end] as number] === key) end += 1;
  return [...born.subarray(low, end)];
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Each with each; of a crowd, each with its neighbour. */
export function eachTwo<T>(members: readonly T[], visit: (a: T, b: T) => void): void {
  const reach = members.length > CROWD ? 1 : members.length;
  for (let index = 0; index < members.length; index += 1) {
    const end = Math.min(index + reach, members.length - 1);
    for (let next = index + 1; next <= end; next += 1) visit(members[index] as T, members[next] as T);
  }
}

function eachAcross<T>(some: readonly T[], others: readonly T[], visit: (a: T, b: T) => void): void {
  if (some.length * others.length <= CROWD * CROWD) {
    for (const one of some) for (const other of others) visit(one, other);
    return;
  }
  for (let index = 0; index < Math.max(some.length, others.length); index += 1) {
    const [one, other] = [some[Math.min(index, some.length - 1)], others[Math.min(index, others.length - 1)]];
    if (one !== undefined && other !== undefined) visit(one, other);
  }
}
