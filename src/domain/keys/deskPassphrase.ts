import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../vocabulary/bytes.ts';
import type { CoordinationKeys } from './derive.ts';

/**
 * The words on a desk's passphrase slip. They mean nothing and are in no dictionary: two syllables each, of
 * letters that are read aloud, heard and typed without doubt in French. Five words are 61 bits.
 */
const CONSONANTS = 'bdfgjlmnprstvz';
const VOWELS = 'aeiou';
const WORDS = 5;
const BYTES_PER_WORD = 4;

/** @param desk `JVE-A`; spare letters too */
export function deskPassphraseOf({ seed }: CoordinationKeys, desk: string): readonly string[] {
  const info = utf8(`preau/desk-passphrase/1/${desk}`);
  const bytes = hkdf(sha256, seed, undefined, info, WORDS * BYTES_PER_WORD);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: WORDS }, (_, index) => wordOf(view.getUint32(index * BYTES_PER_WORD)));
}

/** 4900 words; of 2^32 numbers, each is met as often as the others to one part in 800,000. */
function wordOf(number: number): string {
  let rest = number;
  const take = (letters: string): string => {
    const letter = letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
    return letter;
  };
  return take(CONSONANTS) + take(VOWELS) + take(CONSONANTS) + take(VOWELS);
}
