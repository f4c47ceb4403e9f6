import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Making, Progress } from './making.ts';
import type { FromMaker, Question, ToMaker } from './protocol.ts';

/** A making in a worker of its own. A promise that rejects is a bug. */
export function startMaking(campaign: Campaign, onProgress: (progress: Progress) => void = ignore): Making {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'making' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (bug: Error) => void }>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromMaker>) => {
    if (data.type === 'progress') return onProgress(data.progress);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'answer') asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', ({ message }: ErrorEvent) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The worker broke'));
    waiting.clear();
  });
  const tell = (message: ToMaker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  tell({ type: 'start', campaign });

  const ask = <T>(question: Question, given: readonly unknown[], transfer?: Transferable[]): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      tell({ type: 'ask', id, question, given }, transfer);
    }) as Promise<T>;

  return {
    take: (parts) =>
      ask(
        'take',
        [parts],
        parts.map(({ buffer }) => buffer),
      ),
    open: (...given) => ask('open', given),
    takeFile: (...given) => ask('takeFile', given),
    openEarlier: (...given) => ask('openEarlier', given),
    granted: () => ask('granted', []),
    changesSince: (before) => ask('changesSince', [before]),
    seal: (recipients) => ask('seal', [recipients]),
    begin: (order) => ask('begin', [order]),
    next: () => ask('next', []),
    stop: () => ask('stop', []),
    close: () => worker.terminate(),
  };
}

const ignore = () => undefined;
