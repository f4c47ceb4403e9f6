import { describe, expect, test } from 'vitest';
import type { FormFor } from '#paper/campaign/form/data.ts';
import { formPrinter, reservationFormParts } from '#paper/campaign/reservationForm.ts';
import { openPdf } from '#paper/drawing/drawPdf.ts';
import { later, paragraph, placedAt, stack } from '#paper/layout.ts';
import { copyOf, masterOf } from '#paper/master.ts';
import { itemsOf, type Page } from '#paper/page.ts';
import { createCampaignPaper, createFullPaper, JVE } from './createCampaignPaper.ts';
import { fonts, readPdf } from './reading.ts';

const STYLE = { size: 10, weight: 'regular' } as const;
const lay = (words: string) => paragraph(words, STYLE, 80);
const letter = (name: string | { blank: string }) =>
  placedAt([[stack([lay('Madame,'), later(name, lay), lay('Bien à vous')]), 20, 30]]);

const pupils = (count: number): FormFor[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'pupil',
    pupil: { number: index + 1, lastName: `Le Gall ${index}`, firstName: 'Malo', level: 'MS' },
  }));
const words = (page: Page): string[] =>
  itemsOf(page).flatMap((item) => (item.kind === 'text' ? [item.text] : []));

describe('copies of a master', () => {
  const master = masterOf(letter({ blank: 'name' }));

  test('have all that a page of its own has, at the same places and in the same order', () => {
    for (const name of ['Le Gall', 'Łódź-Ćwikła']) {
      expect(itemsOf(copyOf(master, { name }))).toEqual(letter(name));
    }
  });

  test('share what they share', () => {
    const [one, two] = [copyOf(master, { name: 'Le Gall' }), copyOf(master, { name: 'Diallo' })];
    expect(one[0]).toBe(two[0]);
    expect(one.at(-1)).toBe(two.at(-1));
    expect(words(one)).toEqual(['Madame,', 'Le Gall', 'Bien à vous']);
  });

  test('are not made with a place left open', () => {
    expect(() => copyOf(master, {})).toThrow('words for name');
  });
});

describe('forms of pupils', () => {
  const print = formPrinter(createFullPaper(), JVE);
  const [one, two] = pupils(2).map(print);

  test('differ in what stands on them, and not in what is printed around it', () => {
    const shared = (pages: Page[] = []) => pages.flat().filter(({ kind }) => kind === 'ground');
    expect(shared(one).length).toBeGreaterThan(2);
    expect(shared(one).every((ground, index) => ground === shared(two)[index])).toBe(true);
    const own = (pages: Page[] = []) => words(pages.flat().filter(({ kind }) => kind !== 'ground'));
    expect(own(one)).toEqual([
      'JVE-001',
      'Le Gall 0',
      'Malo',
      'Fiche de réservation JVE-001',
      'Malo',
      'Malo',
      'Fiche de réservation JVE-001',
    ]);
    expect(own(two)).toContain('Le Gall 1');
  });
});

describe('a document of many parts', () => {
  const draw = (forms: readonly FormFor[]) => {
    const parts = [...reservationFormParts(createCampaignPaper(), JVE, forms)];
    const [first] = parts;
    if (!first) throw new Error('there is a part');
    const pdf = openPdf(first, fonts);
    // As they come into the worker: each part a copy.
    for (const { pages } of structuredClone(parts)) pdf.add(pages);
    return { bytes: pdf.finish(), parts: parts.length };
  };
  const shared = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Form/g)?.length;
  const single = draw(pupils(1));
  const many = draw(pupils(40));

  test('draws what its pages share once', () => {
    expect(many.parts).toBeGreaterThan(2);
    expect(shared(many.bytes)).toBe(shared(single.bytes));
    expect(many.bytes.length).toBeLessThan(single.bytes.length * 3);
  });

  test('of five hundred pupils weighs 3 MB at most', () => {
    const each = (many.bytes.length - single.bytes.length) / 39;
    expect(single.bytes.length + 499 * each).toBeLessThan(3_000_000);
  });

  test('reads as each form alone, in its order', async () => {
    const [alone] = (await readPdf(single.bytes)).pages;
    const { pages } = await readPdf(many.bytes);
    expect(pages[0]).toBe(alone);
    expect(pages[78]).toBe(alone?.replaceAll('JVE-001', 'JVE-040').replaceAll('Le Gall 0', 'Le Gall 39'));
  });

  test('blank forms are drawn once, however many', () => {
    const blank = draw(Array.from({ length: 20 }, (): FormFor => ({ type: 'anybody' })));
    expect(shared(blank.bytes)).toBe(2);
  });
});
