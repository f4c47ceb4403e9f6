import { err, ok, type Result } from '#domain/result.ts';
import { type SaveError, saveFile } from './download.ts';
import { wait } from './wait.ts';

/** Where many files go at once. */
export interface Folder {
  /** Absent where the files go to the browser's downloads. */
  readonly name?: string;
  readonly save: (contents: Blob, name: string) => Promise<Result<void, SaveError>>;
}

/** Whether a person can be asked for a folder here; else the downloads take its place. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in window;

type FolderPicker = (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Asks for a folder. To be called at the person's press: browsers ask for that. */
export async function pickFolder(): Promise<Result<Folder, SaveError>> {
  const pick = Reflect.get(window, 'showDirectoryPicker') as FolderPicker | undefined;
  if (!pick) return ok(downloads);
  try {
    return ok(folderAt(await pick.call(window, { mode: 'readwrite' })));
  } catch (thrown) {
    // Some towns forbid writing into folders: then there are the downloads.
    return nameOf(thrown) === 'AbortError' ? err({ type: 'SaveCancelled' }) : ok(downloads);
  }
}

const folderAt = (handle: FileSystemDirectoryHandle): Folder => ({
  name: handle.name,
  save: async (contents, name) => {
    try {
      const file = await handle.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(contents);
      await stream.close();
      return ok(undefined);
    } catch (thrown) {
      return err({ type: 'SaveFailed', detail: nameOf(thrown) });
    }
  },
});

/** Browsers drop downloads that follow each other too closely. */
const PAUSE = 400;

const downloads: Folder = {
  save: async (contents, name) => {
    await saveFile(contents, name);
    await wait(PAUSE);
    return ok(undefined);
  },
};

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : String(thrown));
