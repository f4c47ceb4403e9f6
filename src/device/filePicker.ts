import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** A file that a person chose, with its name for the sentences about it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** The stick was pulled, the file moved, or it does not fit into memory. */
export type FileReadError = { type: 'FileUnreadable' };

export async function readPickedFile(file: File): Promise<Result<PickedFile, FileReadError>> {
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err({ type: 'FileUnreadable' });
  }
}
