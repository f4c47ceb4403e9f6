import { median, quantile } from './figures.ts';

/** One way to do the job: the product's own, the least that the platform allows, or another library's. */
export interface Contender {
  readonly name: string;
  /** Does it that many times. @returns milliseconds of each */
  readonly sample: (times: number) => Promise<readonly number[]>;
}

export interface Rounds {
  readonly rounds: number;
  /** Of each contender in each round. */
  readonly times: number;
  /** Thrown away before the first round. */
  readonly warmUp: number;
}

export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  /** To the first contender, round by round. */
  readonly ratio: Ratio;
}

/** Of the rounds; between the two quartiles lies the middle half of them. */
export interface Ratio {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Measured {
  readonly timings: readonly Timing[];
  /** Round by round: what one took, divided by what the other took in the same round. */
  readonly ratio: (name: string, to: string) => Ratio;
}

/**
 * A B C A B C …: whatever else the machine does meanwhile, it does to all of them, so that ratios hold where times do
 * not. The first contender is the floor.
 */
export async function interleave(
  contenders: readonly Contender[],
  { rounds, times, warmUp }: Rounds,
): Promise<Measured> {
  if (warmUp > 0) for (const { sample } of contenders) await sample(warmUp);
  const samples = new Map(contenders.map(({ name }) => [name, [] as (readonly number[])[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, sample } of contenders) samples.get(name)?.push(await sample(times));
  }
  const ratio = (name: string, to: string): Ratio => {
    const others = samples.get(to) ?? [];
    const ratios = (samples.get(name) ?? []).map((own, round) => median(own) / median(others[round] ?? []));
    return { median: median(ratios), lower: quantile(ratios, 0.25), upper: quantile(ratios, 0.75) };
  };
  const [floor] = contenders;
  return {
    timings: [...samples].map(([name, ofRounds]) => {
      const all = ofRounds.flat();
      return {
        name,
        median: median(all),
        p95: quantile(all, 0.95),
        ratio: ratio(name, floor?.name ?? name),
      };
    }),
    ratio,
  };
}

/** How long a job takes, milliseconds. */
export async function timed(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** The same job again and again, timed from outside. */
export const repeated =
  (job: () => unknown) =>
  async (times: number): Promise<number[]> => {
    const samples: number[] = [];
    for (let count = 0; count < times; count += 1) samples.push(await timed(job));
    return samples;
  };
