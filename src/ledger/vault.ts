import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes } from '#domain/vocabulary/bytes.ts';
import { aesSealer } from './sealer.ts';
import { stretchInBackground } from './stretchInBackground.ts';

/**
 * What a laptop knows of a desk's secrets while it is locked. Each of the two parts alone brings them all back; neither
 * says anything without passphrase or key.
 */
export interface Vault {
  /** 16 random bytes, for Argon2id. */
  readonly salt: Bytes;
  /** The secrets, sealed by the passphrase of the desk's slip. */
  readonly byPassphrase: Bytes;
  /** The same as an age file to every recipient of the campaign: for when the slip is lost. */
  readonly toRecipients: Bytes;
  /** The key of the copies as it lies beside them on the stick; absent until it was sealed, which takes a moment. */
  readonly copiesKey?: Bytes;
}

/** In memory only, while the desk is unlocked. */
export interface DeskSecrets {
  /** AES-256, seals events and drafts. */
  readonly dataKey: Bytes;
  /** Ed25519 seed of the desk's own signing key. */
  readonly signing: Bytes;
  /** X25519: opens the copies that this desk writes beside itself. */
  readonly copies: Bytes;
}

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const ABOUT = 'preau/vault/1';

type RandomBytes = (length: number) => Bytes;

export const newSecrets = (randomBytes: RandomBytes): DeskSecrets => ({
  dataKey: randomBytes(KEY_BYTES),
  signing: randomBytes(KEY_BYTES),
  copies: randomBytes(KEY_BYTES),
});

/** @param toRecipients what `secretBytes` of them gives, sealed with age to every recipient of the campaign */
export async function lockVault(
  secrets: DeskSecrets,
  passphrase: string,
  toRecipients: Bytes,
  randomBytes: RandomBytes,
): Promise<Vault> {
  const salt = randomBytes(SALT_BYTES);
  const sealer = await aesSealer(await stretchInBackground({ passphrase, salt }), randomBytes);
  return { salt, byPassphrase: await sealer.seal(secretBytes(secrets), ABOUT), toRecipients };
}

/** Wrong words and damaged bytes look alike: what is sealed does not say why it stays shut. */
export async function unlockVault(
  { salt, byPassphrase }: Vault,
  passphrase: string,
): Promise<Result<DeskSecrets, { type: 'VaultStaysShut' }>> {
  const sealer = await aesSealer(await stretchInBackground({ passphrase, salt }), unusedRandom);
  try {
    return ok(secretsFrom(await sealer.open(byPassphrase, ABOUT)));
  } catch {
    return err({ type: 'VaultStaysShut' });
  }
}

/** 96 bytes: data key, signing seed, key of the copies. */
export const secretBytes = ({ dataKey, signing, copies }: DeskSecrets): Bytes =>
  concatBytes([dataKey, signing, copies]);

export const secretsFrom = (bytes: Bytes): DeskSecrets => ({
  dataKey: bytes.slice(0, KEY_BYTES),
  signing: bytes.slice(KEY_BYTES, 2 * KEY_BYTES),
  copies: bytes.slice(2 * KEY_BYTES, 3 * KEY_BYTES),
});

const unusedRandom: RandomBytes = () => {
  throw new Error('Opening needs no randomness');
};
