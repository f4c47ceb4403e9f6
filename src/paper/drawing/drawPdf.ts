import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import type { Page, PageDescription, Weight } from '../page.ts';
import { type DocumentFont, documentFont, type Fonts } from './embeddedFonts.ts';
import { createGrounds } from './grounds.ts';
import { type NamedFont, operatorsOf } from './operators.ts';
import { A4_BOX, createPdfFile, type PdfFile, reference, textString } from './pdfFile.ts';

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
  const file = createPdfFile();
  const [pages, resources] = [file.reserve(), file.reserve()];
  const used = usedFonts(fonts);
  const grounds = createGrounds(file, used.font);
  const numbers: number[] = [];

  const putPage = (page: Page): number => {
    const contents = file.putStream(operatorsOf(page, { font: used.font, ground: grounds.nameOf }));
    return file.put(
      `<</Type/Page/Parent ${reference(pages)}/Resources ${reference(resources)}/MediaBox${A4_BOX}` +
        `/Contents ${reference(contents)}>>`,
    );
  };

  return {
    add: (added) => {
      for (const page of added) numbers.push(putPage(page));
      grounds.endPart();
    },
    finish: () => {
      const fontNames = used.putInto(file);
      file.put(`<</Font<<${fontNames}>>>>`, grounds.resources);
      file.put(`<</Font<<${fontNames}>>/XObject<<${grounds.names()}>>>>`, resources);
      file.put(`<</Type/Pages/Kids[${numbers.map(reference).join(' ')}]/Count ${numbers.length}>>`, pages);
      const root = file.put(
        `<</Type/Catalog/Pages ${reference(pages)}/Lang${textString(heading.language)}` +
          `/OpenAction[${reference(numbers[0] ?? pages)}/FitH null]/PageLayout/OneColumn` +
          '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>',
      );
      const maker = textString('Préau');
      const info = file.put(
        `<</Title${textString(heading.title)}/Creator${maker}/Producer${maker}/CreationDate(${pdfDate(secondsOf(heading.madeAt))})>>`,
      );
      return file.finish({ root, info, id: fileIdOf(heading) });
    },
  };
}

/** A font comes into the document with its first text, so that none is written in vain. */
function usedFonts(fonts: Fonts): {
  readonly font: (weight: Weight) => NamedFont;
  /** @returns the fonts by their names */
  readonly putInto: (file: PdfFile) => string;
} {
  const used = new Map<Weight, NamedFont & DocumentFont>();
  return {
    font: (weight) => {
      const known = used.get(weight);
      if (known) return known;
      const font = { name: `F${used.size + 1}`, ...documentFont(fonts[weight]) };
      used.set(weight, font);
      return font;
    },
    putInto: (file) =>
      [...used.values()].map(({ name, putInto }) => `/${name} ${reference(putInto(file))}`).join(''),
  };
}

const fileIdOf = ({ title, madeAt }: Heading): string =>
  bytesToHex(sha256(utf8(`${title}\n${madeAt}`))).slice(0, 32);

/** In UTC, so that the bytes do not depend on the laptop's time zone. Within the years that such a date can tell. */
function pdfDate(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), Date.UTC(9999, 11, 31) / 1000);
  const digits = new Date(bounded * 1000).toISOString().slice(0, 19).replace(/\D/g, '');
  return `D:${digits}+00'00'`;
}
