import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#paper/metrics.ts';
import { type Run, wrap } from '#paper/wrap.ts';

const regular = (text: string): Run[] => [{ text, weight: 'regular' }];
const linesOf = (runs: readonly Run[], size: number, width: number): string[] =>
  wrap(runs, size, width).map((line) => line.map(({ text }) => text).join(''));

describe('wrapping', () => {
  test('breaks at spaces and after hyphens', () => {
    expect(linesOf(regular('Anne-Charlotte de La Rochefoucauld-Montmorency'), 10, 40)).toEqual([
      'Anne-Charlotte de La',
      'Rochefoucauld-',
      'Montmorency',
    ]);
  });

  test('never at a no-break space, nor inside an e-mail address', () => {
    expect(linesOf(regular('Téléphone 06\u00A012\u00A034\u00A056\u00A078'), 10, 40)).toEqual([
      'Téléphone',
      '06\u00A012\u00A034\u00A056\u00A078',
    ]);
    expect(linesOf(regular('Écrire à dpo@port-clair.example'), 10, 42)).toEqual([
      'Écrire à',
      'dpo@port-clair.example',
    ]);
  });

  test('never inside a number, nor at the hyphen of an option', () => {
    expect(linesOf(regular('Familles refusées : JVE-A7K2-0003-7'), 10, 45)).toEqual([
      'Familles refusées :',
      'JVE-A7K2-0003-7',
    ]);
    expect(linesOf(regular('À taper : age -d -i'), 10, 28)).toEqual(['À taper : age -d', '-i']);
  });

  test('keeps the weights of its runs', () => {
    const runs: Run[] = [
      { text: 'Places acquises', weight: 'bold' },
      { text: ' du 8 au 12 juillet.', weight: 'regular' },
    ];
    expect(wrap(runs, 10, 200)).toEqual([runs]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'aéWmiŁngọЩΩ-@/'), minLength: 1, maxLength: 40 });
  const run = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' ')),
    weight: fc.constantFrom('regular' as const, 'bold' as const),
  });

  test('no line is wider than the column, and no character is lost', () => {
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 6, max: 30 }),
        fc.integer({ min: 20, max: 180 }),
        (runs, size, width) => {
          for (const line of wrap(runs, size, width)) {
            const wide = line.reduce((sum, { text, weight }) => sum + textWidth(text, size, weight), 0);
            expect(wide).toBeLessThanOrEqual(width + 1e-9);
          }
          const letters = (text: string) => text.replaceAll(' ', '');
          expect(letters(linesOf(runs, size, width).join(''))).toBe(
            letters(runs.map(({ text }) => text.normalize('NFC')).join('')),
          );
        },
      ),
    );
  });
});
