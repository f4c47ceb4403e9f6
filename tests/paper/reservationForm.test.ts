import { describe, expect, test } from 'vitest';
import type { FormFor } from '#paper/campaign/form/data.ts';
import { reservationFormPages } from '#paper/campaign/reservationForm.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { type BoxItem, itemsOf, type LineItem, type Page, type PageDescription } from '#paper/page.ts';
import {
  createCampaignPaper,
  createEnrolled,
  createFullPaper,
  eightWeeks,
  JVE,
  LONG_FIRST_NAME,
  LONG_LAST_NAME,
  sixQuestions,
} from './createCampaignPaper.ts';
import { readCode, textsOf, wordsOf } from './reading.ts';

const form = (paper: CampaignPaper, wanted?: FormFor) => reservationFormPages(paper, JVE, wanted);
const full = createFullPaper();
const papers: [string, CampaignPaper][] = [
  ['eight weeks', createCampaignPaper()],
  ['twelve periods and six questions', full],
  ['the same in English', createFullPaper({ english: true })],
  ['the same in training', createFullPaper({ english: true, campaign: { training: true } })],
];
const pupil: FormFor = {
  type: 'pupil',
  pupil: { number: 42, lastName: LONG_LAST_NAME, firstName: 'Alice', level: 'CE1' },
};

describe('a form fits on one leaf', () => {
  test.each(papers)('%s', (_, paper) => {
    expect(form(paper).pages).toHaveLength(2);
    expect(form(paper, pupil).pages).toHaveLength(2);
  });
});

