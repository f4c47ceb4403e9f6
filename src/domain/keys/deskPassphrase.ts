import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/french.js';
import { fold } from '../identity/folding.ts';
import { err, invariant, ok, type Result } from '../result.ts';
import { type Bytes, concatBytes, utf8 } from '../vocabulary/bytes.ts';
import type { CoordinationKeys } from './derive.ts';

/**
 * The words on a desk's passphrase slip: six of the 2,048 of the French BIP-39 list, everyday words chosen not to be
 * taken for one another; accents are left off, so that nobody has to find them on an unknown keyboard. Sixty bits are
 * secret, six check them: a word read wrong, or the slip of another desk, is told at once and not when it is too late.
 */
const WORDS = 6;
const CHECK_BITS = 6n;
const WORD_BITS = 11n;
const SECRET_BYTES = 8;
const SECRET_BITS = BigInt(WORDS) * WORD_BITS - CHECK_BITS;

const PLAIN_WORDS = wordlist.map(fold);
const RANKS = new Map(PLAIN_WORDS.map((word, rank) => [word, BigInt(rank)]));

/** @param desk `JVE-A`; spare letters too */
export function deskPassphraseOf({ seed }: CoordinationKeys, desk: string): readonly string[] {
  return wordsOf(desk, hkdf(sha256, seed, undefined, utf8(`preau/desk-passphrase/1/${desk}`), SECRET_BYTES));
}

/**
 * The words that carry a secret.
 * @param secret 8 bytes, of which the first 60 bits count
 */
export function wordsOf(desk: string, secret: Uint8Array): readonly string[] {
  const bits = bitsOf(secret) >> (8n * BigInt(SECRET_BYTES) - SECRET_BITS);
  const whole = (bits << CHECK_BITS) | checkOf(desk, bits);
  return Array.from({ length: WORDS }, (_, index) => {
    const rank = (whole >> (WORD_BITS * BigInt(WORDS - 1 - index))) & ((1n << WORD_BITS) - 1n);
    const word = PLAIN_WORDS[Number(rank)];
    invariant(word, 'the list has a word for every number');
    return word;
  });
}

/** In the one way of writing that the laptop stretches into a key: `globe aspirer doyen …`. */
export type DeskPassphrase = string & { readonly DeskPassphrase: unique symbol };

export type DeskPassphraseError =
  | { type: 'PassphraseLength'; words: number; expected: number }
  /** A word that is not on the list, as it was typed, and its place, from 1. */
  | { type: 'PassphraseWord'; word: string; position: number }
  /** Six words of the list that do not belong together, or belong to another desk. */
  | { type: 'PassphraseMistyped' };

/** Reads what was typed, in any case, with or without accents. */
export function readDeskPassphrase(typed: string, desk: string): Result<DeskPassphrase, DeskPassphraseError> {
  const words = typed.split(/[\s,;.-]+/u).filter((word) => word !== '');
  const ranks = words.map((word) => RANKS.get(fold(word)));
  const unknown = ranks.indexOf(undefined);
  if (unknown >= 0) {
    return err({ type: 'PassphraseWord', word: words[unknown] ?? '', position: unknown + 1 });
  }
  if (words.length !== WORDS) return err({ type: 'PassphraseLength', words: words.length, expected: WORDS });
  const whole = ranks.reduce<bigint>((bits, rank = 0n) => (bits << WORD_BITS) | rank, 0n);
  const isWhole = checkOf(desk, whole >> CHECK_BITS) === (whole & ((1n << CHECK_BITS) - 1n));
  return isWhole ? ok(words.map(fold).join(' ') as DeskPassphrase) : err({ type: 'PassphraseMistyped' });
}

/** First six bits of SHA-256 over the desk's name and the 60 bits in eight bytes. */
function checkOf(desk: string, bits: bigint): bigint {
  const digest = sha256(concatBytes([utf8(`preau/desk-passphrase-check/1/${desk}/`), bytesOf(bits)]));
  return BigInt((digest[0] ?? 0) >> 2);
}

const bitsOf = (bytes: Uint8Array): bigint => bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);

const bytesOf = (bits: bigint): Bytes =>
  Uint8Array.from({ length: SECRET_BYTES }, (_, index) =>
    Number((bits >> (8n * BigInt(SECRET_BYTES - 1 - index))) & 255n),
  );
