import { openBench } from '../harness/browser.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { interleave } from '../harness/measure.ts';

const INTO = ['in, packed by 500', 'in, ours', 'in, one row per event', 'in, Dexie, one row per event'];
const OUT = [
  'out, packed by 500',
  'out, ours: files',
  'out, ours: files, opened, verified, merged',
  'out, one row per event',
];

export const keeping: Job = {
  title: '200 files of 500 enrolments kept, and taken out again',
  run: async ({ short }) => {
    const bench = await openBench('import', { files: 200, enrolmentsPerFile: 500 });
    const once = { rounds: short ? 2 : 4, times: 1, warmUp: 0 };
    const into: Awaited<ReturnType<typeof interleave>> = await interleave(INTO.map(bench.contender), once);
    const out = await interleave(OUT.map(bench.contender), once);
    const { events, megabytes } = await bench.facts<{
      readonly events: number;
      readonly megabytes: number;
    }>();
    await bench.close();
    return {
      tables: [
        { title: 'In, strict', measured: into },
        { title: 'Out', measured: out },
      ],
      checks: [
        ratioCheck('in, to records of 500 events', into.ratio('in, ours', 'in, packed by 500'), 1.3),
        ratioCheck('out, to records of 500 events', out.ratio('out, ours: files', 'out, packed by 500'), 1.3),
      ],
      facts: [
        `${events} events, ${megabytes.toFixed(1)} MB as they are brought: sealed files. Ours keeps those, reads them back and compares; the others keep events in the clear.`,
        'Opened, verified and merged is what follows at each start of the coordination: the part “merge” says what it is made of.',
      ],
    };
  },
};
