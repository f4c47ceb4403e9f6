import Papa from 'papaparse';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';

/**
 * Cells for a spreadsheet: UTF-8 with BOM, parted by semicolons as French spreadsheets expect. No cell can be
 * read as a formula.
 */
export const writeCsv = (headers: readonly string[], rows: readonly (readonly string[])[]): Bytes =>
  utf8(`${BOM}${csvLines([headers, ...rows])}`);

export const BOM = '\uFEFF';

/** Rows as lines, each ended. What a spreadsheet would take for a formula gets an apostrophe before it. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;

const FORMULA = /^[=+\-@\t\r\n]/;
