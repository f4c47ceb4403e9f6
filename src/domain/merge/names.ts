import { foldedWords, fold as foldName } from '../identity/folding.ts';
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

/** @param people how many there are about */
export function internNames(people = 0): Names {
  const spellings = new Map<string, number>();
  const folds = new Map<string, number>();
  const spelled: string[] = [];
  const foldOfSpelling: number[] = [];
  const texts: string[] = [];
  // Asked of a few names only, but of those again and again.
  const words = new Map<number, string[]>();
  const pairs = numberMap(people);
  /** All that came up since, one after the other: two large maps in turn would be out of the cache each time. */
  const foldAll = () => {
    for (let spelling = foldOfSpelling.length; spelling < spelled.length; spelling += 1) {
      const text = foldName(spelled[spelling] as string);
      let fold = folds.get(text);
      if (fold === undefined) {
        fold = texts.push(text) - 1;
        folds.set(text, fold);
      }
      foldOfSpelling.push(fold);
    }
  };
  return {
    spelling: (name) => {
      const known = spellings.get(name);
      if (known !== undefined) return known;
      spellings.set(name, spelled.length);
      return spelled.push(name) - 1;
    },
    foldOf: (spelling) => {
      if (spelling >= foldOfSpelling.length) foldAll();
      return foldOfSpelling[spelling] as number;
    },
    textOf: (fold) => texts[fold] as string,
    wordsOf: (spelling) => {
      const known = words.get(spelling);
      if (known) return known;
      const some = foldedWords(spelled[spelling] as string);
      words.set(spelling, some);
      return some;
    },
    pairOf: (fold, other) =>
      pairs.keep(pairNumber(Math.min(fold, other), Math.max(fold, other)), pairs.size()),
  };
}

/** One whole number for two. */
export const pairNumber = (a: number, b: number): number => a * ROOM + b;
