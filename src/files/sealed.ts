import { bech32 } from '@scure/base';
import { Decrypter, Encrypter } from 'age-encryption';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes, hexToBytes, sameBytes, utf8 } from '#domain/vocabulary/bytes.ts';

/** Files sealed with age (age-encryption.org/v1), which keeps them secret but does not say who wrote them. */
const MAGIC = utf8('age-encryption.org/v1\n');
/** What follows where a passphrase opens the file; age allows nothing beside it. */
const BY_PASSPHRASE = utf8('-> scrypt ');
const SEALED_MAXIMUM = 32_000_000;

export type OpenError =
  | { type: 'FileTooLarge'; size: number; maximum: number }
  | { type: 'FileEmpty' }
  | { type: 'FileNotSealed' }
  /** Sealed to others than the key at hand. */
  | { type: 'KeyDoesNotOpen' }
  | { type: 'FileDamaged' };

/** @param recipients `age1…` */
export async function sealTo(recipients: readonly string[], bytes: Bytes): Promise<Bytes> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** What opens files: `AGE-SECRET-KEY-1…`, or the key that `quickIdentity` makes of it. */
export type Identity = string | CryptoKey;

/** For opening files by the hundred: read once, where each would read it twice. */
export async function quickIdentity(identity: string): Promise<Identity> {
  try {
    const { bytes } = bech32.decodeToBytes(identity);
    const pkcs8 = concatBytes([PKCS8_OF_X25519, bytes]);
    return await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
  } catch {
    // The platform has no X25519, or this is no identity: opening will say so.
    return identity;
  }
}

/** What stands before the 32 bytes of a secret key (RFC 8410). */
const PKCS8_OF_X25519 = hexToBytes('302e020100300506032b656e04220420');

/** @param identity of one of the recipients */
export function openSealed(bytes: Uint8Array, identity: Identity): Promise<Result<Bytes, OpenError>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return openWith(decrypter, bytes);
}

/** What takes seconds (scrypt, on purpose: whoever tries passphrases out pays it for each); see byPassphrase.ts. */
export type PassphraseTask = {
  readonly passphrase: string;
  readonly bytes: Bytes;
} & ({ readonly type: 'open' } | { readonly type: 'seal'; readonly workFactor: number });

export async function doPassphraseTask(task: PassphraseTask): Promise<Result<Bytes, OpenError>> {
  const { passphrase, bytes } = task;
  if (task.type === 'open') {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return openWith(decrypter, bytes);
  }
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(task.workFactor);
  return ok(new Uint8Array(await encrypter.encrypt(bytes)));
}

/** By its first bytes, whether or not it can be opened. */
export const isSealed = (bytes: Uint8Array): boolean => beginsWith(bytes, MAGIC);

/** Likewise. */
export const isSealedByPassphrase = (bytes: Uint8Array): boolean =>
  isSealed(bytes) && beginsWith(bytes.subarray(MAGIC.length), BY_PASSPHRASE);

async function openWith(decrypter: Decrypter, bytes: Uint8Array): Promise<Result<Bytes, OpenError>> {
  if (bytes.length > SEALED_MAXIMUM) {
    return err({ type: 'FileTooLarge', size: bytes.length, maximum: SEALED_MAXIMUM });
  }
  if (bytes.length === 0) return err({ type: 'FileEmpty' });
  if (!isSealed(bytes)) return err({ type: 'FileNotSealed' });
  try {
    return ok(new Uint8Array(await decrypter.decrypt(bytes)));
  } catch (error) {
    return err({ type: isNoMatch(error) ? 'KeyDoesNotOpen' : 'FileDamaged' });
  }
}

const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  sameBytes(bytes.subarray(0, beginning.length), beginning);

/** The library tells its failures apart by their words only; a test holds us to them. */
const isNoMatch = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('no identity matched');
