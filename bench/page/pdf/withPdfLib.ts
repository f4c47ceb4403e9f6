import { PDFDocument, StandardFonts } from 'pdf-lib';
import { squares } from './plain.ts';
import type { ReceiptWords } from './words.ts';

/** The same with pdf-lib. */
export async function pdfLibPdf(pages: readonly ReceiptWords[]): Promise<ArrayBuffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const { lines, rows, code } of pages) {
    const page = pdf.addPage([595.28, 841.89]);
    lines.forEach((line, row) => {
      page.drawText(line, { x: 40, y: 800 - row * 13, size: 10, font });
    });
    rows.forEach((cells, row) => {
      page.drawRectangle({ x: 40, y: 450 - row * 16, width: 300, height: 16, borderWidth: 1 });
      cells.forEach((cell, column) => {
        page.drawText(cell, { x: 44 + column * 100, y: 454 - row * 16, size: 10, font });
      });
    });
    for (const { x, y, width } of squares(code)) {
      page.drawRectangle({ x: 380 + x * 1.4, y: 450 - y * 1.4, width: width * 1.4, height: 1.4 });
    }
  }
  return new Uint8Array(await pdf.save()).buffer;
}
