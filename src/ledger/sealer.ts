import type { Bytes } from '#domain/vocabulary/bytes.ts';

/**
 * Turns bytes into what lies on the disk, and back. `about` names what they are (chain and seq, say),
 * so that a sealed piece put in another's place does not open.
 */
export interface Sealer {
  readonly seal: (bytes: Bytes, about: string) => Promise<Bytes>;
  readonly open: (sealed: Bytes, about: string) => Promise<Bytes>;
}

/** Stores bytes as they are. */
export const identitySealer: Sealer = {
  seal: async (bytes) => bytes,
  open: async (sealed) => sealed,
};
