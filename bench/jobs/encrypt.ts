import { openBench } from '../harness/browser.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { interleave } from '../harness/measure.ts';

export const encrypt: Job = {
  title: '10 MB sealed in a worker',
  run: async () => {
    const bench = await openBench('encrypt', { bytes: 10_000_000 });
    const contenders = ['AES-GCM', 'ours', 'age-encryption'].map(bench.contender);
    const measured = await interleave(contenders, { rounds: 7, times: 3, warmUp: 2 });
    await bench.close();
    return {
      tables: [{ title: '10 MB to one recipient', measured }],
      checks: [ratioCheck('to age-encryption alone', measured.ratio('ours', 'age-encryption'), 1.1)],
    };
  },
};
