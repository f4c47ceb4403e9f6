import { type Bytes, concatBytes, utf8 } from '#domain/vocabulary/bytes.ts';

/**
 * Turns bytes into what lies on the disk, and back. `about` names what they are (chain, seq and previous hash, say),
 * so that a sealed piece put in another's place does not open.
 */
export interface Sealer {
  readonly seal: (bytes: Bytes, about: string) => Promise<Bytes>;
  /** Rejects where the bytes were changed, or are about something else. */
  readonly open: (sealed: Bytes, about: string) => Promise<Bytes>;
}

/** Stores bytes as they are: for what names nobody, and for tests that look into the store. */
export const identitySealer: Sealer = {
  seal: async (bytes) => bytes,
  open: async (sealed) => sealed,
};

const IV_BYTES = 12;

/**
 * AES-256-GCM: a random IV of 96 bits before each piece, `about` as the additional data. One key seals far fewer
 * pieces than the 2³² for which random IVs are safe (NIST SP 800-38D).
 * @param dataKey 32 bytes
 */
export async function aesSealer(dataKey: Bytes, randomBytes: (length: number) => Bytes): Promise<Sealer> {
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const settings = (iv: Bytes, about: string) => ({ name: 'AES-GCM', iv, additionalData: utf8(about) });
  return {
    seal: async (bytes, about) => {
      const iv = randomBytes(IV_BYTES);
      const sealed = await crypto.subtle.encrypt(settings(iv, about), key, bytes);
      return concatBytes([iv, new Uint8Array(sealed)]);
    },
    open: async (sealed, about) => {
      const iv = sealed.slice(0, IV_BYTES);
      return new Uint8Array(await crypto.subtle.decrypt(settings(iv, about), key, sealed.subarray(IV_BYTES)));
    },
  };
}
