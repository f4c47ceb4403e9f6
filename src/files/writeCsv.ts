import Papa from 'papaparse';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';

/**
 * Cells for a spreadsheet: UTF-8 with BOM, parted by semicolons as French spreadsheets expect. No cell can be
 * read as a formula.
 */
export const writeCsv = (headers: readonly string[], rows: readonly (readonly string[])[]): Bytes =>
  utf8(
    `\uFEFF${Papa.unparse([[...headers], ...rows.map((row) => [...row])], {
      delimiter: ';',
      newline: '\r\n',
      escapeFormulae: true,
    })}\r\n`,
  );
