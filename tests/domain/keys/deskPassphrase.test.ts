import { wordlist } from '@scure/bip39/wordlists/french.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysFromSeed } from '#domain/keys/derive.ts';
import { deskPassphraseOf, readDeskPassphrase, wordsOf } from '#domain/keys/deskPassphrase.ts';

const keys = keysFromSeed(new Uint8Array(32).fill(1));
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
const secret = fc.uint8Array({ minLength: 8, maxLength: 8 });

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

  it('differ for every bit of the 60 that are secret', () => {
    const zero = wordsOf('JVE-A', new Uint8Array(8)).join(' ');
    for (let bit = 0; bit < 60; bit += 1) {
      const bytes = new Uint8Array(8);
      bytes[bit >> 3] = 128 >> (bit & 7);
      expect(wordsOf('JVE-A', bytes).join(' ')).not.toBe(zero);
    }
  });
});

describe('reading the words of a slip', () => {
  it('takes them in any case, with accents, commas and spaces, and gives one way of writing', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(' ', '  ', ', ', '\n', ' - '), (bytes, between) => {
        const words = wordsOf('JVE-A', bytes);
        const accented = words.map((word) => wordlist.find((known) => plain(known) === word) ?? word);
        const typed = ` ${accented.join(between).toUpperCase()} `;
        expect(readDeskPassphrase(typed, 'JVE-A')).toEqual({ ok: true, value: words.join(' ') });
      }),
    );
  });

  it('names the word that is on no slip, with its place', () => {
    const words = deskPassphraseOf(keys, 'JVE-A').with(3, 'Horlogge');
    expect(readDeskPassphrase(words.join(' '), 'JVE-A')).toEqual({
      ok: false,
      error: { type: 'PassphraseWord', word: 'Horlogge', position: 4 },
    });
  });

  it('counts them', () => {
    const words = deskPassphraseOf(keys, 'JVE-A').slice(0, 5);
    expect(readDeskPassphrase(words.join(' '), 'JVE-A')).toEqual({
      ok: false,
      error: { type: 'PassphraseLength', words: 5, expected: 6 },
    });
    expect(readDeskPassphrase(' ', 'JVE-A')).toMatchObject({ error: { type: 'PassphraseLength', words: 0 } });
  });

  it('tells another word of the list, an exchange, and the slip of another desk, 63 times of 64', () => {
    const mistaken = (make: (words: readonly string[], index: number) => readonly string[]) => {
      let told = 0;
      for (let index = 0; index < 640; index += 1) {
        const bytes = new Uint8Array(8).map((_, place) => (index * 37 + place * 101) % 256);
        const read = readDeskPassphrase(make(wordsOf('JVE-A', bytes), index).join(' '), 'JVE-A');
        if (!read.ok && read.error.type === 'PassphraseMistyped') told += 1;
      }
      return told / 640;
    };
    expect(
      mistaken((words, index) => words.with(index % 6, plain(wordlist[(index * 11 + 5) % 2048] ?? ''))),
    ).toBeGreaterThan(0.95);
    expect(
      mistaken((words) => [...words.slice(1, 2), ...words.slice(0, 1), ...words.slice(2)]),
    ).toBeGreaterThan(0.95);
    const other = wordsOf('JVE-B', new Uint8Array(8)).join(' ');
    expect(readDeskPassphrase(other, 'JVE-A')).toMatchObject({ error: { type: 'PassphraseMistyped' } });
  });
});
