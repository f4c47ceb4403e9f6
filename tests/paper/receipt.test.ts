import { describe, expect, test } from 'vitest';
import { glyphsMissingFrom } from '#paper/glyphs.ts';
import type { PaperOutcome } from '#paper/receipt/data.ts';
import { specimenReceipt } from '#paper/receipt/specimen.ts';
import { receiptPages } from '#paper/receipt.ts';
import {
  createChild,
  createCode,
  createHugeReceipt,
  createPerson,
  createReceipt,
  moment,
  phone,
  requests,
  words,
} from './createReceipt.ts';
import { overlaps, readCode, strayTexts, textsOf, wordsOf } from './reading.ts';

const FOLD = 148.5;

describe('a receipt says, in sentences', () => {
  const said = wordsOf(receiptPages(createReceipt()));

  test.each([
    'Numéro de récépissé JVE-A7K2-0042-C',
    'Numéro d’arrivée 42',
    'Enregistré le 25/05/2024 08:41',
    'poste JVE-A',
    'Les Goélands 12 rue du Phare, 44600 Port-Clair',
    'Claire Le Gall, 06 12 34 56 78',
    'Alice Le Gall CE1, naissance le 26/02/2016',
    'Places acquises du 8 au 12 juillet (S28) et du 15 au 19 juillet (S29).',
    'Sur liste d’attente du 22 au 26 juillet (S30) : réponse au plus tard le vendredi 14 juin 2024.',
    'Pas d’annulation possible.',
    'dpo@port-clair.example',
    'Service enfance, hôtel de ville',
    'Empreinte 5d0c 91ae',
    'À conserver par la famille',
    'Souche, à conserver par le poste',
    'page 1 sur 1',
    'à découper',
  ])('%s', (sentence) => expect(said).toContain(sentence));

  test('a closed day, with its week', () => {
    const child = createChild({ requests: requests(...Array<PaperOutcome>(6).fill('granted')) });
    expect(wordsOf(receiptPages(createReceipt({ children: [child] })))).toContain(
      'du 12 au 16 août sauf jeudi 15 août (S33)',
    );
  });

  test('R8: among those who wait the first goes first; no order between schools, and no rank', () => {
    expect(said).toContain('chaque école avait sa part de places');
    expect(said).not.toMatch(/\brangs?\b|\bposition\b/iu);
  });

  test('that no desk grants places, where the campaign says so', () => {
    const child = createChild({ requests: requests('recorded', 'recorded') });
    const recorded = wordsOf(receiptPages(createReceipt({ children: [child] })));
    expect(recorded).toContain('Demandes enregistrées du 8 au 12 juillet (S28)');
    expect(recorded).toContain('ce matin, aucun poste n’attribue de place');
    expect(recorded).not.toContain('acquise');
  });

  test('R11: the centre and school of a child of another school', () => {
    const centre = 'La Presqu’île';
    const child = createChild({
      school: 'Léon Blum',
      requests: requests('waiting').map((request) => ({ ...request, centre })),
    });
    const sibling = wordsOf(receiptPages(createReceipt({ children: [createChild(), child] })));
    expect(sibling).toContain('école Léon Blum');
    expect(sibling).toContain('Sur liste d’attente au centre La Presqu’île, du 8 au 12 juillet (S28)');
  });

  test('who carried it, when it is not the family itself', () => {
    expect(said).not.toContain('Inscription portée par');
    const bearer = createPerson({ firstName: 'Дарья', lastName: 'Павлова', phone: phone('+33712345678') });
    const carried = wordsOf(receiptPages(createReceipt({ role: 'carried', bearer, proxySeen: true })));
    expect(carried).toContain('Inscription portée par Дарья Павлова, 07 12 34 56 78');
    expect(carried).toContain('Procuration vue : oui');
  });

  test('when a paper form entered afterwards was taken', () => {
    const late = createReceipt({ takenAt: moment('2024-05-25T08:35:00+02:00') });
    expect(wordsOf(receiptPages(late))).toContain('fiche papier du 25/05/2024 08:35');
  });

  test('English under the French, where asked', () => {
    expect(said).not.toContain('waiting list');
    const both = receiptPages(createReceipt({ english: true }));
    expect(wordsOf(both)).toContain('Places acquises du 8 au 12 juillet (S28)');
    expect(wordsOf(both)).toContain('Places granted 8 to 12 July (S28)');
    expect(wordsOf(both)).toContain('answer by Friday 14 June 2024');
  });
});

