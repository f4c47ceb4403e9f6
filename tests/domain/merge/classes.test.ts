import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Apart, gather, joinAll, keepApart, singleClasses } from '#domain/merge/classes.ts';
import { numberColumn, numberMap } from '#domain/merge/columns.ts';

const SIZE = 9;
const member = fc.integer({ min: 0, max: SIZE - 1 });
const pairs = fc.array(fc.tuple(member, member), { maxLength: 12 });

/** Classes by walking from each member over all pairs. */
function classesByHand(edges: readonly (readonly [number, number])[]): number[] {
  return Array.from({ length: SIZE }, (_, start) => {
    const reached = new Set([start]);
    for (const at of reached) {
      for (const [a, b] of edges) {
        if (a === at) reached.add(b);
        if (b === at) reached.add(a);
      }
    }
    return Math.min(...reached);
  });
}

describe('classes of what belongs together', () => {
  it('are the connected components, each known by its least member', () => {
    fc.assert(
      fc.property(pairs, (edges) => {
        const classes = singleClasses(SIZE);
        for (const [a, b] of edges) classes.join(a, b);
        expect(Array.from({ length: SIZE }, (_, at) => classes.find(at))).toEqual(classesByHand(edges));
      }),
    );
  });

  it('join each two of a group, less those kept apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(member), pairs, (group, different) => {
        const apart: Apart = new Map();
        for (const [a, b] of different) keepApart(apart, a, b);
        const classes = singleClasses(SIZE);
        joinAll(classes, group, apart);
        const edges = group.flatMap((a) =>
          group.filter((b) => !apart.get(a)?.has(b)).map((b) => [a, b] as const),
        );
        expect(Array.from({ length: SIZE }, (_, at) => classes.find(at))).toEqual(classesByHand(edges));
      }),
    );
  });

  it('gather members under marks, two or more', () => {
    const some = gather();
    for (const [mark, each] of [
      [7, 1],
      [2 ** 40, 2],
      [7, 3],
      [9, 4],
      [2 ** 40, 5],
      [7, 6],
    ] as const) {
      some.add(mark, each);
    }
    expect(some.groups()).toEqual([
      [1, 3, 6],
      [2, 5],
    ]);
  });
});

describe('numbers by numbers', () => {
  it('are kept as in a map, however many', () => {
    const key = fc.oneof(fc.nat(50), fc.nat({ max: 2 ** 31 - 1 }), fc.maxSafeNat());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat()), { maxLength: 3000, size: 'max' }),
        fc.array(key),
        (entries, others) => {
          const [kept, expected] = [numberMap(), new Map(entries)];
          for (const [each, value] of entries) kept.set(each, value);
          expect(kept.size()).toBe(expected.size);
          for (const each of [...expected.keys(), ...others]) {
            expect(kept.get(each)).toBe(expected.get(each) ?? -1);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keep the first under each key, in a column as in a map', () => {
    const entries = fc.array(fc.tuple(fc.nat(99), fc.nat()), { maxLength: 500 });
    fc.assert(
      fc.property(entries, (some) => {
        const [kept, column, expected] = [numberMap(700), numberColumn(100), new Map<number, number>()];
        for (const [key, value] of some) {
          if (!expected.has(key)) expected.set(key, value);
          expect(kept.keep(key, value)).toBe(expected.get(key));
          expect(column.keep(key, value)).toBe(expected.get(key));
        }
        expect(kept.size()).toBe(expected.size);
      }),
    );
  });
});
