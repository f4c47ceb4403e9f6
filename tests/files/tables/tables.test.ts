import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { numberedFamilies } from '#domain/publication/families.ts';
import { familyLetters } from '#domain/publication/letters.ts';
import { textOf } from '#domain/vocabulary/bytes.ts';
import type { CentreId, ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { bookingsTable } from '#files/tables/bookings.ts';
import { csvChunks } from '#files/tables/csv.ts';
import { centreTables, placesTable, toSettleTable, waitingTable } from '#files/tables/lists.ts';
import { registerTable } from '#files/tables/register.ts';
import type { Table } from '#files/tables/table.ts';
import { xlsxChunks } from '#files/tables/xlsx.ts';
import { languages } from '#i18n/language.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { createRegister, idOf } from '../../builders/mergedRegister.ts';
import { bytesOf } from './reading.ts';

const { campaign } = createCampaign({
  questions: [
    { id: 'nage', of: 'child', required: false, kind: 'yesNo', label: { fr: 'Sait nager', en: 'Can swim' } },
  ] as never,
});
const goelands = 'les-goelands' as CentreId;
const receipt = 'JVE-A7K2-0001-B' as ReceiptNumber;
const swimmer = createHousehold('=Dupont', {
  phone: '0612345678',
  address: '12 rue du Phare, 44600 Port-Clair',
  children: [createChild('Alice'), createChild('Malo', { level: 'MS', born: '2019-08-15' })],
});
const register = createRegister(campaign, [
  {
    household: {
      ...swimmer,
      children: swimmer.children.map((child) => ({ ...child, answers: { nage: true } as never })),
    },
    asks: [{ S28: 'granted', S29: { type: 'waiting', rank: 2, places: 3 } }, { S28: 'fromMerge' }],
  },
  {
    household: createHousehold('Morel', { phone: '+32475123456' }),
    asks: [
      {
        S28: { type: 'duplicate', of: { enrolment: idOf(1), position: 0 }, receipt },
        S29: 'held',
        S33: { type: 'refused', decision: idOf(9), reason: '@SUM(A1)' },
      },
    ],
    carriedBy: swimmer.guardian,
  },
  { household: createHousehold('Petit'), asks: [{ S29: { type: 'waiting', rank: 1, places: 3 } }] },
]);
const french = campaignWords('fr', campaign);

const vector = new URL('../../vectors/tables/registre.csv', import.meta.url);

/** Cells by heading. */
const rowsIn = (table: Table): Record<string, unknown>[] =>
  Array.from({ length: table.length }, (_, index) =>
    Object.fromEntries(table.rowAt(index).map((cell, place) => [table.columns[place]?.heading, cell])),
  );

describe('the register as a table', () => {
  const rows = rowsIn(registerTable(campaign, register, french));

  it('R12: has every request once, in arrival order, with its status and why', () => {
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => [row.Ordre, row.Semaine, row.Réponse, row.Pourquoi])).toEqual([
      [1, 'S28', 'place acquise', 'Place acquise au poste.'],
      [1, 'S29', 'liste d’attente', '3 places restaient, 4 demandes avant.'],
      [1, 'S28', 'place acquise', '3 places restaient, 1 demande avant.'],
      [2, 'S28', 'doublon', `Déjà inscrit sous le récépissé ${receipt}.`],
      [2, 'S29', 'à arbitrer', 'Une personne doit décider\u202F; la place est gardée.'],
      [2, 'S33', 'refusée', 'Refusée\u202F: @SUM(A1)'],
      [3, 'S29', 'liste d’attente', '3 places restaient, 3 demandes avant.'],
    ]);
  });

  it('tells who, where and when', () => {
    expect(rows[0]).toMatchObject({
      Récépissé: receipt,
      Poste: 'JVE-A7K2',
      'Numéro d’arrivée': 1,
      'Enregistré le': '2024-05-25T08:01:07+02:00',
      'Heure d’arrivée retenue': '2024-05-25T08:00:07',
      'Nom de l’enfant': '=Dupont',
      'Date de naissance': expect.stringMatching(/^2017-03-\d\d$/),
      École: 'Jules Verne',
      'Centre de loisirs': 'Les Goélands',
      Tranche: 'Élémentaire',
      Téléphone: '06 12 34 56 78',
      'Sait nager': 'oui',
      Venu: 'soi-même',
      'Nom du porteur': undefined,
    });
    expect(rows[3]).toMatchObject({
      Venu: 'porté',
      'Nom du porteur': '=Dupont',
      Téléphone: '+32 475 12 34 56',
    });
  });

  it.each(languages)('has a heading for each cell, each heading once: %s', (language) => {
    const words = campaignWords(language, campaign);
    for (const table of [
      registerTable(campaign, register, words),
      waitingTable(campaign, register, words),
      toSettleTable(campaign, register, words),
      placesTable(campaign, register, words),
      ...centreTables(campaign, register, goelands, words),
    ]) {
      const headings = table.columns.map(({ heading }) => heading);
      expect(new Set(headings).size, table.name).toBe(headings.length);
      expect(table.rowAt(0)).toHaveLength(table.length > 0 ? headings.length : 0);
    }
  });
});

