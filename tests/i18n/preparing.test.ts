import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSchools } from '#domain/campaign/tables.ts';
import type { Problem } from '#domain/preparing/problem.ts';
import { draftProblems } from '#domain/preparing/problems.ts';
import { setReserveCell } from '#domain/preparing/shares.ts';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import { formatsOf } from '#i18n/formats.ts';
import { languages } from '#i18n/language.ts';
import { draftWords, problemAlone, problemSentence, tableSentence } from '#i18n/sentences/preparing.ts';
import { translator } from '#i18n/translate.ts';
import { createDraft } from '../builders/draft.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');
/** Every type that a union of errors lists, read from where it is declared. */
const declaredIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/type:((?:[\s|]*'\w+')+)/g)].flatMap(([, types = '']) =>
    [...types.matchAll(/\w+/g)].map(([type]) => type),
  );
const draft = createDraft();

describe('each problem of a draft becomes a sentence that says where', () => {
  test('every kind of problem has words in both languages, with and without a place', () => {
    const types = declaredIn('src/domain/preparing/problem.ts');
    expect(types.length).toBeGreaterThan(45);
    const data = {
      maximum: 3,
      day: '2024-07-14',
      other: 'S33',
      level: 'CP',
      code: 'J',
      desks: 30,
      path: 'x',
    };
    for (const language of languages)
      for (const type of types) {
        const where = { step: 'schools', school: 0, field: 'code' };
        const problem = {
          ...data,
          capacity: 4,
          sum: 5,
          type,
          severity: 'stops',
          where,
        } as unknown as Problem;
        const words = draftWords(language, draft);
        expect(problemSentence(problem, words), type).toContain('Jules Verne');
        expect(problemAlone(problem, words), type).toMatch(/^["“«\p{Lu}\d]/u);
      }
  });

  test('in French, with the names that the draft has for its things', () => {
    const [first, second] = draft.centres;
    if (!first || !second) throw new Error('the draft has two centres');
    const pool = { centre: first.id, period: 'S28' as PeriodId, band: 'maternelle' as BandId };
    const broken = createDraft({
      schools: draft.schools.map((school) => ({
        ...school,
        code: draft.schools[0]?.code ?? school.code,
        name: '',
      })),
      byHand: setReserveCell(draft, pool, 40).byHand,
      centres: [{ ...first, name: ' ' }, second],
      periods: [],
    });
    const words = draftWords('fr', { ...broken, periods: draft.periods });
    const sentences = draftProblems({ ...broken, periods: draft.periods })
      .concat(draftProblems(broken))
      .map((problem) => plain(problemSentence(problem, words)));
    expect(sentences).toContain(
      'École « JVE », Code : une autre école a déjà le code JVE. Changez l’un des deux.',
    );
    expect(sentences).toContain('Centre « sans nom, ligne 1 », Nom : il manque un texte. Écrivez-le.');
    expect(sentences).toContain(
      'Centre « sans nom, ligne 1 », période « du 8 au 12 juillet », tranche « Maternelle » : les parts font 40 places pour une capacité de 32. Baissez une part fixée à la main, ou rendez-la au calcul.',
    );
    expect(sentences).toContain(
      'Aucune période n’est proposée. Ajoutez une semaine ou un jour, ou importez le tableau des périodes.',
    );
  });

  test('tables too', () => {
    const t = translator('fr');
    const table = readSchools([
      ['Code école', 'École', 'Centre de loisirs', 'Postes', 'Élèves'],
      ['JVE', 'Jules Verne', 'Les Goélands', '-1', '186'],
    ]);
    expect(
      table.ok ? [] : table.error.map((error) => plain(tableSentence(error, t, formatsOf('fr')))),
    ).toEqual(['Ligne 2, « Postes » : « -1 » est négatif. Il faut un nombre entier, 0 ou plus.']);
  });

  test('every fault of a table has words in both languages', () => {
    const types = declaredIn('src/domain/campaign/cells.ts').concat(
      [...readFileSync('src/domain/campaign/cells.ts', 'utf8').matchAll(/\| '(\w+)'/g)].map(
        ([, type = '']) => type,
      ),
    );
    expect(new Set(types).size).toBeGreaterThan(18);
    const data = {
      row: 2,
      column: 'É',
      value: 'v',
      firstRow: 1,
      centre: 'c',
      band: 'b',
      maximum: 9,
      day: '2024-07-14',
    };
    for (const language of languages)
      for (const type of types) {
        const error = { ...data, type } as unknown as Parameters<typeof tableSentence>[0];
        expect(tableSentence(error, translator(language), formatsOf(language)), type).not.toBe('');
      }
  });
});