describe('marks', () => {
  test.each([
    [1, 0],
    [2, 2],
    [7, 2],
  ])('copy %i says DUPLICATA on %i halves', (copy, times) => {
    const marks = textsOf(receiptPages(createReceipt({ copy }))).filter(({ text }) => text === 'DUPLICATA');
    expect(marks).toHaveLength(times);
  });

  test('a revision stands behind the number, on paper and in the title', () => {
    const corrected = receiptPages(createReceipt({ revision: 2 }));
    expect(corrected.title).toBe('Récépissé JVE-A7K2-0042-C/2');
    expect(wordsOf(corrected)).toContain('Numéro de récépissé JVE-A7K2-0042-C/2');
    expect(wordsOf(receiptPages(createReceipt()))).not.toContain('JVE-A7K2-0042-C/');
  });

  test('SPÉCIMEN lies across each half of each page in training, and nowhere else', () => {
    const across = (training: boolean, sought: RegExp) =>
      receiptPages(createHugeReceipt({ training })).pages.map(
        (page) => page.filter((item) => item.kind === 'text' && sought.test(item.text)).length,
      );
    expect(across(true, /^SPÉCIMEN$/)).toEqual(across(true, /^(À conserver|Souche)/));
    expect(across(true, /^SPÉCIMEN$/)).toContain(2);
    expect(across(false, /SPÉCIMEN/)).toEqual([0, 0]);
  });

  test.each([1, 2, 3])('the codes of the stub (%i) can be read, and are at least 60 mm wide', (count) => {
    const stubCodes = Array.from({ length: count }, (_, index) => createCode(index + 1, count, 1637));
    const codes = receiptPages(createReceipt({ stubCodes }))
      .pages.flat()
      .filter((item) => item.kind === 'squares');
    expect(codes.map(readCode)).toEqual(stubCodes);
    for (const { module, rows } of codes) expect(module * rows.length).toBeGreaterThanOrEqual(60);
  });

  test('the code is on the stub only', () => {
    for (const page of receiptPages(createHugeReceipt()).pages) {
      for (const item of page) if (item.kind === 'squares') expect(item.y).toBeGreaterThan(FOLD);
    }
  });
});

describe('layout holds', () => {
  const endless = 'W'.repeat(60);
  const papers = {
    simple: createReceipt(),
    huge: createHugeReceipt(),
    'huge in English': createHugeReceipt({ english: true, training: true, copy: 2, revision: 3 }),
    'carried, huge': createHugeReceipt({
      role: 'carried',
      bearer: createPerson({ lastName: endless, firstName: endless }),
      takenAt: moment('2024-05-25T08:35:00+02:00'),
    }),
    'names of 60 wide letters, and the longest texts that a campaign may hold': createHugeReceipt({
      town: endless.repeat(3),
      title: words(endless.repeat(30), endless.repeat(30)),
      centre: { name: endless.repeat(3), address: endless.repeat(3) },
      school: { code: createReceipt().school.code, name: endless.repeat(3) },
      guardians: [1, 2].map(() => createPerson({ lastName: endless, firstName: endless })),
      children: createHugeReceipt().children.map((child) => ({
        ...child,
        lastName: endless,
        firstName: endless,
      })),
      notices: {
        rules: words('Règle du jeu. '.repeat(140), 'Rule of the game. '.repeat(110)),
        privacy: words('Donnée personnelle. '.repeat(100), 'Personal data. '.repeat(130)),
        contact: words(endless.repeat(33), endless.repeat(33)),
      },
    }),
    'twenty children': createReceipt({
      children: Array.from({ length: 20 }, () => createHugeReceipt().children[0] ?? createChild()),
    }),
  };

  test.each(Object.entries(papers))('no text leaves its box, or lies on another: %s', (_, data) => {
    const paper = receiptPages(data);
    expect(strayTexts(paper)).toEqual([]);
    expect(overlaps(paper)).toEqual([]);
  });

  test.each(Object.entries(papers))('each half keeps to its side of the cut: %s', (_, data) => {
    const crossing = textsOf(receiptPages(data)).filter(
      ({ within, text }) => within.y < FOLD && within.y + within.height > FOLD && text !== 'à découper',
    );
    expect(crossing).toEqual([]);
  });

  test('every child and period of six children and eight weeks is there, on two pages, in both halves', () => {
    const data = createHugeReceipt();
    const paper = receiptPages(data);
    expect(paper.pages).toHaveLength(2);
    const said = wordsOf(paper);
    for (const { firstName } of data.children) {
      expect(said.split(`${firstName} de La Rochefoucauld-Montmorency d’Artois`).length - 1).toBe(2);
    }
    for (const { period } of data.children[0]?.requests ?? []) {
      expect(said.split(`(${period.week})`).length - 1).toBe(12);
    }
    expect(said).toContain('page 2 sur 2');
  });

  test('a household of two children and three weeks takes one page', () => {
    expect(receiptPages(createReceipt()).pages).toHaveLength(1);
  });
});

test('the receipt that warms the press up is a whole one that can be drawn', () => {
  const specimen = specimenReceipt();
  expect(glyphsMissingFrom(specimen)).toBeUndefined();
  expect(specimen.pages).toHaveLength(1);
  const usual = receiptPages(createReceipt()).pages[0]?.length ?? 0;
  expect(specimen.pages[0]?.length).toBeGreaterThan(usual * 0.8);
});
