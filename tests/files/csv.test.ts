import { describe, expect, it } from 'vitest';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { CSV_MAXIMUM, readCells, readCsv } from '#files/csv.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const WINDOWS_1252 = bytes(0xc9, 0x6c, 0xe8, 0x76, 0x65, 0x3b, 0x9c, 0x80); // Élève;œ€

describe('a CSV file', () => {
  it('is read as UTF-8 with or without BOM, else as windows-1252', () => {
    expect(readCsv(utf8('Élève;œ€'))).toEqual({ ok: true, value: [['Élève', 'œ€']] });
    expect(readCsv(utf8('\ufeffÉlève;œ€'))).toEqual({ ok: true, value: [['Élève', 'œ€']] });
    expect(readCsv(WINDOWS_1252)).toEqual({ ok: true, value: [['Élève', 'œ€']] });
  });

  it('knows the characters that windows-1252 has and ISO 8859-1 has not', () => {
    const all = 'cafe;€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const codes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93,
    ];
    const more = [0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f];
    const file = Uint8Array.from([...utf8('cafe;'), ...codes, ...more]);
    expect(readCsv(file)).toEqual({ ok: true, value: [all.split(';')] });
  });

  it('may be parted by semicolons, commas or tabs, and quote what holds them', () => {
    expect(readCsv(utf8('a;b\r\n"1;2";"il dit ""oui"""'))).toEqual({
      ok: true,
      value: [
        ['a', 'b'],
        ['1;2', 'il dit "oui"'],
      ],
    });
    expect(readCsv(utf8('a,b\n1,2'))).toMatchObject({
      value: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    expect(readCells('a\tb\n1\t2')).toMatchObject({
      value: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    expect(readCsv(utf8('Nom, prénom;b\n1;2'))).toMatchObject({
      value: [
        ['Nom, prénom', 'b'],
        ['1', '2'],
      ],
    });
  });

  it('is refused when it is no text', () => {
    const picture = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    const utf16 = bytes(0xff, 0xfe, 0x41, 0x00, 0x3b, 0x00);
    const undefinedInWindows1252 = bytes(0x41, 0x3b, 0x81);
    for (const file of [picture, utf16, undefinedInWindows1252]) {
      expect(readCsv(file)).toEqual({ ok: false, error: { type: 'CsvUndecodable' } });
    }
  });

  it('is refused when it is empty, too large, or its quotes do not close', () => {
    expect(readCsv(utf8(' \n'))).toEqual({ ok: false, error: { type: 'CsvEmpty' } });
    expect(readCsv(new Uint8Array(50_000_000))).toEqual({
      ok: false,
      error: { type: 'CsvTooLarge', size: 50_000_000, maximum: CSV_MAXIMUM },
    });
    expect(readCsv(utf8('a;b\n1;2\n"3;4\n5;6'))).toEqual({ ok: false, error: { type: 'CsvQuotes', row: 3 } });
  });
});
