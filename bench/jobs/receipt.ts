import { openBench } from '../harness/browser.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { interleave } from '../harness/measure.ts';
import { pdfkitContender } from './pdfkit.ts';

const CONTENDERS = [
  'written by hand',
  'ours',
  'ours, laid out only',
  'jsPDF, Helvetica',
  'jsPDF, Helvetica, packed',
  'pdf-lib, Helvetica',
];

export const receipt: Job = {
  title: 'from the data of a receipt to its PDF on the page',
  run: async () => {
    const bench = await openBench('receipt');
    const contenders = [...CONTENDERS.map(bench.contender), pdfkitContender(1)];
    const measured = await interleave(contenders, { rounds: 40, times: 4, warmUp: 30 });
    const { firstMs, size } = await bench.facts<{ readonly firstMs: number; readonly size: number }>();
    await bench.close();
    const usual = measured.timings.find(({ name }) => name === 'ours')?.median ?? Number.NaN;
    return {
      tables: [{ title: 'One receipt: 25 lines, 8 rows, a code of 1,400 characters', measured }],
      checks: [
        ratioCheck('to jsPDF with Helvetica', measured.ratio('ours', 'jsPDF, Helvetica'), 1.6),
        { what: 'size, every script in the font', is: size / 1000, atMost: 20, unit: ' kB' },
      ],
      facts: [
        `The first one after warming took ${firstMs.toFixed(1)} ms; the usual one, once all is compiled, ${usual.toFixed(1)} ms.`,
        'The others place their words at fixed places; ours breaks lines, fits sizes, and embeds its font.',
      ],
    };
  },
};
