import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textOf } from '#domain/vocabulary/bytes.ts';
import { readCsv } from '#files/csv.ts';
import { writeCsv } from '#files/writeCsv.ts';

describe('cells for a spreadsheet', () => {
  it('come back as they were, quotes, semicolons and line breaks included', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]|[\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
        const text = textOf(writeCsv(['A', 'B'], rows));
        const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { delimiter: ';' });
        expect(data).toEqual([['A', 'B'], ...rows]);
      }),
    );
  });

  it.each(['=1+1', '+33612345678', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is never read as a formula',
    (text) => {
      const read = Papa.parse<string[]>(textOf(writeCsv(['A', 'B'], [[text, 'x']])).slice(1), {
        delimiter: ';',
      });
      expect(read.data[1]?.[0]).toBe(`'${text}`);
    },
  );

  it('is what our own reader reads', () => {
    const read = readCsv(writeCsv(['Nom', 'Prénom'], [['Ngọc', 'Élodie']]));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.slice(0, 2)).toEqual([
      ['Nom', 'Prénom'],
      ['Ngọc', 'Élodie'],
    ]);
  });
});
