import '../../src/i18n/allWords.ts';
import { createPress } from '../../src/paper/press.ts';
import { receiptPages } from '../../src/paper/receipt.ts';
import { createCode, createReceipt } from '../../tests/paper/createReceipt.ts';
import type { PageJob } from './main.ts';
import { peersPress } from './pdf/peers.ts';
import { receiptWords } from './pdf/words.ts';
import type { PdfMaker } from './pdf/worker.ts';
import { timed } from './timed.ts';

/** From the data of a receipt to its PDF on the page, drawn in a worker. */
export async function open(): Promise<PageJob> {
  const code = createCode(1, 1, 1400);
  const press = createPress();
  const peers = peersPress();
  let count = 0;
  const draw = async (): Promise<Blob> => {
    count += 1;
    const drawn = await press.draw(
      receiptPages(createReceipt({ ticket: count as never, stubCodes: [code] })),
    );
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
    return drawn.value;
  };
  const peer = (maker: PdfMaker) => () => timed(() => peers({ maker, pages: [receiptWords(code)] }));

  press.warm();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const firstMs = await timed(draw);
  const { size } = await draw();
  return {
    samplers: {
      'written by hand': peer('plain'),
      ours: () => timed(draw),
      'ours, laid out only': () => timed(() => receiptPages(createReceipt({ stubCodes: [code] }))),
      'jsPDF, Helvetica': peer('jspdf'),
      'jsPDF, Helvetica, packed': peer('jspdfPacked'),
      'pdf-lib, Helvetica': peer('pdfLib'),
    },
    facts: { firstMs, size },
  };
}
