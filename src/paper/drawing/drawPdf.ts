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
  type Page,
  type PageDescription,
  type SquaresItem,
  type StrokeItem,
  type TextItem,
  type Weight,
} from '../page.ts';
import { addFont, type DocumentFont, type Fonts } from './embeddedFonts.ts';

/** A PDF while it is drawn: pages may come in parts, and share one set of fonts. */
export interface OpenPdf {
  readonly add: (pages: readonly Page[]) => void;
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

/**
 * Draws a paper whose glyphs are known to be in the font. It knows no words and no domain.
 * The same description gives the same bytes.
 */
export function drawPdf(description: PageDescription, fonts: Fonts): Uint8Array<ArrayBuffer> {
  const pdf = openPdf(description, fonts);
  pdf.add(description.pages);
  return pdf.finish();
}

/** Opens a document with the title, time and language of a description; its pages are not drawn yet. */
export function openPdf(description: Omit<PageDescription, 'pages'>, fonts: Fonts): OpenPdf {
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
  const fontFor = documentFonts(pdf, fonts);
  let count = 0;
  return {
    add: (pages) => {
      for (const page of pages) {
        if (count > 0) pdf.addPage();
        for (const item of page) drawItem(pdf, item, fontFor);
        count++;
      }
    },
    finish: () => new Uint8Array(pdf.output('arraybuffer')),
  };
}

type FontFor = (weight: Weight) => DocumentFont;

/** A font is added when its first text comes, so that none is written in vain. */
function documentFonts(pdf: jsPDF, fonts: Fonts): FontFor {
  const added = new Map<Weight, DocumentFont>();
  return (weight) => {
    const font = added.get(weight) ?? addFont(pdf, fonts[weight]);
    added.set(weight, font);
    return font;
  };
}

const fileIdOf = ({ title, madeAt }: Pick<PageDescription, 'title' | 'madeAt'>): string =>
  bytesToHex(sha256(utf8(`${title}\n${madeAt}`))).slice(0, 32);

/** In UTC, so that the bytes do not depend on the laptop's time zone. jsPDF takes the years 1970 to 2037. */
function pdfDate(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), Date.UTC(2037, 11, 31) / 1000);
  const digits = new Date(bounded * 1000).toISOString().slice(0, 19).replace(/\D/g, '');
  return `D:${digits}+00'00'`;
}

function drawItem(pdf: jsPDF, item: Item, fontFor: FontFor): void {
  switch (item.kind) {
    case 'text':
      drawText(pdf, item, fontFor(item.weight));
      break;
    case 'line':
      drawLine(pdf, item);
      break;
    case 'stroke':
      drawStroke(pdf, item);
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

/**
 * Written as PDF operators: jsPDF's own `text` reorders Arabic and bidirectional text, which our font has not,
 * at the cost of half the document; and it drops what it does not find in the font.
 */
function drawText(pdf: jsPDF, item: TextItem, font: DocumentFont): void {
  const { x, y, size, shade, angle = 0, outline } = item;
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)].map((value) => Number(value.toFixed(5)));
  const place =
    angle === 0
      ? `${points(x)} ${upwards(y)} Td`
      : `${cos} ${sin} ${-(sin ?? 0)} ${cos} ${points(x)} ${upwards(y)} Tm`;
  const paint = outline ? `${shade} G 0.5 w 1 Tr` : `${shade} g`;
  // The lines are broken by now: a no-break space would only bring its glyph into the file.
  const text = item.text.replaceAll('\u00A0', ' ');
  write(
    pdf,
    `BT /${font.id} ${round(size)} Tf ${paint} ${place} <${font.encode(text)}> Tj ${outline ? '0 Tr ' : ''}ET`,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
const points = (length: number): number => round((length * 72) / 25.4);
/** PDF counts from the bottom of the page. */
const upwards = (y: number): number => points(A4.height - y);

/** jsPDF's way to add operators to the page, which its types leave out. */
const write = (pdf: jsPDF, operators: string): void =>
  (pdf.internal as unknown as { write: (operators: string) => void }).write(operators);

function drawLine(pdf: jsPDF, { x1, y1, x2, y2, thickness, shade, dash }: LineItem): void {
  pdf.setDrawColor(grey(shade));
  pdf.setLineWidth(thickness);
  if (dash) pdf.setLineDashPattern([...dash], 0);
  pdf.line(x1, y1, x2, y2);
  if (dash) pdf.setLineDashPattern([], 0);
}

function drawStroke(pdf: jsPDF, { points: corners, thickness, fill }: StrokeItem): void {
  const path = corners
    .map(([x, y], index) => `${points(x)} ${upwards(y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ');
  const paint = fill === undefined ? 'S' : 'b';
  write(pdf, `q 1 J 1 j 0 G ${fill ?? 0} g ${points(thickness)} w ${path} ${paint} Q`);
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

/**
 * A stencil of one bit per module: a quarter of what a path of squares weighs, and without seams between them. No
 * viewer smooths it, as that has to be asked for.
 */
function drawSquares(pdf: jsPDF, { x, y, module, rows }: SquaresItem): void {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const place = `${points(width * module)} 0 0 ${points(height * module)} ${points(x)} ${upwards(y + height * module)} cm`;
  write(
    pdf,
    `q 0 g ${place} BI /W ${width} /H ${height} /IM true /D [1 0] /F /AHx ID ${rows.map(inHex).join('')}> EI Q`,
  );
}

/** Four modules to the digit, the first in its highest bit; whole bytes. */
function inHex(row: string): string {
  let digits = '';
  for (let at = 0; at < Math.ceil(row.length / 8) * 8; at += 4) {
    let digit = 0;
    for (let module = at; module < at + 4; module += 1) digit = digit * 2 + Number(row[module] === '#');
    digits += HEX_DIGITS[digit];
  }
  return digits;
}

const HEX_DIGITS = '0123456789abcdef';

const grey = (shade: number): number => Math.round(shade * 255);
