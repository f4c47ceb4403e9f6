import { openBench } from '../harness/browser.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { interleave } from '../harness/measure.ts';

const THERE = [0, 20_000];
const KINDS = ['raw', 'ours', 'dexie', 'sqlite'];
const ROUNDS = { rounds: 40, times: 3, warmUp: 10 };

export const record: Job = {
  title: 'one visit with its head, strict, sealed, chained, read back',
  run: async () => {
    const bench = await openBench('record', { there: 0 });
    await bench.page.evaluate((there) => window.bench.open('record', { there }), THERE[1] ?? 0);
    const contenders = THERE.flatMap((there) => KINDS.map((kind) => bench.contender(`${kind} at ${there}`)));
    const measured = await interleave(contenders, ROUNDS);
    const { lineBytes } = await bench.facts<{ readonly lineBytes: number }>();
    await bench.close();
    return {
      tables: [{ title: 'Events there before: 0 and 20,000', measured }],
      checks: [
        ...THERE.map((there) =>
          ratioCheck(
            `to raw IndexedDB, ${there} events there`,
            measured.ratio(`ours at ${there}`, `raw at ${there}`),
            2.2,
          ),
        ),
        ratioCheck('from 0 to 20,000 events', measured.ratio('ours at 20000', 'ours at 0'), 1.3),
      ],
      facts: [
        `A line of ours is ${lineBytes} bytes here; those of the others 1,500.`,
        'raw, dexie and sqlite write two rows and do not read back, seal, hash, decide or lock.',
      ],
    };
  },
};
