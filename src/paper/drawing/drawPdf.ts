import { sha256 } from '@noble/hashes/sha2.js';
import { jsPDF } from 'jspdf';
import { bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import { A4, type Page, type PageDescription, type Weight } from '../page.ts';
import { addFont, type DocumentFont, type Fonts } from './embeddedFonts.ts';
import { createGrounds } from './grounds.ts';
import { operatorsOf } from './operators.ts';
import './packing.ts';

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

type Heading = Omit<PageDescription, 'pages'>;

/** Opens a document with the title, time and language of a description; its pages are not drawn yet. */
export function openPdf(heading: Heading, fonts: Fonts): OpenPdf {
  const pdf = createDocument(heading);
  const added = new Map<Weight, DocumentFont>();
  // A font is added when its first text comes, so that none is written in vain.
  const font = (weight: Weight): DocumentFont => {
    const known = added.get(weight) ?? addFont(pdf, fonts[weight]);
    added.set(weight, known);
    return known;
  };
  const grounds = createGrounds(pdf, font, () => [...added.values()]);
  let count = 0;
  return {
    add: (pages) => {
      for (const page of pages) {
        if (count > 0) pdf.addPage();
        write(pdf, operatorsOf(page, { font, ground: grounds.nameOf }));
        count += 1;
      }
      grounds.endPart();
    },
    finish: () => new Uint8Array(pdf.output('arraybuffer')),
  };
}

function createDocument(heading: Heading): jsPDF {
  const pdf = ready ?? emptyDocument();
  ready = undefined;
  pdf.setFileId(fileIdOf(heading));
  pdf.setCreationDate(pdfDate(secondsOf(heading.madeAt)));
  pdf.setDocumentProperties({ title: heading.title, creator: 'Préau' });
  pdf.setLanguage(heading.language);
  pdf.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' });
  return pdf;
}

let ready: jsPDF | undefined;

/** Makes the next document while nobody waits for it: that is an eighth of the time of a receipt. */
export function makeReady(): void {
  ready ??= emptyDocument();
}

const emptyDocument = (): jsPDF =>
  new jsPDF({
    unit: 'mm',
    format: [A4.width, A4.height],
    compress: true,
    putOnlyUsedFonts: true,
    // A hundredth of a point. By default numbers have 16 decimals.
    precision: 2,
    floatPrecision: 2,
  });

/**
 * jsPDF's way to add operators to the page, which its types leave out. Its own `text` reorders Arabic and bidirectional
 * text, which our font has not, at the cost of half the document; and it drops what it does not find in the font.
 */
const write = (pdf: jsPDF, operators: string): void =>
  (pdf.internal as unknown as { write: (operators: string) => void }).write(operators);

const fileIdOf = ({ title, madeAt }: Heading): string =>
  bytesToHex(sha256(utf8(`${title}\n${madeAt}`))).slice(0, 32);

/** In UTC, so that the bytes do not depend on the laptop's time zone. jsPDF takes the years 1970 to 2037. */
function pdfDate(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), Date.UTC(2037, 11, 31) / 1000);
  const digits = new Date(bounded * 1000).toISOString().slice(0, 19).replace(/\D/g, '');
  return `D:${digits}+00'00'`;
}
