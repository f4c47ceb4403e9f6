import { ed25519 } from '@noble/curves/ed25519.js';
import { type Bytes, bytesToHex, hexToBytes } from '../vocabulary/bytes.ts';
import type { PublicKey, Signature } from '../vocabulary/ids.ts';

/** Ed25519 (RFC 8032). The secret is its 32-byte seed. */
export interface KeyPair {
  readonly secret: Bytes;
  readonly publicKey: PublicKey;
}

export const keyPairFrom = (seed: Bytes): KeyPair => ({
  secret: seed,
  publicKey: bytesToHex(ed25519.getPublicKey(seed)) as PublicKey,
});

export const sign = (message: Uint8Array, secret: Bytes): Signature =>
  bytesToHex(ed25519.sign(message, secret)) as Signature;

/** False for a wrong signature and for a key that is no point of the curve alike. */
export function signatureHolds(signature: Signature, message: Uint8Array, key: PublicKey): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), message, hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
}
