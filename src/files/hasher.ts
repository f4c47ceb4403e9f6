import { hashOf } from '#domain/chain/hash.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';

/** SHA-256, lower-case hex. */
export type Hasher = (bytes: Uint8Array) => Hash;

let loading: Promise<Hasher> | undefined;

/**
 * For hashing by the hundred thousand: WebAssembly takes a quarter of noble's time in a browser, and two thirds in
 * Node. Loaded once, when first asked for; where WebAssembly is forbidden, noble.
 */
export function quickHasher(): Promise<Hasher> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Hasher> {
  try {
    const { createSHA256 } = await import('hash-wasm');
    const sha256 = await createSHA256();
    return (bytes) => sha256.init().update(bytes).digest('hex') as Hash;
  } catch {
    return hashOf;
  }
}
