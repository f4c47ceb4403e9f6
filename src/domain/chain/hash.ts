import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { invariant } from '../result.ts';
import { type Bytes, bytesToHex, utf8 } from '../vocabulary/bytes.ts';
import type { Hash } from '../vocabulary/ids.ts';

/** SHA-256, lower-case hex. */
export const hashOf = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes)) as Hash;

/** Stands before the first event of a chain. */
export const NO_HASH = '0'.repeat(64) as Hash;

/** First eight digits: what people compare on paper. */
export const shortHash = (hash: Hash): string => hash.slice(0, 8);

/** Canonical JSON (RFC 8785) as UTF-8. `value` must be plain JSON data. */
export function canonicalBytes(value: unknown): Bytes {
  const json = canonicalize(value);
  invariant(json !== undefined, 'only JSON data has a canonical form');
  return utf8(json);
}
