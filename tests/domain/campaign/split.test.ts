import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchoolShare, shareOut, splitPlaces } from '#domain/campaign/split.ts';
import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';

const school = (code: string, pupils: number, desks: string): SchoolShare => ({
  code: code as SchoolCode,
  pupils,
  desks: [...desks] as DeskLetter[],
});
const written = (split: ReturnType<typeof splitPlaces>) =>
  [split.reserve, ...split.allotments.map((a) => `${a.school}-${a.letter} ${a.places}`)].join(', ');

describe('the default split of places', () => {
  it('takes the reserve first, then shares by pupils, then evenly by desk', () => {
    const split = splitPlaces(32, 10, [school('JVE', 186, 'AB'), school('JJA', 142, 'A')]);
    // 3.2 kept: 3. Of 29, JVE 16.45 and JJA 12.55: the larger remainder is JJA's.
    expect(written(split)).toBe('3, JJA-A 13, JVE-A 8, JVE-B 8');
  });

  it('settles ties by school code, then desk letter', () => {
    const split = splitPlaces(5, 0, [school('ZAY', 100, 'BA'), school('BRO', 100, 'A')]);
    expect(written(split)).toBe('0, BRO-A 3, ZAY-A 1, ZAY-B 1');
    expect(written(splitPlaces(3, 0, [school('ZAY', 1, 'BA')]))).toBe('0, ZAY-A 2, ZAY-B 1');
  });

  it('gives everything to the reserve at 100 percent, or where no desk is', () => {
    expect(written(splitPlaces(40, 100, [school('JVE', 186, 'A')]))).toBe('40, JVE-A 0');
    expect(written(splitPlaces(40, 10, [school('JVE', 186, '')]))).toBe('40');
  });

  it('shares evenly between schools whose pupils nobody counted', () => {
    expect(written(splitPlaces(4, 0, [school('AAA', 0, 'A'), school('BBB', 0, 'A')]))).toBe(
      '0, AAA-A 2, BBB-A 2',
    );
  });

  const schools = fc
    .uniqueArray(
      fc.record({
        code: fc.integer({ min: 0, max: 99 }).map((n) => `S${String(n).padStart(2, '0')}`),
        pupils: fc.integer({ min: 0, max: 9999 }),
        desks: fc.integer({ min: 0, max: 5 }).map((count) => 'ABCDE'.slice(0, count)),
      }),
      { selector: (s) => s.code, maxLength: 12 },
    )
    .map((list) => list.map((s) => school(s.code, s.pupils, s.desks)));
  const capacity = fc.integer({ min: 0, max: 9999 });
  const percent = fc.integer({ min: 0, max: 100 });

  it('R5: adds up to the capacity, whatever the town', () => {
    fc.assert(
      fc.property(capacity, percent, schools, (places, reservePercent, list) => {
        const split = splitPlaces(places, reservePercent, list);
        const all = [split.reserve, ...split.allotments.map((a) => a.places)];
        expect(all.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
        expect(all.reduce((a, b) => a + b, 0)).toBe(places);
      }),
    );
  });

  it('does not depend on the order in which schools and desks are listed', () => {
    fc.assert(
      fc.property(capacity, percent, schools, (places, reservePercent, list) => {
        const reversed = list.toReversed().map((s) => ({ ...s, desks: s.desks.toReversed() }));
        expect(splitPlaces(places, reservePercent, reversed)).toEqual(
          splitPlaces(places, reservePercent, list),
        );
      }),
    );
  });

  it('gives each its proportional share, rounded up or down', () => {
    fc.assert(
      fc.property(capacity, fc.array(fc.nat(9999), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        for (const [index, share] of shareOut(total, weights).entries()) {
          expect(Math.abs(share - (total * weights[index]!) / sum)).toBeLessThan(1);
        }
      }),
    );
  });
});
