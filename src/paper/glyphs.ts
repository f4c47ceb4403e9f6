import { advanceOf } from './metrics.ts';
import { itemsOf, type PageDescription } from './page.ts';

export interface MissingGlyphs {
  readonly type: 'MissingGlyphs';
  readonly characters: readonly string[];
  /** The texts in which they stand, as they would have been printed. */
  readonly where: readonly string[];
}

/** The characters of a text that the embedded font lacks, each once. No PDF can show them. */
export const missingGlyphs = (text: string): string[] => [
  ...new Set([...text].filter((character) => advanceOf(character, 'regular') === undefined)),
];

/** What a paper cannot print; undefined when it can print everything. */
export function glyphsMissingFrom({ title, pages }: PageDescription): MissingGlyphs | undefined {
  // A ground is looked at once, however many pages have it.
  const items = itemsOf([...new Set(pages.flat())]);
  const texts = [title, ...items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))];
  const where = [...new Set(texts.filter((text) => !isPrintable(text)))];
  if (where.length === 0) return undefined;
  return { type: 'MissingGlyphs', characters: missingGlyphs(where.join('')), where };
}

const isPrintable = (text: string): boolean => {
  for (const character of text) if (advanceOf(character, 'regular') === undefined) return false;
  return true;
};
