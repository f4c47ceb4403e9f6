import { wordlist } from '@scure/bip39/wordlists/french.js';
import { describe, expect, it } from 'vitest';
import { keysFromSeed } from '#domain/keys/derive.ts';
import { deskPassphraseOf } from '#domain/keys/deskPassphrase.ts';

const keys = keysFromSeed(new Uint8Array(32).fill(1));
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

describe('the words on a passphrase slip', () => {
  it('are six of the list, typed without accents', () => {
    const listed = new Set(wordlist.map(plain));
    for (const desk of ['JVE-A', 'JVE-B', 'CAM-Z']) {
      const words = deskPassphraseOf(keys, desk);
      expect(words).toHaveLength(6);
      for (const word of words) expect(word).toMatch(/^[a-z]{5,8}$/);
      expect(words.every((word) => listed.has(word))).toBe(true);
    }
  });

  it('are 66 bits: without their accents the 2,048 words are still different', () => {
    expect(new Set(wordlist.map(plain)).size).toBe(2048);
  });

  it('are the same each time, and others for each desk and each coordination', () => {
    const other = keysFromSeed(new Uint8Array(32).fill(2));
    expect(deskPassphraseOf(keys, 'JVE-A')).toEqual(deskPassphraseOf(keys, 'JVE-A'));
    expect(deskPassphraseOf(keys, 'JVE-A')).not.toEqual(deskPassphraseOf(keys, 'JVE-B'));
    expect(deskPassphraseOf(keys, 'JVE-A')).not.toEqual(deskPassphraseOf(other, 'JVE-A'));
  });
});
