/** What a page of the benchmark offers to the process that drives it. */
export interface BenchPage {
  readonly open: (job: keyof typeof JOBS, options: object) => Promise<void>;
  /** What the job opened last says of itself beside its times. */
  readonly facts: () => unknown;
  /** Milliseconds of each. */
  readonly sample: (contender: string, times: number) => Promise<number[]>;
}

/** Does the job once and says how long it took: preparing the next one is not its time. */
export type Sampler = () => Promise<number>;

export interface PageJob {
  readonly samplers: Readonly<Record<string, Sampler>>;
  readonly facts?: unknown;
}

const JOBS = {
  record: () => import('./record.ts'),
  receipt: () => import('./receipt.ts'),
  batch: () => import('./batch.ts'),
  import: () => import('./import.ts'),
  kept: () => import('./kept.ts'),
  encrypt: () => import('./encrypt.ts'),
} satisfies Record<string, () => Promise<{ open: (options: never) => Promise<PageJob> }>>;

const samplers = new Map<string, Sampler>();
let facts: unknown;

const bench: BenchPage = {
  open: async (name, options) => {
    const { open } = await JOBS[name]();
    const job = await (open as (options: object) => Promise<PageJob>)(options);
    for (const [contender, sampler] of Object.entries(job.samplers)) samplers.set(contender, sampler);
    facts = job.facts;
  },
  facts: () => facts,
  sample: async (contender, times) => {
    const sampler = samplers.get(contender);
    if (!sampler) throw new Error(`There is no contender "${contender}"`);
    const taken: number[] = [];
    for (let count = 0; count < times; count += 1) taken.push(await sampler());
    return taken;
  },
};

Object.assign(window, { bench });
