import table from './font/metrics.json' with { type: 'json' };
import type { Weight } from './page.ts';

/**
 * The characters of the embedded font and how far each advances, in thousandths of the type size.
 * `npm run fonts` writes the table from the very font files that are embedded.
 */
const codes = table.ranges.split(' ').flatMap((range) => {
  const [first = 0, last = 0] = range.split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
});

/** Marks the characters that the font lacks. */
const NONE = 0xffff;

const advances: Readonly<Record<Weight, Uint16Array>> = {
  regular: byCode(table.regular),
  bold: byCode(table.bold),
};

function byCode(widths: string): Uint16Array {
  const numbers = widths.split(' ').map(Number);
  const byCode = new Uint16Array(Math.max(...codes) + 1).fill(NONE);
  codes.forEach((code, index) => {
    byCode[code] = numbers[index] ?? NONE;
  });
  return byCode;
}

/** Advance of a character in thousandths of the type size; undefined when the font lacks it. */
export function advanceOf(character: string, weight: Weight): number | undefined {
  const advance = advances[weight][character.codePointAt(0) ?? NONE] ?? NONE;
  return advance === NONE ? undefined : advance;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

export const millimetres = (points: number): number => points * MILLIMETRES_PER_POINT;

/** Width of a text in thousandths of the type size. A character that the font lacks counts as a wide one. */
export function unitsOf(text: string, weight: Weight): number {
  const table = advances[weight];
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const advance = table[text.charCodeAt(index)] ?? NONE;
    units += advance === NONE ? 1000 : advance;
  }
  return units;
}

/** Width of a text in millimetres, at a size in points. */
export const textWidth = (text: string, size: number, weight: Weight): number =>
  (unitsOf(text, weight) / 1000) * millimetres(size);
