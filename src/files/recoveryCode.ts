import { sha256 } from '@noble/hashes/sha2.js';
import { BASE32, decodeBase32, encodeBase32, inGroupsOfFour, readBase32 } from '#domain/codes/base32.ts';
import { checkCharacterOf } from '#domain/codes/checkCharacter.ts';
import { SEED_BYTES } from '#domain/keys/derive.ts';
import { err, invariant, ok, type Result } from '#domain/result.ts';
import { type Bytes, bytesToHex, concatBytes, hexToBytes, utf8 } from '#domain/vocabulary/bytes.ts';

/**
 * The seed of a coordination as it stands on its recovery sheet: four lines of sixteen characters, the last of
 * each being a check that covers the line's number too. So a slip is found by its line, and so are two lines that
 * changed places. docs/formats.md.
 */
const LINES = 4;
const LINE_LENGTH = 16;
const DATA_LENGTH = LINE_LENGTH - 1;
/** The other 300 bits: 4 of version, 256 of seed, 40 of check over both. */
const SEED_BITS = BigInt(8 * SEED_BYTES);
const CHECK_BITS = 40n;
const VERSION = 1;

/** Lines, groups and places count from 1. */
export type RecoveryCodeError =
  /** All characters together; where they came in four lines, those of the first line that is wrong. */
  | { type: 'RecoveryCodeLength'; line?: number; length: number; expected: number }
  | { type: 'RecoveryCodeCharacter'; character: string; line: number; group: number; place: number }
  /** Each of these lines has a wrong character, or does not stand in its place. */
  | { type: 'RecoveryLinesMistyped'; lines: readonly number[] }
  /** Every line holds, but not all of them together: two slips in one line that its check does not see. */
  | { type: 'RecoveryCodeMistyped' }
  /** Printed by a newer version of the application. */
  | { type: 'RecoveryCodeNewer'; version: number };

/** @returns the four lines, each `XXXX-XXXX-XXXX-XXXX` */
export function recoveryCodeOf(seed: Bytes): readonly string[] {
  invariant(seed.length === SEED_BYTES, 'the seed of a coordination has 256 bits');
  const payload = (BigInt(VERSION) << SEED_BITS) | BigInt(`0x${bytesToHex(seed)}`);
  const characters = encodeBase32((payload << CHECK_BITS) | checkOf(payload), LINES * DATA_LENGTH);
  return linesIn(characters, DATA_LENGTH).map((data, index) =>
    inGroupsOfFour(data + lineCheckOf(data, index)),
  );
}

/** @param typed the whole code: typed with or without lines, hyphens and spaces, or scanned */
export function readRecoveryCode(typed: string): Result<Bytes, RecoveryCodeError> {
  const read = charactersIn(typed);
  if (!read.ok) return read;
  const lines = read.value;
  const mistyped = lines.flatMap((line, index) =>
    lineCheckOf(line.slice(0, DATA_LENGTH), index) === line.at(-1) ? [] : [index + 1],
  );
  if (mistyped.length > 0) return err({ type: 'RecoveryLinesMistyped', lines: mistyped });
  return seedIn(decodeBase32(lines.map((line) => line.slice(0, DATA_LENGTH)).join('')));
}

/** Four lines of sixteen canonical characters. */
function charactersIn(typed: string): Result<readonly string[], RecoveryCodeError> {
  const written = typed.split('\n').filter((line) => line.trim() !== '');
  // A person who keeps the lines of the sheet is told in which one a character is missing.
  const isByLine = written.length === LINES;
  const parts: string[] = [];
  for (const [index, part] of (isByLine ? written : [written.join('')]).entries()) {
    const read = readBase32(part);
    if (!read.ok) return err(refusedAt(read.error.character, index * LINE_LENGTH + read.error.position));
    const expected = isByLine ? LINE_LENGTH : LINES * LINE_LENGTH;
    const { length } = read.value;
    if (length !== expected)
      return err({ type: 'RecoveryCodeLength', ...(isByLine && { line: index + 1 }), length, expected });
    parts.push(read.value);
  }
  return ok(isByLine ? parts : linesIn(parts.join(''), LINE_LENGTH));
}

function refusedAt(character: string, position: number): RecoveryCodeError {
  const at = position - 1;
  return {
    type: 'RecoveryCodeCharacter',
    character,
    line: Math.floor(at / LINE_LENGTH) + 1,
    group: Math.floor((at % LINE_LENGTH) / 4) + 1,
    place: (at % 4) + 1,
  };
}

function seedIn(bits: bigint): Result<Bytes, RecoveryCodeError> {
  const payload = bits >> CHECK_BITS;
  if (checkOf(payload) !== (bits & ((1n << CHECK_BITS) - 1n))) return err({ type: 'RecoveryCodeMistyped' });
  const version = Number(payload >> SEED_BITS);
  if (version !== VERSION) return err({ type: 'RecoveryCodeNewer', version });
  const seed = payload & ((1n << SEED_BITS) - 1n);
  return ok(new Uint8Array(hexToBytes(seed.toString(16).padStart(2 * SEED_BYTES, '0'))));
}

/** Over the line's number, as a character, and its data. */
const lineCheckOf = (data: string, index: number): string =>
  checkCharacterOf(BASE32.charAt(index + 1) + data, BASE32);

/** First 40 bits of SHA-256 over a purpose and the 260 bits of payload (33 bytes, big endian). */
function checkOf(payload: bigint): bigint {
  const bytes = hexToBytes(payload.toString(16).padStart(2 * (SEED_BYTES + 1), '0'));
  const digest = sha256(concatBytes([utf8('preau/recovery/1'), bytes]));
  return BigInt(`0x${bytesToHex(digest.subarray(0, 5))}`);
}

const linesIn = (characters: string, length: number): readonly string[] =>
  Array.from({ length: LINES }, (_, index) => characters.slice(index * length, (index + 1) * length));
