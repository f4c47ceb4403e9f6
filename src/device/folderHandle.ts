import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** What is needed of the browser's `FileSystemDirectoryHandle`; tests hand in one of their own. */
export interface FolderHandle {
  readonly name: string;
  readonly keys: () => AsyncIterable<string>;
  readonly getFileHandle: (name: string, options?: { readonly create: boolean }) => Promise<FileHandle>;
  /** Absent where browsers do not ask for permission. */
  readonly queryPermission?: (access: Access) => Promise<PermissionState>;
  readonly requestPermission?: (access: Access) => Promise<PermissionState>;
}

export interface FileHandle {
  readonly getFile: () => Promise<Pick<File, 'size' | 'lastModified' | 'arrayBuffer'>>;
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Bytes) => Promise<void>;
    readonly close: () => Promise<void>;
    readonly abort: () => Promise<void>;
  }>;
}

interface Access {
  readonly mode: 'readwrite';
}
const ACCESS: Access = { mode: 'readwrite' };

export type FolderFault =
  /** The stick was pulled, or the folder moved or deleted. */
  | { type: 'FolderGone' }
  | { type: 'FolderFull' }
  /** By the person, by a policy of the town, or by the switch on the stick. */
  | { type: 'FolderForbidden' }
  /** `detail` is the browser's own word. */
  | { type: 'FolderFailed'; detail: string };

type FolderPicker = (options: Access & { readonly id: string }) => Promise<FolderHandle>;

/**
 * Asks for a folder that may be written to. To be called at the person's press: browsers ask for that.
 * @returns undefined where the person chose none
 */
export async function pickFolderHandle(): Promise<Result<FolderHandle | undefined, FolderFault>> {
  const pick = Reflect.get(window, 'showDirectoryPicker') as FolderPicker;
  try {
    return ok(await pick.call(window, { ...ACCESS, id: 'preau-copies' }));
  } catch (thrown) {
    return nameOf(thrown) === 'AbortError' ? ok(undefined) : err(faultOf(thrown));
  }
}

/** Whether the folder may be written to without asking the person. */
export const isAllowed = async (folder: FolderHandle): Promise<boolean> =>
  (await folder.queryPermission?.(ACCESS)) !== 'prompt';

/** To be called at the person's press. */
export async function allow(folder: FolderHandle): Promise<Result<void, FolderFault>> {
  try {
    const answer = (await folder.requestPermission?.(ACCESS)) ?? 'granted';
    return answer === 'granted' ? ok(undefined) : err({ type: 'FolderForbidden' });
  } catch (thrown) {
    return err(faultOf(thrown));
  }
}

export const namesIn = (folder: FolderHandle): Promise<Result<string[], FolderFault>> =>
  attempt(async () => {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

/** Only for a name that is there: another looks like a folder that is gone. */
export const readIn = (folder: FolderHandle, name: string): Promise<Result<Bytes, FolderFault>> =>
  attempt(async () => bytesOf(await folder.getFileHandle(name)));

/** Bytes, and when it was last written (milliseconds since 1970, by the laptop's clock). */
export interface FileFacts {
  readonly size: number;
  readonly lastModified: number;
}

/** Makes an empty file where there is none, and leaves alone what there is. */
export const ensureIn = (folder: FolderHandle, name: string): Promise<Result<FileFacts, FolderFault>> =>
  attempt(async () => {
    const { size, lastModified } = await (await folder.getFileHandle(name, { create: true })).getFile();
    return { size, lastModified };
  });

/**
 * Writes a file, closes it and opens it again.
 * @returns what now lies there, as far as the system tells: it may still hold it back from the stick
 */
export const writeIn = (
  folder: FolderHandle,
  name: string,
  bytes: Bytes,
): Promise<Result<Bytes, FolderFault>> =>
  attempt(async () => {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (thrown) {
      // Frees what was written so far; on a stick that is gone that fails as well.
      await stream.abort().catch(() => undefined);
      throw thrown;
    }
    return bytesOf(await folder.getFileHandle(name));
  });

const bytesOf = async (file: FileHandle): Promise<Bytes> =>
  new Uint8Array(await (await file.getFile()).arrayBuffer());

async function attempt<T>(job: () => Promise<T>): Promise<Result<T, FolderFault>> {
  try {
    return ok(await job());
  } catch (thrown) {
    return err(faultOf(thrown));
  }
}

function faultOf(thrown: unknown): FolderFault {
  switch (nameOf(thrown)) {
    case 'NotFoundError':
    case 'NotReadableError':
      return { type: 'FolderGone' };
    case 'QuotaExceededError':
      return { type: 'FolderFull' };
    case 'NotAllowedError':
    case 'SecurityError':
    // What a write-protected stick answers.
    case 'NoModificationAllowedError':
      return { type: 'FolderForbidden' };
    default:
      return { type: 'FolderFailed', detail: nameOf(thrown) };
  }
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : String(thrown));
