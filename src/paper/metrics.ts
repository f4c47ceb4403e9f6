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

const advances: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  regular: byCode(table.regular),
  bold: byCode(table.bold),
};

function byCode(widths: string): ReadonlyMap<number, number> {
  const numbers = widths.split(' ').map(Number);
  return new Map(codes.map((code, index) => [code, numbers[index] ?? 0]));
}

/** Advance of a character in thousandths of the type size; undefined when the font lacks it. */
export const advanceOf = (character: string, weight: Weight): number | undefined =>
  advances[weight].get(character.codePointAt(0) ?? -1);

const MILLIMETRES_PER_POINT = 25.4 / 72;

export const millimetres = (points: number): number => points * MILLIMETRES_PER_POINT;

/** Width of a text in millimetres, at a size in points. A character that the font lacks counts as wide. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character, weight) ?? 1000;
  return (thousandths / 1000) * millimetres(size);
}
