import { parseArgs } from 'node:util';
import type { Job } from './harness/job.ts';
import { machineLine } from './harness/machine.ts';
import { sectionOf, writeResults } from './harness/report.ts';

/** One part of the benchmark: `main.js <name> [--million] [--short]`, from the folder bench/. scripts/bench.mjs calls it. */

const JOBS: Readonly<Record<string, () => Promise<Job>>> = {
  record: async () => (await import('./jobs/record.ts')).record,
  receipt: async () => (await import('./jobs/receipt.ts')).receipt,
  batch: async () => (await import('./jobs/batch.ts')).batch,
  start: async () => (await import('./jobs/start.ts')).start,
  import: async () => (await import('./jobs/import.ts')).keeping,
  merge: async () => (await import('./jobs/merge.ts')).merging,
  search: async () => (await import('./jobs/search.ts')).searching,
  encrypt: async () => (await import('./jobs/encrypt.ts')).encrypt,
  counter: async () => (await import('./jobs/counter.ts')).counter,
  memory: async () => (await import('./jobs/memory.ts')).memory,
  coordinator: async () => (await import('./jobs/coordinator.ts')).coordinator,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    million: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

if (values.list) process.stdout.write(`${Object.keys(JOBS).join('\n')}\n`);
else await runPart(positionals[0] ?? '');
// Browsers and workers may still be closing.
process.exit(0);

async function runPart(name: string): Promise<void> {
  const load = JOBS[name];
  if (!load) throw new Error(`There is no "${name}". There are ${Object.keys(JOBS).join(', ')}.`);
  const job = await load();
  const section = sectionOf(name, job, await job.run(values), machineLine());
  process.stdout.write(`\n${section}\n`);
  writeResults('results.md', Object.keys(JOBS), name, section);
}
