/**
 * Folding of names (docs/rules.md): two spellings of one name fold to the same string.
 * Case, accents, ligatures, barred letters, hyphens, apostrophes and spaces are folded away.
 * Code points only, never `Intl`: every engine must fold alike.
 */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  // Greek writes sigma otherwise at the end of a word, and lower-casing follows it.
  ς: 'σ',
};

/** Whatever is no letter and no digit; and the apostrophes that Unicode counts among the letters (ʻ ʼ ʿ). */
const BETWEEN_WORDS = /(?:[^\p{L}\p{N}]|[\u02b9-\u02c1])+/u;

/** Nothing to take apart: most names, and the merge folds hundreds of thousands. */
const PLAIN = /^[ -~]*$/;

/** Letters and digits of a name, folded; words run together. */
export const fold = (name: string): string =>
  PLAIN.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, '') : foldedWords(name).join('');

/** The words of a name, each folded: `Dupont-Martin` gives `dupont`, `martin`. */
export function foldedWords(name: string): string[] {
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '');
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæłøđðþßıħŧς]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** Order by code points, for sorting that must not depend on the engine. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rankOf(a.charCodeAt(index)) - rankOf(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** UTF-16 puts the halves of the highest code points below U+E000: here they go where they belong. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
