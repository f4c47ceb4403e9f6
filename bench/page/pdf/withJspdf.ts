import { jsPDF } from 'jspdf';
import { encodeQR } from 'qr';
import type { ReceiptWords } from './words.ts';

/** The same with jsPDF and one of the fonts that every reader has. @param compress as it is not by default */
export function jspdfPdf(pages: readonly ReceiptWords[], compress: boolean): ArrayBuffer {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress });
  pdf.setFont('helvetica');
  pdf.setFontSize(10);
  for (const [index, { lines, rows, code }] of pages.entries()) {
    if (index > 0) pdf.addPage();
    lines.forEach((line, row) => {
      pdf.text(line, 40, 40 + row * 13);
    });
    rows.forEach((cells, row) => {
      pdf.rect(40, 380 + row * 16, 300, 16);
      cells.forEach((cell, column) => {
        pdf.text(cell, 44 + column * 100, 392 + row * 16);
      });
    });
    pdf.addImage(picture(code) as never, 'RGBA', 380, 380, 180, 180);
  }
  return pdf.output('arraybuffer');
}

/** As a picture, a module to the pixel: a quarter of what as many rectangles take jsPDF. */
function picture(code: string): { data: Uint8ClampedArray; width: number; height: number } {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 1 });
  const side = rows.length;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) if (dark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  }
  return { data, width: side, height: side };
}
