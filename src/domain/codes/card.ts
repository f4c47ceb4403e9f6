import { sha256 } from '@noble/hashes/sha2.js';
import { err, invariant, ok, type Result } from '../result.ts';
import { type Bytes, bytesToHex, hexToBytes } from '../vocabulary/bytes.ts';
import type { PublicKey } from '../vocabulary/ids.ts';
import { BASE32, decodeBase32, encodeBase32, inGroupsOfFour, readBase32 } from './base32.ts';
import { checkCharacterHolds, checkCharacterOf } from './checkCharacter.ts';

/**
 * The code on a desk card: 16 characters of activation secret (80 random bits), 11 of fingerprint of the
 * coordinator's signing key (55 bits) and a check character. Why so: docs/decisions/0002-desk-card-code.md.
 */
const SECRET_BYTES = 10;
const SECRET_LENGTH = 16;
const FINGERPRINT_LENGTH = 11;
export const CARD_CODE_LENGTH = SECRET_LENGTH + FINGERPRINT_LENGTH + 1;

/** First 55 bits of the SHA-256 of a signing key, as 11 base32 characters. */
export type KeyFingerprint = string & { readonly KeyFingerprint: unique symbol };

export interface CardCode {
  /** 10 bytes from which the desk's activation key is derived. */
  readonly activationSecret: Bytes;
  readonly fingerprint: KeyFingerprint;
}

export type CardCodeError =
  | { type: 'CardCodeLength'; length: number; expected: number }
  /** A character that no code contains, and its place, from 1. */
  | { type: 'CardCodeCharacter'; character: string; position: number }
  /** The check character says that at least one character is wrong. */
  | { type: 'CardCodeMistyped' };

/**
 * @param secret 10 random bytes
 * @param signingKey the coordinator's key, which signs the campaign file
 * @returns 28 characters in groups of four
 */
export function makeCardCode(secret: Uint8Array, signingKey: PublicKey): string {
  invariant(secret.length === SECRET_BYTES, 'an activation secret has 80 bits');
  const code = encodeBase32(BigInt(`0x${bytesToHex(secret)}`), SECRET_LENGTH) + fingerprintOf(signingKey);
  return inGroupsOfFour(code + checkCharacterOf(code, BASE32));
}

export function readCardCode(typed: string): Result<CardCode, CardCodeError> {
  const read = readBase32(typed);
  if (!read.ok) return err({ type: 'CardCodeCharacter', ...read.error });
  const code = read.value;
  if (code.length !== CARD_CODE_LENGTH) {
    return err({ type: 'CardCodeLength', length: code.length, expected: CARD_CODE_LENGTH });
  }
  if (!checkCharacterHolds(code, BASE32)) return err({ type: 'CardCodeMistyped' });
  const secret = decodeBase32(code.slice(0, SECRET_LENGTH))
    .toString(16)
    .padStart(2 * SECRET_BYTES, '0');
  return ok({
    activationSecret: new Uint8Array(hexToBytes(secret)),
    fingerprint: code.slice(SECRET_LENGTH, -1) as KeyFingerprint,
  });
}

export function fingerprintOf(signingKey: PublicKey): KeyFingerprint {
  const digest = sha256(hexToBytes(signingKey));
  const bits = BigInt(`0x${bytesToHex(digest.subarray(0, 7))}`) >> 1n;
  return encodeBase32(bits, FINGERPRINT_LENGTH) as KeyFingerprint;
}

export const fingerprintMatches = (fingerprint: KeyFingerprint, signingKey: PublicKey): boolean =>
  fingerprintOf(signingKey) === fingerprint;
