import { describe, expect, it } from 'vitest';
import { keysFromSeed } from '#domain/keys/derive.ts';
import { deskPassphraseOf } from '#domain/keys/deskPassphrase.ts';

const keys = keysFromSeed(new Uint8Array(32).fill(1));

describe('the words on a passphrase slip', () => {
  it('are five, of two syllables that are typed without accents', () => {
    for (const desk of ['JVE-A', 'JVE-B', 'CAM-Z']) {
      const words = deskPassphraseOf(keys, desk);
      expect(words).toHaveLength(5);
      for (const word of words) expect(word).toMatch(/^(?:[bdfgjlmnprstvz][aeiou]){2}$/);
    }
  });

  it('are the same each time, and others for each desk and each coordination', () => {
    const other = keysFromSeed(new Uint8Array(32).fill(2));
    expect(deskPassphraseOf(keys, 'JVE-A')).toEqual(deskPassphraseOf(keys, 'JVE-A'));
    expect(deskPassphraseOf(keys, 'JVE-A')).not.toEqual(deskPassphraseOf(keys, 'JVE-B'));
    expect(deskPassphraseOf(keys, 'JVE-A')).not.toEqual(deskPassphraseOf(other, 'JVE-A'));
  });
});
