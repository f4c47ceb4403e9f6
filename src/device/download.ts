import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** A file that left the application, as far as the browser lets us follow it. */
export type SavedFile =
  /** Written where the person chose, closed and opened again: `bytes` are what now lies there. */
  | { readonly kind: 'reopened'; readonly name: string; readonly bytes: Bytes }
  /** Handed over to the browser's downloads: whether it arrived, only opening it tells. */
  | { readonly kind: 'downloaded'; readonly name: string };

export type SaveError =
  /** The person closed the browser's own dialog. */
  | { type: 'SaveCancelled' }
  /** Full or pulled stick, permission lost; `detail` is the browser's own word. */
  | { type: 'SaveFailed'; detail: string };

/**
 * Saves what must be verified afterwards. To be called within a few seconds of the person's press: browsers
 * ask for that.
 */
export async function saveToVerify(contents: Blob, name: string): Promise<Result<SavedFile, SaveError>> {
  const target = await pickTarget(name);
  if (target === 'cancelled') return err({ type: 'SaveCancelled' });
  if (target !== 'unavailable') return writeAndReopen(target, contents);
  await saveFile(contents, name);
  return ok({ kind: 'downloaded', name });
}

/** Hands a file over to the browser's downloads. */
export async function saveFile(contents: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data only once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

type SavePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Some browsers have no picker, and some towns forbid it: then there are the downloads. */
async function pickTarget(name: string): Promise<FileSystemFileHandle | 'cancelled' | 'unavailable'> {
  const pick = Reflect.get(window, 'showSaveFilePicker') as SavePicker | undefined;
  if (!pick) return 'unavailable';
  try {
    return await pick.call(window, { suggestedName: name });
  } catch (thrown) {
    return nameOf(thrown) === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}

async function writeAndReopen(
  handle: FileSystemFileHandle,
  contents: Blob,
): Promise<Result<SavedFile, SaveError>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(contents);
    await stream.close();
    const reopened = await handle.getFile();
    return ok({
      kind: 'reopened',
      name: handle.name,
      bytes: new Uint8Array(await reopened.arrayBuffer()),
    });
  } catch (thrown) {
    return err({ type: 'SaveFailed', detail: nameOf(thrown) });
  }
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : String(thrown));
