import { hashOf } from '#domain/chain/hash.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';

/** A copy re-opened after it was written: pulled sticks leave empty files, full ones short files. */
export type CopyError = { type: 'CopyEmpty' } | { type: 'CopyDiffers'; expected: Hash; found: Hash };

/** Whether the bytes of a re-opened copy are those that were written. */
export function verifyCopy(bytes: Uint8Array, sha256: Hash): Result<void, CopyError> {
  if (bytes.length === 0) return err({ type: 'CopyEmpty' });
  const found = hashOf(bytes);
  return found === sha256 ? ok(undefined) : err({ type: 'CopyDiffers', expected: sha256, found });
}
