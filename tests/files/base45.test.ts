import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { decodeBase45, encodeBase45 } from '#files/base45.ts';

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes and reads the vectors of RFC 9285: %s', (plain, encoded) => {
    expect(encodeBase45(utf8(plain))).toBe(encoded);
    expect(decodeBase45(encoded)).toEqual(utf8(plain));
  });

  it('refuses what RFC 9285 refuses: too much for its bytes, a character of none, a digit alone', () => {
    for (const text of ['GGW', ':::', 'a0', 'BB8B', '::']) expect(decodeBase45(text)).toBeUndefined();
  });

  it('brings every byte back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase45(encodeBase45(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });
});
