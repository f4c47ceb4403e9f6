import type { CoordinationEvent } from '#domain/coordination/events.ts';
import { byCodePoint } from '#domain/identity/folding.ts';
import type { EventToMerge, Hashed } from '#domain/merge/evidence.ts';

/** The oracle's own few tools: slow, and obviously right. */

export type DeskEvent = Hashed<EventToMerge>;
export type OfficeEvent = Hashed<CoordinationEvent>;

/** Sorted by the keys in turn; numbers as numbers, texts by code points. */
export function sortedBy<T>(items: readonly T[], keys: (item: T) => readonly (number | string)[]): T[] {
  return items
    .map((item) => ({ item, its: keys(item) }))
    .sort((a, b) => compareKeys(a.its, b.its))
    .map(({ item }) => item);
}

export function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (left === right || right === undefined) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return byCodePoint(String(left), String(right));
  }
  return 0;
}

/** The first of the items that each key names. */
export function onceBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index);
}

export function groupedBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...new Set(items.map(key))].map((name) => items.filter((item) => key(item) === name));
}

/** Connected components, found by walking from each item as far as the edges lead. */
export function components<T>(items: readonly T[], joined: (a: T, b: T) => boolean): T[][] {
  const left = new Set(items);
  const found: T[][] = [];
  for (const start of items) {
    if (!left.delete(start)) continue;
    const component = [start];
    for (const member of component) {
      for (const other of left) {
        if (!joined(member, other) && !joined(other, member)) continue;
        left.delete(other);
        component.push(other);
      }
    }
    found.push(component);
  }
  return found;
}

export const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
