import PDFDocument from 'pdfkit';
import { createCode } from '../../tests/paper/createReceipt.ts';
import type { Contender } from '../harness/measure.ts';
import { repeated } from '../harness/measure.ts';
import { squares } from '../page/pdf/plain.ts';
import { receiptWords } from '../page/pdf/words.ts';

/** The same with pdfkit, which wants Node. @param pages in one document */
export const pdfkitContender = (pages: number): Contender => ({
  name: 'pdfkit, Helvetica, in Node',
  sample: repeated(() => pdfkitPdf(pages)),
});

function pdfkitPdf(pages: number): Promise<number> {
  const words = receiptWords(createCode(1, 1, 1400));
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
    let size = 0;
    pdf.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
    });
    pdf.on('end', () => resolve(size));
    pdf.font('Helvetica').fontSize(10);
    for (let page = 0; page < pages; page += 1) {
      pdf.addPage();
      words.lines.forEach((line, row) => {
        pdf.text(line, 40, 40 + row * 13, { lineBreak: false });
      });
      words.rows.forEach((cells, row) => {
        pdf.rect(40, 380 + row * 16, 300, 16).stroke();
        cells.forEach((cell, column) => {
          pdf.text(cell, 44 + column * 100, 384 + row * 16, { lineBreak: false });
        });
      });
      for (const { x, y, width } of squares(words.code))
        pdf.rect(380 + x * 1.4, 380 + y * 1.4, width * 1.4, 1.4);
      pdf.fill();
    }
    pdf.end();
  });
}
