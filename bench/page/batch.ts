import '../../src/i18n/allWords.ts';
import type { BatchPaper } from '../../src/paper/batch.ts';
import type { FormFor } from '../../src/paper/campaign/form/data.ts';
import { reservationFormParts } from '../../src/paper/campaign/reservationForm.ts';
import type { PageDescription } from '../../src/paper/page.ts';
import { createPress } from '../../src/paper/press.ts';
import { receiptPages } from '../../src/paper/receipt.ts';
import { createCampaignPaper, JVE } from '../../tests/paper/createCampaignPaper.ts';
import { createReceipt } from '../../tests/paper/createReceipt.ts';
import type { PageJob } from './main.ts';
import { peersPress } from './pdf/peers.ts';
import { receiptWords } from './pdf/words.ts';
import type { PdfMaker } from './pdf/worker.ts';
import { timed } from './timed.ts';

export interface BatchOptions {
  /** A form of ours has a front and a back. */
  readonly pages: number;
}

/** What the others draw, as it is drawn here. */
function* receiptParts(count: number): Generator<PageDescription> {
  for (let ticket = 1; ticket <= count; ticket += 1) {
    yield receiptPages(createReceipt({ ticket: ticket as never, stubCodes: [`PREAU1:${ticket}`] }));
  }
}

/** Of a pupil, as most are that a town has printed. */
const formOf = (number: number): FormFor => ({
  type: 'pupil',
  pupil: { number, lastName: `Le Gall-Morvan ${number}`, firstName: 'Maëlys', level: 'CE1' },
});

/** As many pages in one PDF. */
export async function open({ pages }: BatchOptions): Promise<PageJob> {
  const press = createPress();
  const peers = peersPress();
  const sizes: Record<string, number> = {};
  const paper = createCampaignPaper();
  const forms = Array.from({ length: pages / 2 }, (_, index) => formOf(index + 1));
  const words = Array.from({ length: pages }, (_, index) => receiptWords(`PREAU1:${index}`));
  const batch = (name: string, parts: BatchPaper['parts']) => () =>
    timed(async () => {
      for await (const { printed } of press.batch([{ fileName: `${name}.pdf`, parts }])) {
        if (!printed.ok) throw new Error(JSON.stringify(printed.error));
        sizes[name] = printed.value.size;
      }
    });
  const peer = (name: string, maker: PdfMaker) => async () => {
    const taken = await timed(async () => {
      sizes[name] = (await peers({ maker, pages: words })).size;
    });
    return taken;
  };
  return {
    samplers: {
      'written by hand': peer('written by hand', 'plain'),
      'ours, forms': batch('ours, forms', () => reservationFormParts(paper, JVE, forms)),
      'ours, receipts': batch('ours, receipts', () => receiptParts(pages)),
      'jsPDF, Helvetica': peer('jsPDF, Helvetica', 'jspdf'),
      'jsPDF, Helvetica, packed': peer('jsPDF, Helvetica, packed', 'jspdfPacked'),
      'pdf-lib, Helvetica': peer('pdf-lib, Helvetica', 'pdfLib'),
    },
    facts: sizes,
  };
}
