import { jsPDF } from 'jspdf';
import { invariant } from '#domain/result.ts';
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

/** A font in one document. */
export interface DocumentFont {
  /** By which the page's operators name it: `F15`. */
  readonly id: string;
  /** A text as the hexadecimal numbers of its glyphs. All its characters are in the font. */
  readonly encode: (text: string) => string;
}

/**
 * jsPDF parses a TrueType font anew for each document and writes most of its tables into it: five times the
 * time of a receipt. So its documents get fonts of ours, by its own plugin event, before its reader sees them:
 * parsed once, glyphs numbered as they are met, and only those glyphs written.
 */
export function addFont(document: jsPDF, font: TrueTypeFont): DocumentFont {
  const name = `PREAUX+${font.name}`; // six letters tell PDF readers that the font holds some glyphs only
  const subset = subsetOf(font);
  offered.set(font.name, subset);
  const id = document.addFont(font.name, name, 'normal', undefined, 'Identity-H');
  offered.delete(font.name);
  // jsPDF writes a font only when it believes that a text uses it.
  document.setFont(name, 'normal');
  document.text([''], 0, 0);
  return { id, encode: subset.encode };
}

const offered = new Map<string, Subset>();

/** What jsPDF keeps of a font in a document, as far as it concerns us. */
interface FontEntry {
  readonly postScriptName: string;
  /** Such a font is not looked up among the files. */
  isStandardFont: boolean;
  metadata: object;
}

/** The plugin that comes last is asked first. */
jsPDF.API.events.push([
  'addFont',
  ({ font }: { font: FontEntry }) => {
    const subset = offered.get(font.postScriptName);
    if (!subset) return;
    font.isStandardFont = true;
    font.metadata = subset.metadata;
  },
]);

/** jsPDF's own class, by whose instances it knows a TrueType font when it writes one. */
const { TTFFont } = jsPDF.API as unknown as { TTFFont: { prototype: object } };

interface Subset {
  /** The fields of jsPDF's `TTFFont` that it reads when it writes the font (4.2.1: `identityHFunction`). */
  readonly metadata: object;
  readonly encode: (text: string) => string;
}

function subsetOf(font: TrueTypeFont): Subset {
  const glyphs: number[] = [0];
  /** Hexadecimal numbers in the document, by UTF-16 unit. */
  const numbers = new Map<number, string>();
  const toUnicode: Record<number, number> = {};
  /** As PDF wants them: a number, then the list of widths from there on. */
  const widths: (number | [number])[] = [];

  function numberOf(code: number): string {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const glyph = font.glyphs[code];
    invariant(glyph !== undefined, `${font.name} has U+${code.toString(16)}`);
    const number = glyphs.push(glyph) - 1;
    const hexadecimal = number.toString(16).padStart(4, '0');
    numbers.set(code, hexadecimal);
    toUnicode[number] = code;
    widths.push(number, [font.advanceOf(glyph)]);
    return hexadecimal;
  }

  function encode(text: string): string {
    let encoded = '';
    for (let index = 0; index < text.length; index++) encoded += numberOf(text.charCodeAt(index));
    return encoded;
  }

  const metadata = Object.assign(Object.create(TTFFont.prototype) as object, {
    subset: { encode: () => font.cut(glyphs) },
    toUnicode,
    Unicode: { widths },
    glyIdsUsed: glyphs,
    bbox: [...font.bbox],
    ascender: font.ascender,
    decender: font.descender,
    capHeight: font.capHeight,
    flags: 1 << 5,
    stemV: 0,
    italicAngle: 0,
  });
  return { metadata, encode };
}
