import { whenIdle } from '#device/idle.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type BatchOptions, type BatchPaper, type PrintedFile, printBatch } from './batch.ts';
import { glyphsMissingFrom } from './glyphs.ts';
import { NO_PAGES, type PageDescription } from './page.ts';
import type { PaperError } from './paperError.ts';
import type { DocumentPart, Drawn, Order } from './worker.ts';

export interface Press {
  /** The PDF of a paper, drawn in a worker. */
  readonly draw: (paper: PageDescription) => Promise<Result<Blob, PaperError>>;
  /**
   * Many papers, one file after the other: the next is laid out and drawn only when it is asked for, so that
   * memory holds one file at a time. Ends early when the signal says so, or when nobody asks for more.
   */
  readonly batch: (papers: readonly BatchPaper[], options?: BatchOptions) => AsyncGenerator<PrintedFile>;
  /**
   * Starts the worker, then lays out and draws a few receipts of nobody whenever there is nothing else to do: the first
   * receipt of a family is to be no slower than the next.
   */
  readonly warm: () => void;
}

/** What a press needs of a worker. */
export type PressWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

type Reply = (result: Result<Blob, PaperError>) => void;

export function createPress(start: () => PressWorker = startWorker, idle = whenIdle): Press {
  let worker: PressWorker | undefined;
  let orders = 0;
  let documents = 0;
  const waiting = new Map<number, Reply>();

  /** A worker that broke is given up with all it was doing; the next order starts a new one. */
  const giveUp = (detail: string) => {
    worker?.terminate();
    worker = undefined;
    const replies = [...waiting.values()];
    waiting.clear();
    for (const reply of replies) reply(err({ type: 'PressFailed', detail }));
  };

  const running = (): PressWorker => {
    if (worker) return worker;
    const fresh = start();
    fresh.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
      const reply = waiting.get(data.order);
      waiting.delete(data.order);
      reply?.(
        data.drawn.ok
          ? ok(new Blob([data.drawn.value], { type: 'application/pdf' }))
          : err({ type: 'PressFailed', detail: data.drawn.error }),
      );
    });
    fresh.addEventListener('error', ({ message }: ErrorEvent) => giveUp(message || 'worker'));
    worker = fresh;
    return fresh;
  };

  const send = (paper: PageDescription, part?: DocumentPart): Promise<Result<Blob, PaperError>> => {
    const missing = glyphsMissingFrom(paper);
    if (missing) return Promise.resolve(err(missing));
    return new Promise((resolve) => {
      const order = ++orders;
      waiting.set(order, resolve);
      running().postMessage({ order, paper, ...(part && { part }) } satisfies Order);
    });
  };

  return {
    draw: (paper) => send(paper),
    batch: (papers, options) => printBatch(papers, send, () => ++documents, options),
    warm: () => {
      // Whatever goes wrong here goes wrong again with the first receipt, and is told then.
      warmUp(send, idle).catch(() => {});
    },
  };
}

const startWorker = (): PressWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'press' });

/** From then on it takes a quarter of what the first one takes. */
const TO_WARM_UP = 4;

async function warmUp(send: (paper: PageDescription) => Promise<unknown>, idle: () => Promise<void>) {
  await send(NO_PAGES);
  const { specimenReceipt } = await import('./receipt/specimen.ts');
  for (let count = 0; count < TO_WARM_UP; count += 1) {
    await idle();
    await send(specimenReceipt());
  }
}
