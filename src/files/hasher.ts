import { hashOf } from '#domain/chain/hash.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { nodeCrypto } from './node.ts';

/** SHA-256, lower-case hex. */
export type Hasher = (bytes: Uint8Array) => Hash;

let loading: Promise<Hasher> | undefined;

/**
 * For hashing by the hundred thousand: WebAssembly takes a quarter of noble's time in a browser, and what Node brings a
 * third of that again. Loaded once, when first asked for.
 */
export function quickHasher(): Promise<Hasher> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Hasher> {
  const crypto = nodeCrypto();
  return crypto ? (bytes) => crypto.hash('sha256', bytes) as Hash : wasmHasher();
}

/** Where WebAssembly is forbidden, noble. */
export async function wasmHasher(): Promise<Hasher> {
  try {
    const { createSHA256 } = await import('hash-wasm');
    const sha256 = await createSHA256();
    return (bytes) => sha256.init().update(bytes).digest('hex') as Hash;
  } catch {
    return hashOf;
  }
}
