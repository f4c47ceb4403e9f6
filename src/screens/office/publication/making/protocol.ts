import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Making, Progress } from './making.ts';

/** What page and worker say to each other: every question has a number, which its answer bears. */
export type ToMaker =
  | { readonly type: 'start'; readonly campaign: Campaign }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly question: Question;
      /** As the method takes them. */
      readonly given: readonly unknown[];
    };

export type FromMaker =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'bug'; readonly id: number; readonly message: string };

/** Closing is done by ending the worker. */
export type Question = Exclude<keyof Making, 'close'>;
