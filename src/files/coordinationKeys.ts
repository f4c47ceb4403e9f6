import type { Random } from '#device/random.ts';
import { slugOf } from '#domain/campaign/slug.ts';
import { type AgeKey, ageKeyFrom } from '#domain/keys/ageKey.ts';
import { type CoordinationKeys, keysFromSeed, SEED_BYTES } from '#domain/keys/derive.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, bytesToHex, hexToBytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { publicKey } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import { openByPassphrase, sealByPassphrase } from './byPassphrase.ts';
import { isSealedByPassphrase, type OpenError } from './sealed.ts';

/** `coordination-*.cle.age`: the keys of a coordination under a passphrase. docs/formats.md. */
const FORMAT = 'preau/coordination-keys';
const VERSION = 1;
const MAXIMUM = 100_000;

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const keysInFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  seed: hex32,
  /** These follow from the seed; they stand here for whoever has `age` but not Préau. */
  age: z.strictObject({ identity: z.string(), recipient: z.string() }),
  signing: z.strictObject({ secret: hex32, key: publicKey }),
});

/** Each in the order in which it is looked for. */
export type KeysFileError =
  | { type: 'KeysFileTooLarge'; size: number; maximum: number }
  | { type: 'KeysFileEmpty' }
  /** No file of keys, whatever else it may be. */
  | { type: 'KeysFileForeign' }
  /** What is wrong with it is not told; some damages look the same. */
  | { type: 'KeysPassphraseWrong' }
  /** Cut short or changed. */
  | { type: 'KeysFileDamaged' }
  /** Written by a newer version of the application. */
  | { type: 'KeysFileNewer'; version: number };

/** New keys, for one campaign: a card opens the same desk of every campaign signed with them. */
export const createCoordination = (random: Random): CoordinationKeys =>
  keysFromSeed(random.bytes(SEED_BYTES));

/** A second recipient, independent of the seed: printed for another person to keep, and then forgotten here. */
export const createRescueKey = (random: Random): AgeKey => ageKeyFrom(random.bytes(32));

/** `coordination-saint-exemple.cle.age` */
export const keysFileName = (town: string): string => `coordination-${slugOf(town)}.cle.age`;

/** Takes seconds, on purpose. `age -d` with the same passphrase gives the JSON inside. */
export function writeKeysFile(keys: CoordinationKeys, passphrase: string): Promise<Bytes> {
  const { seed, age, signing } = keys;
  const file: z.infer<typeof keysInFile> = {
    format: FORMAT,
    version: VERSION,
    seed: bytesToHex(seed),
    age,
    signing: { secret: bytesToHex(signing.secret), key: signing.publicKey },
  };
  return sealByPassphrase(asTyped(passphrase), utf8(`${JSON.stringify(file, undefined, 2)}\n`));
}

/** Takes as long as writing, whatever comes of it. */
export async function readKeysFile(
  bytes: Bytes,
  passphrase: string,
): Promise<Result<CoordinationKeys, KeysFileError>> {
  if (bytes.length > MAXIMUM) return err({ type: 'KeysFileTooLarge', size: bytes.length, maximum: MAXIMUM });
  if (bytes.length === 0) return err({ type: 'KeysFileEmpty' });
  if (!isSealedByPassphrase(bytes)) return err({ type: 'KeysFileForeign' });
  const opened = await openByPassphrase(bytes, asTyped(passphrase));
  return opened.ok ? keysIn(opened.value) : err(whyClosed(opened.error));
}

/** Every keyboard gives the same bytes. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC');

const whyClosed = ({ type }: OpenError): KeysFileError =>
  type === 'KeyDoesNotOpen' ? { type: 'KeysPassphraseWrong' } : { type: 'KeysFileDamaged' };

function keysIn(plain: Bytes): Result<CoordinationKeys, KeysFileError> {
  const json = parseJson(plain);
  const claimed = claim.safeParse(json);
  if (!claimed.success) return err({ type: 'KeysFileForeign' });
  if (claimed.data.version > VERSION) return err({ type: 'KeysFileNewer', version: claimed.data.version });
  const read = keysInFile.safeParse(json);
  if (!read.success) return err({ type: 'KeysFileDamaged' });
  const keys = keysFromSeed(new Uint8Array(hexToBytes(read.data.seed)));
  const { age, signing } = read.data;
  // Edited by hand: what stands beside the seed would open other files than the seed does.
  const follows =
    age.identity === keys.age.identity &&
    age.recipient === keys.age.recipient &&
    signing.secret === bytesToHex(keys.signing.secret) &&
    signing.key === keys.signing.publicKey;
  return follows ? ok(keys) : err({ type: 'KeysFileDamaged' });
}

/** What says which format this is, whatever else there may be in later versions. */
const claim = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().min(1) });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
