import { jsPDF } from 'jspdf';
import type { Weight } from '../page.ts';
import { readTrueType, type TrueTypeFont } from './trueType.ts';

/** The bytes of the two TrueType fonts. */
export type FontFiles = Readonly<Record<Weight, Uint8Array>>;
/** Fonts read once, to be used by many documents. */
export type Fonts = Readonly<Record<Weight, TrueTypeFont>>;

export const readFonts = (files: FontFiles): Fonts => ({
  regular: readTrueType('NotoSans-Regular', files.regular),
  bold: readTrueType('NotoSans-Bold', files.bold),
});

/**
 * jsPDF parses a TrueType font anew for each document and writes most of its tables into it: five times the
 * time of a receipt. So its documents get fonts of ours, by its own plugin event, before its reader sees them:
 * parsed once, glyphs numbered as they are met, and only those glyphs written.
 */
export function addFonts(document: jsPDF, fonts: Fonts): void {
  for (const weight of ['regular', 'bold'] as const) {
    const font = fonts[weight];
    offered.set(font.name, font);
    document.addFont(font.name, subsetName(font), 'normal', undefined, 'Identity-H');
    offered.delete(font.name);
  }
}

export function selectFont(document: jsPDF, fonts: Fonts, weight: Weight): void {
  document.setFont(subsetName(fonts[weight]), 'normal');
}

/** The six letters tell PDF readers that the font holds some glyphs only. */
const subsetName = (font: TrueTypeFont): string => `PREAUX+${font.name}`;

const offered = new Map<string, TrueTypeFont>();

/** What jsPDF keeps of a font in a document, as far as it concerns us. */
interface FontEntry {
  readonly postScriptName: string;
  /** Such a font is not looked up among the files. */
  isStandardFont: boolean;
  metadata: unknown;
}

/** The plugin that comes last is asked first. */
jsPDF.API.events.push([
  'addFont',
  ({ font }: { font: FontEntry }) => {
    const known = offered.get(font.postScriptName);
    if (!known) return;
    font.isStandardFont = true;
    font.metadata = metadataOf(known);
  },
]);

/** jsPDF's own class, by whose instances it knows a TrueType font when it writes one. */
const { TTFFont } = jsPDF.API as unknown as { TTFFont: { prototype: object } };

/**
 * The fields and methods of jsPDF's `TTFFont` that it uses to write text and font (4.2.1: `pdfEscape16` and
 * `identityHFunction`). A glyph's number in the document is given when its character is first met.
 */
function metadataOf(font: TrueTypeFont): object {
  const glyphs: number[] = [0];
  const numbers = new Map<number, number>();
  const toUnicode: Record<number, number> = {};

  function characterToGlyph(code: number): number {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const glyph = font.glyphs[code];
    if (glyph === undefined) return 0;
    const number = glyphs.push(glyph) - 1;
    numbers.set(code, number);
    return number;
  }

  return Object.assign(Object.create(TTFFont.prototype) as object, {
    cmap: { unicode: { codeMap: font.glyphs } },
    characterToGlyph,
    widthOfGlyph: (number: number) => font.advanceOf(glyphs[number] ?? 0),
    subset: { encode: () => font.cut(glyphs) },
    toUnicode,
    Unicode: { encoding: {}, kerning: {}, widths: [] },
    glyIdsUsed: [0],
    bbox: [...font.bbox],
    ascender: font.ascender,
    decender: font.descender,
    capHeight: font.capHeight,
    flags: 1 << 5,
    stemV: 0,
    italicAngle: 0,
  });
}
