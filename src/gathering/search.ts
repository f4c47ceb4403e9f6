import { foldedWords } from '#domain/identity/folding.ts';
import { guardiansOf, phonesOf } from '#domain/identity/people.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import type { Phone } from '#domain/vocabulary/phone.ts';

/**
 * Finds enrolments while somebody types: every word of the question begins some word of the enrolment. The words of
 * each lie folded in one text. Before a text is looked at, a signature of few bits tells nearly always that it does not
 * match: bits are set for how each of its words begins.
 */
export interface Search {
  /** Positions of the first `limit` that match, in their order. */
  readonly find: (question: string, limit: number) => number[];
}

export function buildSearch(enrolments: readonly MergedEnrolment[]): Search {
  const wordsOf = rememberingFold();
  const signatures = new Uint32Array(enrolments.length * WORDS_OF_SIGNATURE);
  const texts = enrolments.map((enrolment, row) => {
    const words = new Set(searchableWords(enrolment, wordsOf));
    for (const word of words) {
      for (const bit of beginningsOf(word)) {
        const at = row * WORDS_OF_SIGNATURE + (bit >>> 5);
        signatures[at] = (signatures[at] ?? 0) | (1 << (bit & 31));
      }
    }
    return ` ${[...words].join(' ')}`;
  });

  return {
    find: (question, limit) => {
      const words = wordsAsked(question);
      if (words.length === 0) return [];
      const bits = words.flatMap(beginningsOf);
      const within = words.map((word) => ` ${word}`);
      const mayMatch = (row: number) =>
        bits.every((bit) => ((signatures[row * WORDS_OF_SIGNATURE + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1);
      const found: number[] = [];
      for (const [row, text] of texts.entries()) {
        if (found.length >= limit) break;
        if (mayMatch(row) && within.every((word) => text.includes(word))) found.push(row);
      }
      return found;
    },
  };
}

const WORDS_OF_SIGNATURE = 8;

/** Which of the 256 bits stand for a word that begins so: one each for its first two, three and five letters. */
function beginningsOf(word: string): number[] {
  const bits: number[] = [];
  let sum = 0x811c9dc5;
  for (let length = 1; length <= Math.min(5, word.length); length += 1) {
    sum = Math.imul(sum ^ word.charCodeAt(length - 1), 0x01000193);
    if (length === 2 || length === 3 || length === 5) bits.push((sum ^ (sum >>> 15)) & 255);
  }
  return bits;
}

function searchableWords(
  { household, bearer, receipt }: MergedEnrolment,
  wordsOf: (name: string) => readonly string[],
): string[] {
  const people = [...guardiansOf(household), bearer, ...household.children];
  const usualNames = household.children.flatMap(({ usualName }) => usualName ?? []);
  const names = [...people.flatMap(({ lastName, firstName }) => [lastName, firstName]), ...usualNames];
  return [
    ...names.flatMap(wordsOf),
    ...[...phonesOf(household), bearer.phone].flatMap(phoneWords),
    ...receiptWords(receipt),
  ];
}

/** `Le Gall` is found by `gall` and by `legall`. */
function rememberingFold(): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const words = foldedWords(name);
    const all = words.length > 1 ? [...words, words.join('')] : words;
    known.set(name, all);
    return all;
  };
}

/** As dialled at home and from abroad. */
const phoneWords = (phone: Phone): string[] => {
  const abroad = phone.replace('+', '');
  return abroad.startsWith('33') ? [abroad, `0${abroad.slice(2)}`] : [abroad];
};

/** `JVE-A7K2-0042-C`: by its parts, or run together. A check character that is a digit follows the count. */
const receiptWords = (receipt: ReceiptNumber): string[] => {
  const [school = '', installation = '', count = '', check = ''] = receipt.toLowerCase().split('-');
  return [school, installation, `${count}${check}`, check, `${school}${installation}${count}${check}`];
};

/** Numbers that follow each other are one word: telephones are typed in pairs. */
function wordsAsked(question: string): string[] {
  const words: string[] = [];
  for (const word of foldedWords(question)) {
    const last = words.at(-1) ?? '';
    if (isNumber(last) && isNumber(word)) words.push(`${words.pop()}${word}`);
    else words.push(word);
  }
  return words;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
