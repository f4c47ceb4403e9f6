import type { Measured, Ratio } from './measure.ts';

/** A part of the benchmark, run alone in a process of its own. */
export interface Job {
  readonly title: string;
  readonly run: (asked: Asked) => Promise<Outcome>;
}

export interface Asked {
  /** Whether to follow the merge up to a million enrolments. */
  readonly million: boolean;
  /** Fewer rounds where one takes long: to see that all works, or how a change turns out. */
  readonly short: boolean;
}

export interface Outcome {
  readonly tables: readonly { readonly title: string; readonly measured: Measured }[];
  readonly checks: readonly Check[];
  /** Sentences beside the figures. */
  readonly facts?: readonly string[];
}

/** A target, and where we stand. */
export interface Check {
  readonly what: string;
  readonly is: number;
  readonly spread?: readonly [lower: number, upper: number];
  readonly atMost: number;
  /** `×`, ` ms`, ` kB` */
  readonly unit: string;
}

export const ratioCheck = (what: string, ratio: Ratio, atMost: number): Check => ({
  what,
  is: ratio.median,
  spread: [ratio.lower, ratio.upper],
  atMost,
  unit: '×',
});
