import { jsPDF } from 'jspdf';
import { invariant } from '#domain/result.ts';
import type { Weight } from '../page.ts';
import type { NamedFont } from './operators.ts';
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
export interface DocumentFont extends NamedFont {
  /** The number of its object, once fonts are written. */
  readonly object: () => number;
}

/**
 * jsPDF parses a TrueType font anew for each document and writes most of its tables into it: five times the
 * time of a receipt. So its documents get fonts of ours, by its own plugin event, before its reader sees them:
 * parsed once, glyphs numbered as they are met, and only those glyphs written.
 */
export function addFont(document: jsPDF, font: TrueTypeFont): DocumentFont {
  const name = `PREAUX+${font.name}`; // six letters tell PDF readers that the font holds some glyphs only
  const subset = subsetOf(font);
  const offer: Offer = { subset };
  offers.set(font.name, offer);
  const id = document.addFont(font.name, name, 'normal', undefined, 'Identity-H');
  offers.delete(font.name);
  // jsPDF writes a font only when it believes that a text uses it.
  document.setFont(name, 'normal');
  document.text([''], 0, 0);
  return {
    name: id,
    encode: subset.encode,
    object: () => {
      const number = offer.taken?.objectNumber;
      invariant(number !== undefined, `${font.name} is written`);
      return number;
    },
  };
}

/** A font of ours, and what jsPDF keeps of it once it has taken it. */
interface Offer {
  readonly subset: Subset;
  taken?: FontEntry;
}

const offers = new Map<string, Offer>();

/** What jsPDF keeps of a font in a document, as far as it concerns us. */
interface FontEntry {
  readonly postScriptName: string;
  /** Such a font is not looked up among the files. */
  isStandardFont: boolean;
  metadata: object;
  objectNumber?: number;
}

/** The plugin that comes last is asked first. */
jsPDF.API.events.push([
  'addFont',
  ({ font }: { font: FontEntry }) => {
    const offer = offers.get(font.postScriptName);
    if (!offer) return;
    font.isStandardFont = true;
    font.metadata = offer.subset.metadata;
    offer.taken = font;
  },
]);

/** jsPDF's own class, by whose instances it knows a TrueType font when it writes one. */
const { TTFFont } = jsPDF.API as unknown as { TTFFont: { prototype: object } };

interface Subset {
  /** The fields of jsPDF's `TTFFont` that it reads when it writes the font (4.2.1: `identityHFunction`). */
  readonly metadata: object;
  readonly encode: (text: string) => string;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function subsetOf(font: TrueTypeFont): Subset {
  const glyphs: number[] = [0];
  /** Their two bytes in the document, by UTF-16 unit. */
  const numbers: string[] = [];
  const toUnicode: Record<number, number> = {};
  /** As PDF wants them: a number, then the list of widths from there on. */
  const widths: (number | [number])[] = [];

  function numberOf(code: number): string {
    // The lines are broken by now: a no-break space would only bring its glyph into the file.
    const number = code === NO_BREAK_SPACE ? numberOfCharacter(SPACE) : newNumberOf(code);
    numbers[code] = number;
    return number;
  }
  const numberOfCharacter = (code: number): string => numbers[code] ?? numberOf(code);

  function newNumberOf(code: number): string {
    const glyph = font.glyphs[code];
    invariant(glyph !== undefined, `${font.name} has U+${code.toString(16)}`);
    const number = glyphs.push(glyph) - 1;
    toUnicode[number] = code;
    widths.push(number, [font.advanceOf(glyph)]);
    return inTwoBytes(number);
  }

  function encode(text: string): string {
    let encoded = '(';
    for (let index = 0; index < text.length; index++) encoded += numberOfCharacter(text.charCodeAt(index));
    return `${encoded})`;
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

/** As they stand in the file: half of what digits take, which is half of the time for packing them. */
const inTwoBytes = (number: number): string =>
  String.fromCharCode(number >> 8, number & 0xff).replace(/[()\\\r]/g, (byte) =>
    byte === '\r' ? '\\r' : `\\${byte}`,
  );
