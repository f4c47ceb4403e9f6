import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import type { Misuse } from './options.ts';

/** Makes the folder that a command writes to. It must be new or empty: nothing is overwritten. */
export async function emptyFolder(folder: string): Promise<Result<void, Misuse>> {
  try {
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).length === 0 ? ok(undefined) : err({ type: 'notEmpty', folder });
  } catch {
    return err({ type: 'unwritable', folder });
  }
}

/** A file chunk by chunk, as it is made. */
export async function writeChunks(folder: string, name: string, chunks: Iterable<Uint8Array>): Promise<void> {
  const file = await open(join(folder, name), 'wx');
  try {
    for (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}
