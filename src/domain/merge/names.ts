import { foldedWords } from '../identity/folding.ts';
import { numberMap } from './columns.ts';

/**
 * Names as numbers: folding a name is slow and comparing texts is not free, but the same names come again and again.
 * `same(a, b)` of two spellings is then `foldOf(a) === foldOf(b)`.
 */
export interface Names {
  /** The number of a spelling. */
  readonly spelling: (name: string) => number;
  /** The number of what it folds to. */
  readonly foldOf: (spelling: number) => number;
  /** What it folds to. */
  readonly textOf: (fold: number) => string;
  readonly wordsOf: (spelling: number) => readonly string[];
  /** The number of two folded names in either order (`nameKey`). */
  readonly pairOf: (fold: number, other: number) => number;
}

/** Room for 67 million names; two of them still make a whole number. */
const ROOM = 2 ** 26;

export function internNames(): Names {
  const spellings = new Map<string, number>();
  const folds = new Map<string, number>();
  const foldOfSpelling: number[] = [];
  const texts: string[] = [];
  // Most names are one word, which is what they fold to.
  const words = new Map<number, string[]>();
  const pairs = numberMap();
  return {
    spelling: (name) => {
      const known = spellings.get(name);
      if (known !== undefined) return known;
      const parts = foldedWords(name);
      const text = parts.join('');
      const fold = folds.get(text) ?? texts.push(text) - 1;
      folds.set(text, fold);
      if (parts.length !== 1) words.set(foldOfSpelling.length, parts);
      spellings.set(name, foldOfSpelling.length);
      return foldOfSpelling.push(fold) - 1;
    },
    foldOf: (spelling) => foldOfSpelling[spelling] as number,
    textOf: (fold) => texts[fold] as string,
    wordsOf: (spelling) => words.get(spelling) ?? [texts[foldOfSpelling[spelling] as number] as string],
    pairOf: (fold, other) => {
      const key = pairNumber(Math.min(fold, other), Math.max(fold, other));
      const known = pairs.get(key);
      if (known >= 0) return known;
      pairs.set(key, pairs.size());
      return pairs.size() - 1;
    },
  };
}

/** One whole number for two. */
export const pairNumber = (a: number, b: number): number => a * ROOM + b;
