import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEditApart, oneEditMarks } from '#domain/merge/oneEdit.ts';

/** Everything that one edit makes of a word. */
function oneEditFrom(word: string, alphabet: readonly string[]): Set<string> {
  const letters = [...word];
  const made = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    for (const letter of alphabet) made.add(letters.toSpliced(at, 0, letter).join(''));
    if (at === letters.length) break;
    made.add(letters.toSpliced(at, 1).join(''));
    for (const letter of alphabet) made.add(letters.toSpliced(at, 1, letter).join(''));
    const [one, next] = [letters[at], letters[at + 1]];
    if (one !== undefined && next !== undefined) made.add(letters.toSpliced(at, 2, next, one).join(''));
  }
  made.delete(word);
  return made;
}

const ALPHABET = ['a', 'b', 'é', '𝒂'];
const word = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 7 }).map((letters) => letters.join(''));

describe('one edit between two names', () => {
  it('is one letter put in, left out or replaced, or two neighbours swapped', () => {
    expect(isOneEditApart('martin', 'martn')).toBe(true);
    expect(isOneEditApart('martin', 'martian')).toBe(true);
    expect(isOneEditApart('martin', 'mertin')).toBe(true);
    expect(isOneEditApart('martin', 'matrin')).toBe(true);
    expect(isOneEditApart('martin', 'martin')).toBe(false);
    expect(isOneEditApart('martin', 'marti na')).toBe(false);
    expect(isOneEditApart('martin', 'tarmin')).toBe(false);
  });

  it('is found for every word that one edit makes of another, and for no other', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(oneEditFrom(a, ALPHABET).has(b));
        for (const made of oneEditFrom(a, ALPHABET)) expect(isOneEditApart(made, a)).toBe(true);
      }),
    );
  });

  it('leaves a mark in common, by which a crowd is sorted', () => {
    fc.assert(
      fc.property(word, (a) => {
        const marks = oneEditMarks(a);
        for (const made of oneEditFrom(a, ALPHABET)) {
          expect([...oneEditMarks(made)].some((mark) => marks.has(mark))).toBe(true);
        }
      }),
    );
  });
});
