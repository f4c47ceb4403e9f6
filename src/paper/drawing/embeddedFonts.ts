import { invariant } from '#domain/result.ts';
import type { Weight } from '../page.ts';
import { type PdfFile, reference } from './pdfFile.ts';
import { readTrueType, type TrueTypeFont } from './trueType.ts';

/** The bytes of the two TrueType fonts. */
export type FontFiles = Readonly<Record<Weight, Uint8Array>>;
/** Fonts read once, to be used by many documents. */
export type Fonts = Readonly<Record<Weight, TrueTypeFont>>;

export const readFonts = (files: FontFiles): Fonts => ({
  regular: readTrueType('NotoSans-Regular', files.regular),
  bold: readTrueType('NotoSans-Bold', files.bold),
});

/** A font in one document: glyphs are numbered as they are met, and only those are written. */
export interface DocumentFont {
  /** A text as the numbers of its glyphs, two bytes each, between brackets. All its characters are in the font. */
  readonly encode: (text: string) => string;
  /** Once all texts are encoded. @returns the number of the font's object */
  readonly putInto: (file: PdfFile) => number;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

export function documentFont(font: TrueTypeFont): DocumentFont {
  const glyphs: number[] = [0];
  /** The characters of `glyphs`. */
  const codes: number[] = [0];
  /** Their two bytes, by UTF-16 unit. */
  const numbers: string[] = [];

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
    codes.push(code);
    return inTwoBytes(glyphs.push(glyph) - 1);
  }

  return {
    encode: (text) => {
      let encoded = '(';
      for (let index = 0; index < text.length; index++) encoded += numberOfCharacter(text.charCodeAt(index));
      return `${encoded})`;
    },
    putInto: (file) => putFont(file, font, glyphs, codes),
  };
}

/** As they stand in the file: half of what digits take, which is half of the time for packing them. */
const inTwoBytes = (number: number): string =>
  String.fromCharCode(number >> 8, number & 0xff).replace(/[()\\\r]/g, (byte) =>
    byte === '\r' ? '\\r' : `\\${byte}`,
  );

const hexadecimal = (number: number): string => number.toString(16).padStart(4, '0');

/** As glyphs without an encoding of their own (ISO 32000-1, 9.7): numbers in the text are numbers in the font. */
function putFont(
  file: PdfFile,
  font: TrueTypeFont,
  glyphs: readonly number[],
  codes: readonly number[],
): number {
  const name = `/PREAUX+${font.name}`; // six letters tell PDF readers that the font holds some glyphs only
  const outlines = font.cut(glyphs);
  const program = file.putStream(outlines, `/Length1 ${outlines.length}`);
  const descriptor = file.put(
    `<</Type/FontDescriptor/FontName${name}/FontFile2 ${reference(program)}/Flags 32/FontBBox[${font.bbox.join(' ')}]` +
      `/ItalicAngle 0/Ascent ${font.ascender}/Descent ${font.descender}/CapHeight ${font.capHeight}/StemV 0>>`,
  );
  const widths = glyphs.map(font.advanceOf).join(' ');
  const descendant = file.put(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/FontDescriptor ${reference(descriptor)}/CIDToGIDMap/Identity` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0[${widths}]]>>`,
  );
  const characters = file.putStream(characterMap(codes));
  return file.put(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]` +
      `/ToUnicode ${reference(characters)}>>`,
  );
}

/** As many as one block of the map may hold. */
const BLOCK = 100;

/** By which a reader copies and searches text: the character of each number. */
function characterMap(codes: readonly number[]): string {
  const pairs = codes.map((code, number) => `<${hexadecimal(number)}><${hexadecimal(code)}>`).slice(1);
  const blocks = Array.from({ length: Math.ceil(pairs.length / BLOCK) }, (_, index) => {
    const block = pairs.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend',
  ].join('\n');
}
