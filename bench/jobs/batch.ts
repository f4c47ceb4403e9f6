import { openBench } from '../harness/browser.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { interleave } from '../harness/measure.ts';
import { pdfkitContender } from './pdfkit.ts';

const PAGES = 1000;
const CONTENDERS = [
  'written by hand',
  'ours, forms',
  'ours, receipts',
  'jsPDF, Helvetica',
  'jsPDF, Helvetica, packed',
  'pdf-lib, Helvetica',
];

export const batch: Job = {
  title: 'a thousand pages of forms in one PDF',
  run: async ({ short }) => {
    const bench = await openBench('batch', { pages: PAGES });
    const contenders = [...CONTENDERS.map(bench.contender), pdfkitContender(PAGES)];
    const measured = await interleave(contenders, { rounds: short ? 3 : 5, times: 1, warmUp: 1 });
    const sizes = await bench.facts<Readonly<Record<string, number>>>();
    await bench.close();
    const perSecond = measured.timings.map(
      ({ name, median }) => `${name} ${((PAGES / median) * 1000).toFixed(0)} pages/s`,
    );
    const weights = Object.entries(sizes).map(([name, size]) => `${name} ${(size / 1e6).toFixed(1)} MB`);
    return {
      tables: [{ title: `${PAGES} pages`, measured }],
      checks: [
        ratioCheck('forms, to jsPDF with receipts', measured.ratio('ours, forms', 'jsPDF, Helvetica'), 1),
        ratioCheck(
          'receipts, to jsPDF with receipts',
          measured.ratio('ours, receipts', 'jsPDF, Helvetica'),
          1,
        ),
        { what: 'size of the forms', is: (sizes['ours, forms'] ?? Number.NaN) / 1e6, atMost: 3, unit: ' MB' },
      ],
      facts: [
        `${perSecond.join('; ')}.`,
        `${weights.join('; ')}.`,
        'Our forms are those of pupils, front and back: 205 things on a page. The others draw receipts with a small code, placed where they are told; our receipts are laid out, and bear the same code.',
      ],
    };
  },
};
