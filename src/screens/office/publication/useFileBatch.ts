import { useEffect, useState } from 'react';
import type { SaveError } from '#device/download.ts';
import { pickFolder } from '#device/folder.ts';
import type { PaperError } from '#paper/paperError.ts';
import type { FileOrder, Making } from './making/making.ts';

/** How far the making of files is. */
export type FileBatch =
  | { readonly state: 'idle' }
  /** `total` is known once the register was looked through. */
  | { readonly state: 'running'; readonly done: number; readonly total: number | undefined }
  | { readonly state: 'done'; readonly total: number; readonly folder: string | undefined }
  | { readonly state: 'stopped'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly file: string; readonly error: PaperError | SaveError };

/** Makes one file after the other, in a folder where the browser lets us; what is made stays made. */
export function useFileBatch(making: Making) {
  const [batch, setBatch] = useState<FileBatch>({ state: 'idle' });
  useEffect(() => () => void making.stop(), [making]);

  /** @returns how many letters were saved */
  const run = async (order: FileOrder): Promise<number> => {
    // Asked for first: browsers show their dialog only right after a person's press.
    const picked = await pickFolder();
    if (!picked.ok) return 0;
    const folder = picked.value;
    setBatch({ state: 'running', done: 0, total: undefined });
    const total = await making.begin(order);
    let done = 0;
    let letters = 0;
    setBatch({ state: 'running', done, total });
    for (let file = await making.next(); file; file = await making.next()) {
      const saved = file.made.ok ? await folder.save(file.made.value, file.fileName) : file.made;
      if (!saved.ok) {
        setBatch({ state: 'failed', file: file.fileName, error: saved.error });
        return letters;
      }
      done += 1;
      letters += file.letters;
      setBatch({ state: 'running', done, total });
    }
    setBatch(
      done < total ? { state: 'stopped', done, total } : { state: 'done', total, folder: folder.name },
    );
    return letters;
  };
  return { batch, run, stop: () => void making.stop() };
}