describe('a ball-pen finds room', () => {
  test.each(papers)('boxes of 5 mm and more: %s', (_, paper) => {
    const boxes = emptyBoxes(form(paper));
    expect(boxes.length).toBeGreaterThan(100);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(5);
  });

  test.each(papers)('lines 8 mm apart and more: %s', (_, paper) => {
    for (const page of form(paper).pages) {
      for (const [upper, lower] of neighbours(page)) expect(lower - upper).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('what is asked', () => {
  const said = wordsOf(form(full));

  test('in the order of the counter', () => {
    const order = [
      'Qui apporte cette fiche ?',
      'Responsable',
      'Second responsable',
      'Adresse',
      'Les enfants',
      'Date de naissance',
      'Niveau',
      'Les périodes demandées',
      'L’enfant sait-il nager ? *',
      'Repas',
      'PAI (oui ou non, sans dire pourquoi)',
      'Enveloppe santé',
      'Signature du responsable',
      'Procuration',
      'récépissé à détacher',
    ].map((words) => said.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('every question and every period, for three children', () => {
    for (const { label } of sixQuestions) expect(said).toContain(label.fr.replaceAll(' ?', ' ?'));
    for (const { week } of full.campaign.periods) expect(said).toContain(`(${week})`);
    const ticks = emptyBoxes(form(createCampaignPaper())).filter(({ border }) => border === 0.35);
    const [who, levels, periods, meal, yesNo] = [2, 3 * 9, 3 * eightWeeks.length, 3 * 3, 3 * 2 * 2];
    // Two framed places to sign, and the frames of the two grids.
    expect(ticks).toHaveLength(who + levels + periods + meal + yesNo + 2 + 2);
  });

  test('R11: the one centre of the school, nobody chooses', () => {
    expect(said).toContain('Centre de loisirs : Espace de la Vallée-aux-Hérons');
    expect(said).not.toContain('Le Grand Large');
    expect(said).toContain('personne ne choisit son centre');
  });

  test('R9: no proxy where nobody may carry', () => {
    const alone = createFullPaper({
      campaign: { rules: { householdsCarried: 0, queue: 'school', otherSchools: 'waiting' } },
    });
    expect(wordsOf(form(alone))).not.toContain('Procuration');
    expect(wordsOf(form(alone))).not.toContain('Qui apporte');
  });

  test('only the periods with places at this centre, and for whom', () => {
    const { campaign } = createCampaignPaper();
    const paper = createCampaignPaper({
      campaign: {
        centres: campaign.centres.map((centre) => ({
          ...centre,
          capacity: { ...centre.capacity, S28: { maternelle: 0, elementaire: 0 }, S29: { elementaire: 12 } },
        })),
      },
    });
    const offered = wordsOf(form(paper));
    expect(offered).not.toContain('(S28)');
    expect(offered).toContain('du 15 au 19 juillet (S29), Élémentaire seulement');
  });
});

describe('filled in beforehand', () => {
  test('for a pupil: name, level, and the number to type or to scan', () => {
    const pages = form(full, pupil);
    expect(pages.title).toBe('Fiche de réservation JVE-042');
    expect(wordsOf(pages)).toContain(`Nom ${LONG_LAST_NAME} Prénom Alice`);
    expect(wordsOf(pages)).toContain('JVE-042');
    expect(codesOf(pages)).toEqual(['JVE-042']);
    expect(crosses(pages)).toBe(1);
  });

  test('a blank form holds no number, name or cross', () => {
    expect(codesOf(form(full))).toEqual([]);
    expect(crosses(form(full))).toBe(0);
  });

  test('for a household enrolled without a form: all that was recorded, on as many sheets as it has children for', () => {
    const enrolled = createEnrolled(full);
    const pages = form(full, { type: 'household', ...enrolled });
    const said = wordsOf(pages);
    expect(pages.pages).toHaveLength(4);
    for (const { firstName } of enrolled.household.children) expect(said).toContain(firstName);
    for (const part of [
      'Feuille 2 sur 2',
      '128 bis avenue du Maréchal-de-Lattre-de-Tassigny, résidence Les Hortensias, 44600 Port-Clair',
      '1234567 A',
      'Albert Camus',
      '+49',
      'A 7 K 2 0 0 4 2 C',
      '2 9 0 2 2 0 1 6',
      '0 6 1 2 3 4 5 6 7 8',
      `Grand-mère, ${LONG_FIRST_NAME} ${LONG_LAST_NAME}`,
      'Imprimée au poste d’après ce qui a été enregistré',
    ])
      expect(said).toContain(part);
    const perChild = { level: 1, periods: 3, meal: 1, pai: 1, envelope: 1, swims: 1, coach: 1 };
    const each = Object.values(perChild).reduce((sum, count) => sum + count, 0);
    const household = { early: 1, alone: 1 };
    const perSheet = { who: 1 };
    expect(crosses(pages)).toBe(4 * each + Object.keys(household).length + 2 * Object.keys(perSheet).length);
  });

  test('names of sixty wide letters are set smaller, never cut', () => {
    const endless = 'W'.repeat(60);
    const pages = form(full, {
      type: 'pupil',
      pupil: { number: 7, lastName: endless, firstName: endless, level: 'PS' },
    });
    expect(textsOf(pages).filter(({ text }) => text === endless).length).toBeGreaterThanOrEqual(3);
    expect(wordsOf(pages)).not.toContain('…');
  });
});

/** Boxes that are drawn by their border alone, or on the office's grey. */
const emptyBoxes = ({ pages }: PageDescription): BoxItem[] =>
  pages.flatMap(itemsOf).filter((item): item is BoxItem => item.kind === 'box' && item.border !== undefined);

/** Pairs of lines to write on, one above the other with nothing between. */
function neighbours(page: Page): [number, number][] {
  const lines = itemsOf(page).filter(
    (item): item is LineItem => item.kind === 'line' && item.thickness === 0.25 && !item.dash,
  );
  return lines.flatMap((upper) =>
    lines
      .filter((lower) => lower.y1 > upper.y1 && lower.x1 < upper.x2 && upper.x1 < lower.x2)
      .map((lower): [number, number] => [upper.y1, lower.y1]),
  );
}

/** A cross is two strokes. */
const crosses = ({ pages }: PageDescription): number =>
  pages.flatMap(itemsOf).filter(({ kind }) => kind === 'stroke').length / 2;

const codesOf = ({ pages }: PageDescription): string[] =>
  pages
    .flatMap(itemsOf)
    .filter((item) => item.kind === 'squares')
    .map(readCode);
