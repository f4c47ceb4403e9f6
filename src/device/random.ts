import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** Where chance comes from; tests hand in a seeded one. */
export interface Random {
  readonly bytes: (length: number) => Bytes;
  readonly uuid: () => string;
}

export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  uuid: () => crypto.randomUUID(),
};
