import { argon2id } from 'hash-wasm';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** A passphrase and what makes its key different from every other laptop's. */
export interface StretchTask {
  readonly passphrase: string;
  /** 16 bytes. */
  readonly salt: Bytes;
}

/**
 * Argon2id (RFC 9106) with 64 MiB, three passes, one lane: about 0.4 s on an ordinary laptop, and as much for each guess of
 * whoever took it away.
 * @returns 32 bytes
 */
export const stretch = async ({ passphrase, salt }: StretchTask): Promise<Bytes> =>
  new Uint8Array(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: 64 * 1024,
      iterations: 3,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
