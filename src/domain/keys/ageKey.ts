import { x25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';
import type { Bytes } from '../vocabulary/bytes.ts';

/** A key pair of age (age-encryption.org/v1, X25519). */
export interface AgeKey {
  /** `AGE-SECRET-KEY-1…`: kept in memory only. */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

/** @param secret 32 bytes, which are the key */
export const ageKeyFrom = (secret: Bytes): AgeKey => ({
  identity: bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase(),
  recipient: bech32.encodeFromBytes('age', x25519.getPublicKey(secret)),
});
