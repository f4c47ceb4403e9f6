import { describe, expect, test } from 'vitest';
import { closingReportPages } from '#paper/closingReport.ts';
import type { PageDescription } from '#paper/page.ts';
import { refusalSlipPages } from '#paper/refusalSlip.ts';
import { testPages } from '#paper/testPage.ts';
import { transferSlipPages } from '#paper/transferSlip.ts';
import { createClosing, createRefusal, createTestPage, createTransfer } from './createPapers.ts';
import { overlaps, readCode, strayTexts, textsOf, wordsOf } from './reading.ts';

describe('the closing report', () => {
  const said = wordsOf(closingReportPages(createClosing()));

  test.each([
    'Poste JVE-A7K2',
    'Inscriptions 87',
    'Places acquises 342',
    'Premier récépissé JVE-A7K2-0001-9',
    'Dernier récépissé JVE-A7K2-0089-T',
    'Dernier numéro d’arrivée distribué 91',
    '64, 90, 91',
    'JVE-A7K2-0017-4 Mauvais enfant choisi dans la liste',
    'JVE-A7K2_2024-05-25_1241_0214.preau',
    'Copie vérifiée le 25/05/2024 12:41 : elle contient les 214 écritures du registre.',
    '5d0c91ae 6b1f4c70 a2e83d94 50b7fe12 9c36d8a4 175be02f 93c6471d 8ea05b2f',
    'du 8 au 12 juillet (S28) Élémentaire 27 27 0 6',
    'Nom et signature de l’agent',
  ])('holds: %s', (words) => expect(said).toContain(words));

  test('without a verified copy it says so, and why', () => {
    const copy = { type: 'missing', reason: 'Clé USB en panne' } as const;
    const without = wordsOf(closingReportPages(createClosing({ copy })));
    expect(without).toContain('AUCUNE COPIE VÉRIFIÉE');
    expect(without).toContain('Raison donnée : Clé USB en panne');
    expect(without).not.toContain('Copie vérifiée');
  });

  test('a desk that served nobody closes too', () => {
    const { firstReceipt: _first, lastReceipt: _last, ...rest } = createClosing();
    const empty = {
      ...rest,
      counts: { enrolments: 0, children: 0, granted: 0, waiting: 0, recorded: 0, refusals: 0 },
      lastTicketHandedOut: 0,
      unserved: [],
      voided: [],
    };
    expect(wordsOf(closingReportPages(empty))).toContain(
      'Premier récépissé aucun Dernier récépissé aucun Dernier numéro d’arrivée distribué aucun',
    );
  });

  test('the headings of the table come again on the next page', () => {
    const { pages } = closingReportPages(createClosing());
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page.filter((item) => item.kind === 'text' && item.text === 'En attente')).toHaveLength(1);
    }
  });
});

describe('slips', () => {
  test('R9: the refusal names the rule, the earlier receipt and the way on', () => {
    const said = wordsOf(refusalSlipPages(createRefusal()));
    expect(said).toContain('Une famille peut porter l’inscription d’une seule autre famille qu’elle-même.');
    expect(said).toContain('récépissé JVE-A7K2-0031-M');
    expect(said).toContain('La famille concernée peut venir elle-même ce matin');
  });

  test('R11: the refusal names the school to go to', () => {
    const refusal = { rule: 'R11', school: 'Léon Blum' } as const;
    const said = wordsOf(refusalSlipPages(createRefusal({ refusal })));
    expect(said).toContain('Présentez-vous ce matin dans l’école Léon Blum');
    expect(said).not.toContain('porter');
  });

  test('a transfer shows sender, receiver, pool and its code in groups of four', () => {
    const said = wordsOf(transferSlipPages(createTransfer()));
    expect(said).toContain('Cession de 4 places');
    expect(said).toContain('JVE-A7K2');
    expect(said).toContain('JJA-A0PX');
    expect(said).toContain('7K20 PX3M 4CJQ 8ZT5 RHB2 D6WN');
    const codes = transferSlipPages(createTransfer())
      .pages.flat()
      .filter((item) => item.kind === 'squares');
    expect(codes.map(readCode)).toEqual([createTransfer().code]);
  });
});

describe('every paper', () => {
  const long = 'Une raison donnée à la hâte, un jour de grande affluence, et qui ne finit pas. '.repeat(3);
  const papers: Record<string, PageDescription> = {
    'closing report': closingReportPages(createClosing()),
    'closing report in English, training': closingReportPages(createClosing({ training: true }), 'en'),
    'closing report, all it may hold': closingReportPages(
      createClosing({
        unserved: Array.from({ length: 2000 }, (_, index) => (index + 1) as never),
        voided: Array.from({ length: 60 }, () => ({
          receipt: createClosing().lastReceipt ?? ('' as never),
          reason: long,
        })),
        copy: { type: 'missing', reason: long },
      }),
    ),
    'refusal slip': refusalSlipPages(createRefusal()),
    'transfer slip': transferSlipPages(createTransfer()),
    'transfer slip in English': transferSlipPages(createTransfer({ training: true }), 'en'),
    'test page': testPages(createTestPage()),
  };

  test.each(Object.entries(papers))('keeps every text in its box: %s', (_, paper) => {
    expect(strayTexts(paper)).toEqual([]);
    expect(overlaps(paper)).toEqual([]);
  });

  test('bears SPÉCIMEN in training', () => {
    const marked = textsOf(refusalSlipPages(createRefusal({ training: true })));
    expect(marked.map(({ text }) => text)).toContain('SPÉCIMEN');
    expect(wordsOf(refusalSlipPages(createRefusal()))).not.toContain('SPÉCIMEN');
  });
});
