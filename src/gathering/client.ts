import type { GatheringOptions } from './createGathering.ts';
import type { BroughtFile, Gathering, ReadOptions } from './gathering.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';

/** What a gathering needs of a worker. */
export interface GatheringWorker {
  readonly postMessage: (message: ToWorker, transfer: Transferable[]) => void;
  readonly addEventListener: Worker['addEventListener'];
  readonly terminate: () => void;
}

/** A gathering in a worker of its own, so that the screen stays alive. It is lost when the worker breaks. */
export function startGathering(
  options: GatheringOptions,
  start: () => GatheringWorker = startWorker,
): Gathering {
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | undefined;

  const giveUp = (why: string) => {
    broken = new Error(why);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (data.type === 'progress') {
      asked?.onProgress?.(data.done);
      return;
    }
    waiting.delete(data.id);
    if (data.type === 'answer') asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', ({ message }: ErrorEvent) => giveUp(message || 'The worker broke'));
  worker.addEventListener('messageerror', () => giveUp('A message could not be read'));
  worker.postMessage({ type: 'start', options }, []);

  const ask = <T>(
    question: Question,
    given: readonly unknown[],
    { onProgress, signal }: ReadOptions = {},
    transfer: Transferable[] = [],
  ): Promise<T> => {
    if (broken) return Promise.reject(broken);
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ type: 'ask', id, question, given }, transfer);
    });
    if (!signal) return answer as Promise<T>;
    const cancel = () => worker.postMessage({ type: 'cancel', id }, []);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel);
    // What the worker answers is what the method of that name returns.
    return answer.finally(() => signal.removeEventListener('abort', cancel)) as Promise<T>;
  };

  return {
    read: (files, given) => ask('read', [files], given, buffersOf(files)),
    decide: (coordination) => ask('decide', [coordination]),
    overview: () => ask('overview', []),
    effectOf: (happenings) => ask('effectOf', [happenings]),
    enrolments: (ids) => ask('enrolments', [ids]),
    rows: (filter, from, count) => ask('rows', [filter, from, count]),
    search: (question, limit) => ask('search', [question, limit]),
    why: (request) => ask('why', [request]),
    statistics: () => ask('statistics', []),
    registerJson: () => ask('registerJson', []),
    close: () => giveUp('The gathering was closed'),
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (bug: Error) => void;
  readonly onProgress: ReadOptions['onProgress'] | undefined;
}

/** Each once: a message cannot hand one over twice. */
const buffersOf = (files: readonly BroughtFile[]): ArrayBuffer[] => [
  ...new Set(files.map(({ bytes }) => bytes.buffer)),
];

const startWorker = (): GatheringWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'gathering' });
