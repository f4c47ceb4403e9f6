import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32, inGroupsOfFour, readBase32 } from '#domain/codes/base32.ts';

describe("Crockford's base32", () => {
  it('writes bits from the highest, padded to the length asked for', () => {
    expect(encodeBase32(0n, 3)).toBe('000');
    expect(encodeBase32(31n, 2)).toBe('0Z');
    // 0b00001_00010_00011, in characters 1, 2, 3
    expect(encodeBase32(0b00001_00010_00011n, 3)).toBe('123');
  });

  it('gives back every number it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 120n) - 1n }), (value) => {
        expect(decodeBase32(encodeBase32(value, 24))).toBe(value);
      }),
    );
  });

  it('reads leniently: lower case, O, I, L, hyphens and spaces', () => {
    expect(readBase32(' a7k2-oOiI–lL z ')).toEqual({ ok: true, value: 'A7K2001111Z' });
  });

  it.each([
    ['AB-CU', 'U', 4],
    ['AB*', '*', 3],
    ['ß', 'ß', 1],
    ['A😀', '😀', 2],
    ['Aé', 'é', 2],
  ])('names the character that is none: %s', (typed, character, position) => {
    expect(readBase32(typed)).toEqual({ ok: false, error: { character, position } });
  });

  it('shows long codes in groups of four', () => {
    expect(inGroupsOfFour('ABCDEFGHJK')).toBe('ABCD-EFGH-JK');
  });
});
