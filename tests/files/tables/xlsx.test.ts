import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '#files/tables/sheetXml.ts';
import { type Table, tableOf } from '#files/tables/table.ts';
import { xlsxBlob, xlsxChunks } from '#files/tables/xlsx.ts';
import { bytesOf, readXlsx, writtenXlsx } from './reading.ts';

const texts = (name: string, ...cells: readonly string[]): Table =>
  tableOf(name, [{ heading: 'A', kind: 'text', width: 10, of: (text: string) => text }], cells);

describe('a workbook', () => {
  it('gives back any text as it was, and never as a formula', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+33612345678',
        '-2',
        '@SUM(A1)',
        '\t=1',
        ' x ',
        '_x000D_',
        'constructor',
        '__proto__',
      ),
      fc.constantFrom(
        '</t></is></c>',
        ']]>',
        '&amp;',
        '"',
        'Łukasz Ngọc 😀',
        '0042',
        '1e5',
        '08/07/2024',
        'TRUE',
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile.filter(isXml), { maxLength: 20 }), (cells) => {
        const { parts, sheets } = writtenXlsx(texts('T', ...cells));
        expect(sheets[0]?.map((row) => row[0] ?? '')).toEqual(['A', ...cells]);
        expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f');
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(writtenXlsx(texts('T', 'a\u0000b\u000Bc\uFFFFd\uD800e')).sheets[0]?.[1]).toEqual(['abcde']);
  });

  it('has dates as days, moments as days and hours, counts as numbers, the rest as text', () => {
    const { parts, sheets } = writtenXlsx(
      tableOf(
        'T',
        [
          { heading: 'Né le', kind: 'date', width: 10, of: () => '2024-07-08' },
          { heading: 'À', kind: 'moment', width: 10, of: () => '2024-05-25T12:00:00+02:00' },
          { heading: 'n', kind: 'count', width: 10, of: () => 12 },
          { heading: 'Téléphone', kind: 'text', width: 10, of: () => '0612345678' },
          { heading: 'vide', kind: 'text', width: 10, of: () => undefined },
        ],
        [0],
      ),
    );
    // LibreOffice and Excel agree: 8 July 2024 is day 45,481.
    expect(sheets[0]?.[1]).toEqual(['45481', '45437.5', '12', '0612345678']);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('t="inlineStr"><is><t>0612345678');
  });

  it('freezes its headings, says how wide it is, and asks a person to choose', () => {
    const choices = ['Garçon', 'Fille'];
    const sheet =
      writtenXlsx(
        tableOf('T', [{ heading: 'Civilité', kind: 'text', width: 9, choices, of: () => undefined }], [1, 2]),
      ).parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<dimension ref="A1:A3"/>');
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('sqref="A2:A3"><formula1>&quot;Garçon,Fille&quot;</formula1>');
  });

  it('gives the same bytes for the same tables', () => {
    const bytes = () =>
      Buffer.from(bytesOf(xlsxChunks([texts('A', 'x'), texts('B', 'y')]))).toString('base64');
    expect(bytes()).toBe(bytes());
  });

  it('goes on in a further sheet where one is full', () => {
    const cells = Array.from({ length: 25 }, (_, index) => `${index}`);
    const { parts, sheets } = readXlsx(
      bytesOf(xlsxChunks([texts('Registre', ...cells), texts('B', 'y')], 10)),
    );
    expect(sheets.map((rows) => rows.length - 1)).toEqual([10, 10, 5, 1]);
    expect(sheets.slice(0, 3).flatMap((rows) => rows.slice(1).flat())).toEqual(cells);
    expect(parts['xl/workbook.xml']).toContain('name="Registre (3)"');
  });

  it('is a blob that spreadsheets know', () => {
    expect(xlsxBlob([texts('A')]).type).toContain('spreadsheetml');
  });
});

describe('names of sheets', () => {
  it('are of at most 31 letters, without what sheets may not bear, each once', () => {
    expect(
      sheetNames([
        'L’Île: aux [Enfants]',
        'a',
        'A',
        '',
        "'x'",
        'Espace de la Vallée-aux-Hérons et des Étangs',
      ]),
    ).toEqual(['L’Île  aux  Enfants', 'a', 'A (2)', '-', 'x', 'Espace de la Vallée-aux-Hérons']);
  });
});

const isXml = (text: string): boolean =>
  !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text) && !/\r/.test(text);
