import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPairFrom } from '#domain/chain/signing.ts';
import {
  CARD_CODE_LENGTH,
  fingerprintMatches,
  fingerprintOf,
  makeCardCode,
  readCardCode,
} from '#domain/codes/card.ts';

const { publicKey } = keyPairFrom(new Uint8Array(32).fill(7));
const anotherKey = keyPairFrom(new Uint8Array(32).fill(8)).publicKey;
const secret = Uint8Array.from({ length: 10 }, (_, index) => index * 25);
const code = makeCardCode(secret, publicKey);

describe('desk card codes', () => {
  it('are 28 characters in groups of four', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('give back the secret and the fingerprint they were made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        expect(readCardCode(makeCardCode(bytes, publicKey))).toEqual({
          ok: true,
          value: { activationSecret: bytes, fingerprint: fingerprintOf(publicKey) },
        });
      }),
    );
  });

  it('know the key they were made for from any other', () => {
    expect(fingerprintMatches(fingerprintOf(publicKey), publicKey)).toBe(true);
    expect(fingerprintMatches(fingerprintOf(publicKey), anotherKey)).toBe(false);
  });

  it('are read as people type them', () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readCardCode(typed)).toEqual(readCardCode(code));
  });

  it('are refused when short or long, with the length found', () => {
    expect(readCardCode(code.slice(0, -1))).toEqual({
      ok: false,
      error: { type: 'CardCodeLength', length: 27, expected: CARD_CODE_LENGTH },
    });
    expect(readCardCode(`${code}A`)).toMatchObject({ error: { type: 'CardCodeLength', length: 29 } });
    expect(readCardCode('')).toMatchObject({ error: { type: 'CardCodeLength', length: 0 } });
  });

  it('are refused when a character is none, naming it', () => {
    expect(readCardCode(`U${code.slice(1)}`)).toEqual({
      ok: false,
      error: { type: 'CardCodeCharacter', character: 'U', position: 1 },
    });
  });

  it('are refused with any one character mistyped', () => {
    const bare = code.replaceAll('-', '');
    for (let at = 0; at < bare.length; at++) {
      const other = bare[at] === 'Z' ? 'Y' : 'Z';
      expect(readCardCode(bare.slice(0, at) + other + bare.slice(at + 1))).toEqual({
        ok: false,
        error: { type: 'CardCodeMistyped' },
      });
    }
  });
});
