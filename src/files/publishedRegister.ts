import type { MergedRegister } from '#domain/merge/register.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes, textOf } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { gunzip, gzip } from './gzip.ts';
import { quickHasher } from './hasher.ts';
import { openSealed, sealTo } from './sealed.ts';

/** `register.json` as it was published, kept on this computer: packed, and sealed to whoever reads the desks' files. */

/** The register is not what was published: another file, or a damaged one. */
export type PublishedRegisterError = { type: 'RegisterDiffers' };

/** Each piece stays below what is opened at once. */
const PIECE = 16_000_000;
/** Room for about a million enrolments. */
const UNPACKED_MAXIMUM = 1_900_000_000;

/** @param recipients `age1…` */
export async function sealRegister(bytes: Bytes, recipients: readonly string[]): Promise<Bytes[]> {
  const packed = await gzip(bytes);
  const sealed: Bytes[] = [];
  for (let from = 0; from < packed.length; from += PIECE) {
    sealed.push(await sealTo(recipients, packed.slice(from, from + PIECE)));
  }
  return sealed;
}

/**
 * The file's bytes, to the byte as published.
 * @param identity `AGE-SECRET-KEY-1…` of one of the recipients
 */
export async function openRegister(
  pieces: readonly Bytes[],
  identity: string,
  published: Hash,
): Promise<Result<Bytes, PublishedRegisterError>> {
  const opened: Bytes[] = [];
  for (const piece of pieces) {
    const packed = await openSealed(piece, identity);
    if (!packed.ok) return err({ type: 'RegisterDiffers' });
    opened.push(packed.value);
  }
  const bytes = await gunzip(concatBytes(opened), UNPACKED_MAXIMUM);
  return bytes.ok ? asPublished(bytes.value, published) : err({ type: 'RegisterDiffers' });
}

/** Whether a file is the one that was published. */
export async function asPublished(
  bytes: Bytes,
  published: Hash,
): Promise<Result<Bytes, PublishedRegisterError>> {
  const hash = await quickHasher();
  return hash(bytes) === published ? ok(bytes) : err({ type: 'RegisterDiffers' });
}

/** What is ours is read back without checks: its hash vouches for it. */
export const registerIn = (bytes: Bytes): MergedRegister => JSON.parse(textOf(bytes)) as MergedRegister;
