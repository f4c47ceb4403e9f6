import { plainPdf } from './plain.ts';
import { jspdfPdf } from './withJspdf.ts';
import { pdfLibPdf } from './withPdfLib.ts';
import type { ReceiptWords } from './words.ts';

/** The others draw in a worker too, as the product does. */
export type PdfMaker = 'plain' | 'jspdf' | 'jspdfPacked' | 'pdfLib';

export interface PdfOrder {
  readonly maker: PdfMaker;
  readonly pages: readonly ReceiptWords[];
}

const MAKERS: Record<PdfMaker, (pages: readonly ReceiptWords[]) => ArrayBuffer | Promise<ArrayBuffer>> = {
  plain: (pages) => plainPdf(pages).buffer,
  jspdf: (pages) => jspdfPdf(pages, false),
  jspdfPacked: (pages) => jspdfPdf(pages, true),
  pdfLib: pdfLibPdf,
};

addEventListener('message', async ({ data }: MessageEvent<PdfOrder>) => {
  const made = await MAKERS[data.maker](data.pages);
  postMessage(made, { transfer: [made] });
});
