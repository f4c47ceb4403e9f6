import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/french.js';
import { invariant } from '../result.ts';
import { utf8 } from '../vocabulary/bytes.ts';
import type { CoordinationKeys } from './derive.ts';

/**
 * The words on a desk's passphrase slip: six of the 2,048 of the French BIP-39 list (66 bits), everyday words
 * chosen not to be taken for one another. Their accents are left off, so that nobody has to find them on an
 * unknown keyboard; without them the words are still different.
 */
const WORDS = 6;
const BYTES_PER_WORD = 2;

/** @param desk `JVE-A`; spare letters too */
export function deskPassphraseOf({ seed }: CoordinationKeys, desk: string): readonly string[] {
  const info = utf8(`preau/desk-passphrase/1/${desk}`);
  const bytes = hkdf(sha256, seed, undefined, info, WORDS * BYTES_PER_WORD);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: WORDS }, (_, index) => wordOf(view.getUint16(index * BYTES_PER_WORD)));
}

/** 2,048 words divide 65,536 numbers evenly. */
function wordOf(number: number): string {
  const word = wordlist[number % wordlist.length];
  invariant(word, 'the list has a word for every number');
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
