import { sha256 } from '@noble/hashes/sha2.js';
import { jsPDF } from 'jspdf';
import { unreachable } from '#domain/result.ts';
import { bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import {
  A4,
  type BoxItem,
  type Item,
  type LineItem,
  type PageDescription,
  type SquaresItem,
  type TextItem,
} from '../page.ts';
import { addFonts, type Fonts, selectFont } from './embeddedFonts.ts';

/**
 * Draws a paper whose glyphs are known to be in the font. It knows no words and no domain.
 * The same description gives the same bytes.
 */
export function drawPdf(description: PageDescription, fonts: Fonts): Uint8Array<ArrayBuffer> {
  const pdf = new jsPDF({
    unit: 'mm',
    format: [A4.width, A4.height],
    compress: true,
    putOnlyUsedFonts: true,
    // A hundredth of a point. By default numbers have 16 decimals, which doubles the size of the file.
    precision: 2,
    floatPrecision: 2,
  });
  pdf.setFileId(fileIdOf(description));
  pdf.setCreationDate(pdfDate(secondsOf(description.madeAt)));
  pdf.setDocumentProperties({ title: description.title, creator: 'Préau' });
  pdf.setLanguage(description.language);
  pdf.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' });
  addFonts(pdf, fonts);
  description.pages.forEach((page, index) => {
    if (index > 0) pdf.addPage();
    for (const item of page) drawItem(pdf, item, fonts);
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}

const fileIdOf = ({ title, madeAt }: PageDescription): string =>
  bytesToHex(sha256(utf8(`${title}\n${madeAt}`))).slice(0, 32);

/** In UTC, so that the bytes do not depend on the laptop's time zone. jsPDF takes the years 1970 to 2037. */
function pdfDate(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), Date.UTC(2037, 11, 31) / 1000);
  const digits = new Date(bounded * 1000).toISOString().slice(0, 19).replace(/\D/g, '');
  return `D:${digits}+00'00'`;
}

function drawItem(pdf: jsPDF, item: Item, fonts: Fonts): void {
  switch (item.kind) {
    case 'text':
      drawText(pdf, item, fonts);
      break;
    case 'line':
      drawLine(pdf, item);
      break;
    case 'box':
      drawBox(pdf, item);
      break;
    case 'squares':
      drawSquares(pdf, item);
      break;
    default:
      unreachable(item);
  }
}

function drawText(pdf: jsPDF, item: TextItem, fonts: Fonts): void {
  selectFont(pdf, fonts, item.weight);
  pdf.setFontSize(item.size);
  pdf.setTextColor(grey(item.shade));
  if (!item.outline) {
    pdf.text(item.text, item.x, item.y, item.angle ? { angle: item.angle } : {});
    return;
  }
  pdf.setDrawColor(grey(item.shade));
  pdf.setLineWidth(0.2);
  pdf.text(item.text, item.x, item.y, { angle: item.angle ?? 0, renderingMode: 'stroke' });
}

function drawLine(pdf: jsPDF, { x1, y1, x2, y2, thickness, shade, dash }: LineItem): void {
  pdf.setDrawColor(grey(shade));
  pdf.setLineWidth(thickness);
  if (dash) pdf.setLineDashPattern([...dash], 0);
  pdf.line(x1, y1, x2, y2);
  if (dash) pdf.setLineDashPattern([], 0);
}

function drawBox(pdf: jsPDF, { x, y, width, height, fill, border }: BoxItem): void {
  if (fill !== undefined) {
    pdf.setFillColor(grey(fill), grey(fill), grey(fill));
    pdf.rect(x, y, width, height, 'F');
  }
  if (border !== undefined) {
    pdf.setDrawColor(0);
    pdf.setLineWidth(border);
    pdf.rect(x, y, width, height, 'S');
  }
}

/** One path for all modules, so that no viewer shows seams between them. */
function drawSquares(pdf: jsPDF, { x, y, module, rows }: SquaresItem): void {
  pdf.setFillColor(0, 0, 0);
  rows.forEach((row, line) => {
    for (const run of row.matchAll(/#+/g)) {
      pdf.rect(x + run.index * module, y + line * module, run[0].length * module, module, null);
    }
  });
  pdf.fill();
}

const grey = (shade: number): number => Math.round(shade * 255);
