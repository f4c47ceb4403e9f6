import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, mixesScripts, paragraph, personName } from '#domain/vocabulary/text.ts';

/** The value as kept, or why it is refused. */
const read = (typed: string): string => {
  const { data, error } = personName.safeParse(typed);
  return data ?? `refused: ${error?.issues[0]?.message}`;
};

describe('text typed by people', () => {
  it.each([
    'Łódź',
    'Nguyễn Ngọc',
    'Şahin',
    'D’Angelo',
    "N'Guessan",
    'Κώστας',
    'Олег',
    'Ḥasan',
    'O’Brien-Müller',
  ])('any letter is kept as typed: %s', (name) => expect(read(name)).toBe(name.normalize('NFC')));

  it('letters in two pieces become one; spaces, tabs and line ends one space', () => {
    expect(read('Zoe\u0301')).toBe('Zoé');
    expect(read('  Le \t\n  Gall\u00a0 ')).toBe('Le Gall');
  });

  it.each([
    ['right-to-left override', 'An\u202ena'],
    ['right-to-left mark', 'An\u200fna'],
    ['isolate', 'An\u2066na'],
    ['zero-width space', 'An\u200bna'],
    ['zero-width joiner', 'An\u200dna'],
    ['zero-width no-break space', 'An\ufeffna'],
    ['soft hyphen', 'An\u00adna'],
    ['combining grapheme joiner', 'An\u034fna'],
    ['variation selector', 'An\ufe0fna'],
    ['Hangul filler', 'An\u3164na'],
    ['escape', 'An\u001bna'],
    ['null', 'An\u0000na'],
    ['half of a pair', 'An\ud800na'],
    ['private use', 'An\ue000na'],
  ])('an invisible character is refused: %s', (_, typed) =>
    expect(read(typed)).toBe('refused: text.invisible'),
  );

  it('nothing, and too much', () => {
    expect(read('   ')).toBe('refused: text.required');
    expect(read('a'.repeat(60))).toHaveLength(60);
    expect(read('a'.repeat(61))).toBe('refused: text.tooLong');
    expect(line.safeParse('a'.repeat(201)).success).toBe(false);
    expect(paragraph.safeParse('a'.repeat(2000)).success).toBe(true);
  });

  it('what was read once is read again as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const first = personName.safeParse(typed);
        if (first.success) expect(personName.parse(first.data)).toBe(first.data);
      }),
    );
  });

  it('mixed alphabets are flagged, a foreign one alone is not', () => {
    expect(mixesScripts('Аnna')).toBe(true);
    expect([mixesScripts('Анна'), mixesScripts('Anna'), mixesScripts('Άννα')]).toEqual([false, false, false]);
  });
});
