import type { FormFor } from '../../src/paper/campaign/form/data.ts';
import { reservationFormParts } from '../../src/paper/campaign/reservationForm.ts';
import { createPress } from '../../src/paper/press.ts';
import { createCampaignPaper, JVE } from '../../tests/paper/createCampaignPaper.ts';
import type { PageJob } from './main.ts';
import { peersPress } from './pdf/peers.ts';
import { receiptWords } from './pdf/words.ts';
import type { PdfMaker } from './pdf/worker.ts';
import { timed } from './timed.ts';

export interface BatchOptions {
  /** A form of ours has a front and a back. */
  readonly pages: number;
}

/** As many pages in one PDF. */
export async function open({ pages }: BatchOptions): Promise<PageJob> {
  const press = createPress();
  const peers = peersPress();
  const sizes: Record<string, number> = {};
  const paper = createCampaignPaper();
  const forms = Array.from({ length: pages / 2 }, (): FormFor => ({ type: 'anybody' }));
  const words = Array.from({ length: pages }, (_, index) => receiptWords(`PREAU1:${index}`));
  const ours = async () => {
    const files = press.batch([
      { fileName: 'fiches.pdf', parts: () => reservationFormParts(paper, JVE, forms) },
    ]);
    for await (const { printed } of files) {
      if (!printed.ok) throw new Error(JSON.stringify(printed.error));
      sizes.ours = printed.value.size;
    }
  };
  const peer = (name: string, maker: PdfMaker) => async () => {
    const taken = await timed(async () => {
      sizes[name] = (await peers({ maker, pages: words })).size;
    });
    return taken;
  };
  return {
    samplers: {
      'written by hand': peer('written by hand', 'plain'),
      ours: () => timed(ours),
      'jsPDF, Helvetica': peer('jsPDF, Helvetica', 'jspdf'),
      'jsPDF, Helvetica, packed': peer('jsPDF, Helvetica, packed', 'jspdfPacked'),
      'pdf-lib, Helvetica': peer('pdf-lib, Helvetica', 'pdfLib'),
    },
    facts: sizes,
  };
}