describe('lists as tables', () => {
  it('of a centre: a table per period, children with a place by band and name', () => {
    const [first, second] = centreTables(campaign, register, goelands, french);
    expect([first?.name, second?.name]).toEqual(['S28', 'S29']);
    expect(first && rowsIn(first).map((row) => [row.Tranche, row['Prénom de l’enfant']])).toEqual([
      ['Maternelle', 'Malo'],
      ['Élémentaire', 'Alice'],
    ]);
    expect(second?.length).toBe(0);
  });

  it('of those who wait: by rank; of one centre where asked', () => {
    const rows = rowsIn(waitingTable(campaign, register, french));
    expect(rows.map((row) => [row.Rang, row['Nom de l’enfant']])).toEqual([
      [1, 'Petit'],
      [2, '=Dupont'],
    ]);
    expect(waitingTable(campaign, register, french, 'le-grand-large' as CentreId).length).toBe(0);
  });

  it('of what is to settle, with its cards', () => {
    expect(rowsIn(toSettleTable(campaign, register, french))).toMatchObject([
      { 'Nom de l’enfant': 'Morel', 'Cas à arbitrer': 'card-1' },
    ]);
  });

  it('of the places, pool by pool', () => {
    const [maternelle] = rowsIn(placesTable(campaign, register, french));
    expect(maternelle).toMatchObject({ Capacité: 7, 'Attribuées à la fusion': 1, Libres: 6, 'En trop': 0 });
  });

  it('of bookings to enter again: no duplicate, nothing refused', () => {
    const families = numberedFamilies(familyLetters(campaign, register));
    const rows = rowsIn(bookingsTable(campaign, families, french));
    expect(rows.map((row) => [row['ID Famille'], row.Semaine, row.Réponse])).toEqual([
      ['P00001', 'S28', 'place acquise'],
      ['P00001', 'S29', 'liste d’attente'],
      ['P00001', 'S28', 'place acquise'],
      ['P00002', 'S29', 'à arbitrer'],
      ['P00003', 'S29', 'liste d’attente'],
    ]);
  });
});

test('the vector holds the register as CSV, byte for byte', () => {
  const written = bytesOf(csvChunks(registerTable(campaign, register, french)));
  expect(Buffer.from(written).equals(readFileSync(vector))).toBe(true);
});

describe('a table as CSV', () => {
  const text = textOf(bytesOf(csvChunks(registerTable(campaign, register, french))));
  const read = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data;

  it('has a BOM, a line per row, French dates, and phones that stay text', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(read).toHaveLength(8);
    expect(read[1]).toContain('25/05/2024 08:01:07');
    expect(read[1]).toContain('06 12 34 56 78');
  });

  it('has no cell that a spreadsheet reads as a formula', () => {
    expect(read.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    expect(read[1]).toContain("'=Dupont");
    expect(read[4]).toContain("'+32 475 12 34 56");
  });
});

/** 100,000 enrolments with `TABLES_ENROLMENTS=100000`. */
const many = Number(process.env.TABLES_ENROLMENTS ?? 2000);

it(`${many} enrolments are written piece by piece`, () => {
  const { enrolments } = register;
  const large = {
    enrolments: Array.from({ length: many }, (_, index) => ({
      ...(enrolments[index % enrolments.length] as (typeof enrolments)[number]),
      id: idOf(index + 1),
    })),
  };
  const table = registerTable(campaign, large, french);
  const measured = (write: Iterable<Uint8Array>) => {
    const start = performance.now();
    let [bytes, largest, chunks] = [0, 0, 0];
    for (const chunk of write) {
      bytes += chunk.length;
      chunks += 1;
      largest = Math.max(largest, chunk.length);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return { chunks, largest, said: `${(bytes / 1e6).toFixed(1)} MB in ${seconds} s` };
  };
  const csv = measured(csvChunks(table));
  const xlsx = measured(xlsxChunks([table]));
  console.log(
    `${many} enrolments, ${table.length} rows of ${table.columns.length}: CSV ${csv.said}, XLSX ${xlsx.said}`,
  );
  expect(csv.chunks).toBe(1 + Math.ceil(table.length / 2000));
  expect(csv.largest).toBeLessThan(2_000_000);
  expect(xlsx.largest).toBeLessThan(2_000_000);
}, 120_000);
