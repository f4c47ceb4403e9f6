import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '#domain/identity/folding.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import { buildSearch } from '#gathering/search.ts';
import { createChild, createHousehold } from '../builders/household.ts';
import { createEnrolment } from '../builders/mergedByHand.ts';

const enrolments = [
  createHousehold('Le Gall', { guardian: 'Maël', phone: '0612345678', children: [createChild('Zoé')] }),
  createHousehold('Łukasik', { guardian: 'Anna', phone: '+48221234567', children: [createChild('Jan')] }),
  createHousehold('Dupont-Martin', {
    guardian: 'Zoé',
    phone: '0698765432',
    other: { firstName: 'Ali', lastName: 'Benhaïm', phone: '0711223344' },
    children: [createChild('Léa', { usualName: 'Durand' }), createChild('Léo')],
  }),
].map((household, index) => createEnrolment({ household, count: index + 41 }));
const { find } = buildSearch(enrolments);

describe('the search in the register', () => {
  it.each([
    ['le gall', [0]],
    ['GALL', [0]],
    ['legall mael', [0]],
    ['zoe', [0, 2]],
    ['Zoé Dupont', [2]],
    ['martin dupont', [2]],
    ['lukas', [1]],
    ['durand', [2]],
    ['benhaim ali', [2]],
    ['l', [0, 1, 2]],
    ['06 12 34', [0]],
    ['06.12.34.56.78', [0]],
    ['+33 6 98', [2]],
    ['+48 22 123', [1]],
    ['gall 06 12', [0]],
    ['07 11', [2]],
    ['0042', [1]],
    [enrolments[1]?.receipt ?? '', [1]],
    [(enrolments[1]?.receipt ?? '').replaceAll('-', ''), [1]],
    ['jve-a7k2-004', [0, 1, 2]],
    ['all', []],
    ['gall anna', []],
    ['', []],
    [' - ', []],
  ])('finds by "%s"', (question, found) => {
    expect(find(question, 20)).toEqual(found);
  });

  it('stops at the limit, the earliest in the order first', () => {
    expect(find('jve', 2)).toEqual([0, 1]);
  });

  it('finds a receipt whose check character is a digit, however it is typed', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      createEnrolment({ household: createHousehold('Morel'), count: index + 1 }),
    );
    const search = buildSearch(many);
    const digits = many.filter(({ receipt }) => /\d$/.test(receipt));
    expect(digits.length).toBeGreaterThan(5);
    for (const { receipt } of many) {
      const expected = many.filter((each) => each.receipt === receipt).map((each) => many.indexOf(each));
      expect(search.find(receipt, 9)).toEqual(expected);
      expect(search.find(receipt.slice(0, -2), 9)).toEqual(expected);
      expect(search.find(receipt.replaceAll('-', ' ').toLowerCase(), 9)).toEqual(expected);
    }
  });

  it('finds whatever a plain look through all names finds, and nothing else', () => {
    const name = fc.constantFrom(
      'Morel',
      'Le Gall',
      'Légaré',
      'Nguyễn',
      'Zoë',
      'Œuvrard',
      'Ma',
      'Mo',
      'Gallois',
    );
    const people = fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 12 });
    const asked = fc
      .tuple(name, fc.integer({ min: 1, max: 7 }))
      .map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(people, fc.array(asked, { minLength: 1, maxLength: 3 }), (names, words) => {
        const some = names.map(([last, guardian, child], index) =>
          createEnrolment({
            household: createHousehold(last, { guardian, children: [createChild(child)] }),
            count: index + 1,
          }),
        );
        const question = words.join(' ');
        expect(buildSearch(some).find(question, 99)).toEqual(plainlyFound(some, question));
      }),
    );
  });
});

/** Every word of the question begins a word of a name, or the whole name run together. */
function plainlyFound(some: readonly MergedEnrolment[], question: string): number[] {
  return some.flatMap(({ household: { guardian, children }, receipt }, index) => {
    const words = [guardian, ...children]
      .flatMap(({ lastName, firstName }) => [lastName, firstName])
      .flatMap((name) => [...foldedWords(name), foldedWords(name).join('')]);
    const all = [...words, ...receipt.toLowerCase().split('-')];
    const matches = foldedWords(question).every((asked) => all.some((word) => word.startsWith(asked)));
    return matches ? [index] : [];
  });
}
