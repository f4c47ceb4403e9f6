import { hkdfSync } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCardCode } from '#domain/codes/card.ts';
import { ageKeyFrom } from '#domain/keys/ageKey.ts';
import {
  activationKeyOf,
  activationSecretOf,
  cardCodeOf,
  keysFromSeed,
  pupilsKeyOf,
} from '#domain/keys/derive.ts';
import { bytesToHex } from '#domain/vocabulary/bytes.ts';

const seed = Uint8Array.from({ length: 32 }, (_, index) => 7 * index);
const keys = keysFromSeed(seed);
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));

describe('the keys of a coordination', () => {
  it('are HKDF-SHA256 of the seed, as the documentation says', () => {
    const byHand = (info: string, length: number) =>
      Buffer.from(hkdfSync('sha256', seed, new Uint8Array(), info, length)).toString('hex');
    expect(bytesToHex(keys.signing.secret)).toBe(byHand('preau/signing/1', 32));
    expect(bytesToHex(activationSecretOf(keys, 'JVE-A'))).toBe(byHand('preau/activation-secret/1/JVE-A', 10));
    expect(keys.age).toEqual(ageKeyFrom(new Uint8Array(Buffer.from(byHand('preau/age/1', 32), 'hex'))));
  });

  it('come back whole from the seed alone, and are others for every other seed', () => {
    expect(keysFromSeed(seed.slice())).toEqual(keys);
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        fc.pre(bytesToHex(a) !== bytesToHex(b));
        const [one, other] = [keysFromSeed(a), keysFromSeed(b)];
        expect(one.age.recipient).not.toBe(other.age.recipient);
        expect(one.signing.publicKey).not.toBe(other.signing.publicKey);
        expect(activationKeyOf(one, 'JVE-A')).not.toBe(activationKeyOf(other, 'JVE-A'));
      }),
      { numRuns: 20 },
    );
  });

  it('name each age identity by the recipient that age itself names it by', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (secret) => {
        const { identity, recipient } = ageKeyFrom(secret);
        expect(identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
        expect(await identityToRecipient(identity)).toBe(recipient);
      }),
      { numRuns: 50 },
    );
  });

  it('give each desk a card of its own, which vouches for the signing key', () => {
    const desks = ['JVE-A', 'JVE-B', 'CAM-A', 'JVE-Z'];
    for (const desk of desks) {
      const card = readCardCode(cardCodeOf(keys, desk));
      expect(card.ok && card.value.activationSecret).toEqual(activationSecretOf(keys, desk));
    }
    expect(new Set(desks.map((desk) => activationKeyOf(keys, desk)))).toHaveProperty('size', 4);
    expect(new Set(desks.map((desk) => pupilsKeyOf(activationSecretOf(keys, desk)).recipient)).size).toBe(4);
  });
});
