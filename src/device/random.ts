import { encodeBase32 } from '#domain/codes/base32.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Replica } from '#domain/vocabulary/ids.ts';

/** Where chance comes from; tests hand in a seeded one. */
export interface Random {
  readonly bytes: (length: number) => Bytes;
  readonly uuid: () => string;
}

export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  uuid: () => crypto.randomUUID(),
};

/** Three characters that are not in use yet. */
export function drawReplica(random: (length: number) => Uint8Array, used: ReadonlySet<string>): Replica {
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const replica = encodeBase32(BigInt((high * 256 + low) % 32 ** 3), 3);
    if (!used.has(replica)) return replica as Replica;
  }
}
