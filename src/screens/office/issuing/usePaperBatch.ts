import { useEffect, useRef, useState } from 'react';
import type { SaveError } from '#device/download.ts';
import { pickFolder } from '#device/folder.ts';
import type { BatchPaper } from '#paper/batch.ts';
import type { PaperError } from '#paper/paperError.ts';
import { useServices } from '../../services.tsx';

/** How far a batch of papers is. */
export type Batch =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly done: number;
      readonly total: number;
      readonly file: string;
      /** Of the file being made. */
      readonly pages: number;
    }
  | { readonly state: 'done'; readonly total: number; readonly folder: string | undefined }
  | { readonly state: 'stopped'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly file: string; readonly error: PaperError | SaveError };

/** Makes one file after the other, in a folder where the browser lets us; what is made stays made. */
export function usePaperBatch() {
  const { press } = useServices();
  const [batch, setBatch] = useState<Batch>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const run = async (papersWanted: () => Promise<readonly BatchPaper[]>) => {
    // Asked for first: browsers show their dialog only right after a person's press.
    const picked = await pickFolder();
    if (!picked.ok) return;
    const folder = picked.value;
    const controller = new AbortController();
    running.current = controller;
    const papers = await papersWanted();
    const total = papers.length;
    const files = press.batch(papers, {
      signal: controller.signal,
      onProgress: ({ fileName, filesDone, pagesDone }) =>
        setBatch({ state: 'running', done: filesDone, total, file: fileName, pages: pagesDone }),
    });
    let done = 0;
    for await (const { fileName, printed } of files) {
      const saved = printed.ok ? await folder.save(printed.value, fileName) : printed;
      if (!saved.ok) return setBatch({ state: 'failed', file: fileName, error: saved.error });
      done++;
    }
    setBatch(
      controller.signal.aborted && done < total
        ? { state: 'stopped', done, total }
        : { state: 'done', total, folder: folder.name },
    );
  };
  return { batch, run, stop };
}
