import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedFamilies } from '#domain/publication/families.ts';
import { familyLetters } from '#domain/publication/letters.ts';
import { individualsFiles, noethyswebTable, tame } from '#files/tables/noethysweb.ts';
import { xlsxChunks } from '#files/tables/xlsx.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { createRegister } from '../../builders/mergedRegister.ts';
import { bytesOf, writtenXlsx } from './reading.ts';

const { campaign } = createCampaign();
const register = createRegister(campaign, [
  {
    household: createHousehold('Le Gall', {
      guardian: 'Claire',
      phone: '0612345678',
      other: { firstName: 'Yann', phone: '+32475123456' },
      address: '12 rue du Phare, 44600 Port-Clair',
      children: [
        createChild('Jean-Lo-Marie', { born: '2016-02-29' }),
        createChild('None', { lastName: 'None', usualName: 'Le Goff' }),
      ],
    }),
    asks: [{ S28: 'granted' }, { S28: 'waiting' }],
  },
  {
    household: createHousehold('<script>', { address: 'chez M. Morel' }),
    asks: [{ S28: 'granted' }],
  },
]);
const table = noethyswebTable(campaign, numberedFamilies(familyLetters(campaign, register)));
const [headings = [], ...rows] = writtenXlsx(table).sheets[0] ?? [];
const cells = (row: readonly string[] | undefined) =>
  Object.fromEntries(headings.map((heading, index) => [heading, row?.[index] ?? '']));

/** What the importer makes of a text cell: it reads it, converts what it takes for a date, and strips. */
function imported(cell: string): string {
  if (cell.length > 7 && cell[4] === '-' && cell[7] === '-') throw new Error('strptime');
  return cell === 'None' ? '' : cell.trim();
}

describe('individuals for Noethysweb', () => {
  it('bear the names of the importer', () => {
    expect(headings).toEqual([
      'ID Famille',
      'Civilité',
      'Nom de famille',
      'Prénom',
      'Date de naissance',
      'Rue de résidence',
      'Code postal de résidence',
      'Nom de la ville de résidence',
      'Téléphone portable',
      'Email personnel',
      'Mémo',
    ]);
  });

  it('are those of the vector, byte for byte', () => {
    const vector = new URL('../../vectors/tables/individus.xlsx', import.meta.url);
    expect(Buffer.from(bytesOf(xlsxChunks([table]))).equals(readFileSync(vector))).toBe(true);
  });

  it('one row per individual, adults first, one family under one id', () => {
    expect(rows.map((row) => [row[0], imported(row[2] ?? ''), imported(row[3] ?? '')])).toEqual([
      ['P00001', 'Le Gall', 'Claire'],
      ['P00001', 'Le Gall', 'Yann'],
      ['P00001', 'Le Gall', 'Jean-Lo-Marie'],
      ['P00001', 'None', 'None'],
      ['P00002', '‹script›', 'Camille'],
      ['P00002', '‹script›', 'Alice'],
    ]);
  });

  it('come in files of 200 families, numbered as the tick-off lists are', () => {
    const many = createRegister(
      campaign,
      Array.from({ length: 201 }, (_, index) => ({
        household: createHousehold(`Morel ${index}`),
        asks: [{ S28: 'granted' }],
      })),
    );
    const files = individualsFiles(campaign, numberedFamilies(familyLetters(campaign, many)));
    expect(files.map(({ fileName, table: { length } }) => [fileName, length])).toEqual([
      ['individus-001.xlsx', 400],
      ['individus-002.xlsx', 2],
    ]);
  });

  it('civility is left to a person: until then the importer refuses the row, and never leaves it out in silence', () => {
    for (const row of rows) expect(cells(row).Civilité).toBe('à choisir');
    expect(table.columns[1]?.choices).toEqual(['Garçon', 'Fille', 'M.', 'Mme']);
  });

  it('dates, phones and postcodes are text of the shape it reads', () => {
    const claire = cells(rows.find((row) => row[3] === 'Claire'));
    expect(claire).toMatchObject({
      'Téléphone portable': '0612345678',
      'Rue de résidence': '12 rue du Phare',
      'Code postal de résidence': '44600',
      'Nom de la ville de résidence': 'Port-Clair',
    });
    expect(cells(rows.find((row) => row[3]?.includes('Jean-Lo')))).toMatchObject({
      'Date de naissance': '29/02/2016',
    });
    expect(table.columns.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('a telephone from abroad goes into the note: the importer would cut it', () => {
    const yann = cells(rows.find((row) => row[3] === 'Yann'));
    expect(yann['Téléphone portable']).toBe('');
    expect(yann.Mémo).toContain('+32 475 12 34 56');
  });

  it('an address that says no postcode stays whole', () => {
    expect(cells(rows.find((row) => row[2] === '‹script›'))).toMatchObject({
      'Rue de résidence': 'chez M. Morel',
      'Code postal de résidence': '',
    });
  });

  it('no text stops the importer or changes in it, but for angle brackets', () => {
    const near = fc
      .array(fc.constantFrom('-', 'a', 'N', ' ', '<'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.constant('None'), fc.string({ unit: 'grapheme' })), (text) => {
        const cell = tame(text.trim()) ?? '';
        expect(imported(cell)).toBe(text.trim().replaceAll('<', '‹').replaceAll('>', '›').trim());
        expect(cell).not.toMatch(/[<>]/);
      }),
    );
  });
});
