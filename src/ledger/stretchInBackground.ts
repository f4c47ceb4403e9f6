import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type StretchTask, stretch } from './stretch.ts';

/** In a worker, so that the screen lives on; the worker ends with its task, and what it knew with it. */
export function stretchInBackground(task: StretchTask): Promise<Bytes> {
  // Node has none of that kind.
  if (typeof Worker === 'undefined') return stretch(task);
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./stretchWorker.ts', import.meta.url), {
      type: 'module',
      name: 'stretch',
    });
    const end = (key: Bytes | Promise<Bytes>) => {
      worker.terminate();
      resolve(key);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => end(data));
    // Where workers do not start, the screen stands still for a moment, and the desk opens all the same.
    worker.addEventListener('error', () => end(stretch(task)));
    worker.postMessage(task);
  });
}
