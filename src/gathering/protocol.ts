import type { GatheringOptions } from './createGathering.ts';
import type { Gathering } from './gathering.ts';

/** What page and worker say to each other: every question has a number, which its answer bears. */
export type ToWorker =
  | { readonly type: 'start'; readonly options: GatheringOptions }
  | Asked
  /** Ends the reading of that number between two files; it is answered all the same. */
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'bug'; readonly id: number; readonly message: string };

/** Closing is done by ending the worker. */
export type Question = Exclude<keyof Gathering, 'close'>;

export interface Asked {
  readonly type: 'ask';
  readonly id: number;
  readonly question: Question;
  /** As the method takes them; of `read` the files only. */
  readonly given: readonly unknown[];
}

/** What both a worker and the inside of one are. */
export interface Channel<In, Out> {
  readonly postMessage: (message: Out, transfer: Transferable[]) => void;
  readonly addEventListener: (type: 'message', heard: (event: { readonly data: In }) => void) => void;
}
