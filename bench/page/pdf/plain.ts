import { encodeQR } from 'qr';
import type { ReceiptWords } from './words.ts';

/** The floor: a PDF written by hand, in the reader's own Helvetica, nothing packed. */
export function plainPdf(pages: readonly ReceiptWords[]): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, words] of pages.entries()) {
    const content = contentOf(words);
    const [page, stream] = [4 + index * 2, 5 + index * 2];
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Resources << /Font << /F1 3 0 R >> >> /Contents ${stream} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
    if (objects.length !== stream) throw new Error(`page ${page}`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return latin(file);
}

function contentOf({ lines, rows, code }: ReceiptWords): string {
  const text = (x: number, y: number, words: string) => `BT /F1 10 Tf ${x} ${y} Td (${escaped(words)}) Tj ET`;
  const parts = [
    ...lines.map((line, index) => text(40, 800 - index * 13, line)),
    ...rows.flatMap((cells, index) => [
      `40 ${450 - index * 16} 300 16 re S`,
      ...cells.map((cell, column) => text(44 + column * 100, 454 - index * 16, cell)),
    ]),
    ...squares(code).map(({ x, y, width }) => `${380 + x * 1.4} ${450 - y * 1.4} ${width * 1.4} 1.4 re f`),
  ];
  return parts.join('\n');
}

/** A code as rectangles, one for each run of dark modules. */
export function squares(code: string): { readonly x: number; readonly y: number; readonly width: number }[] {
  return encodeQR(code, 'raw', { ecc: 'medium', border: 1 }).flatMap((row, y) => {
    const runs: { x: number; y: number; width: number }[] = [];
    row.forEach((dark, x) => {
      const last = runs.at(-1);
      if (dark && last && last.x + last.width === x) last.width += 1;
      else if (dark) runs.push({ x, y, width: 1 });
    });
    return runs;
  });
}

const escaped = (words: string): string =>
  words
    .replaceAll('’', "'")
    .replaceAll('—', '-')
    .replace(/[\\()]/g, '\\$&');

function latin(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
