import { useRef, useState } from 'react';
import type { SaveError } from '#device/download.ts';
import { pickFolder } from '#device/folder.ts';
import type { PaperError } from '#paper/press.ts';
import { useServices } from '../../services.tsx';
import type { PaperJob } from './papers.ts';

/** How far a batch of papers is. */
export type Batch =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly state: 'done'; readonly total: number; readonly folder: string | undefined }
  | { readonly state: 'stopped'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly file: string; readonly error: PaperError | SaveError };

/** Makes one file after the other, in a folder where the browser lets us; what is made stays made. */
export function usePaperBatch() {
  const { press } = useServices();
  const [batch, setBatch] = useState<Batch>({ state: 'idle' });
  const abort = useRef<AbortController>(undefined);

  const run = async (jobs: readonly PaperJob[]) => {
    const picked = await pickFolder();
    if (!picked.ok) return;
    const folder = picked.value;
    const { signal } = renew();
    const total = jobs.length;
    for (const [done, { file, describe }] of jobs.entries()) {
      setBatch({ state: 'running', done, total, file });
      const described = await describe(signal);
      if (signal.aborted) return setBatch({ state: 'stopped', done, total });
      const drawn = await press.draw(described);
      if (signal.aborted) return setBatch({ state: 'stopped', done, total });
      const saved = drawn.ok ? await folder.save(drawn.value, file) : drawn;
      if (!saved.ok) return setBatch({ state: 'failed', file, error: saved.error });
    }
    setBatch({ state: 'done', total, folder: folder.name });
  };
  const renew = (): AbortController => {
    abort.current = new AbortController();
    return abort.current;
  };
  return { batch, run, stop: () => abort.current?.abort() };
}
