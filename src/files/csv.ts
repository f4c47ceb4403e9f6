import Papa from 'papaparse';
import { err, ok, type Result } from '#domain/result.ts';
import { decodeText } from './textDecoding.ts';

/** What keeps a file of cells from being read at all. Sizes in bytes. */
export type CsvError =
  | { type: 'CsvTooLarge'; size: number; maximum: number }
  /** Neither UTF-8 nor windows-1252: UTF-16, a spreadsheet's own format, a picture ... */
  | { type: 'CsvUndecodable' }
  | { type: 'CsvEmpty' }
  /** A quotation mark is opened and not closed, or closed too early; in the row with this number. */
  | { type: 'CsvQuotes'; row: number };

/** A school of 1,000 pupils takes about 150 kB. */
export const CSV_MAXIMUM = 5_000_000;

/**
 * The cells of a CSV file, row by row, as text: UTF-8 with or without BOM, else windows-1252; parted by
 * semicolons, tabs or commas, whichever the first line has most of.
 */
export function readCsv(bytes: Uint8Array): Result<readonly (readonly string[])[], CsvError> {
  if (bytes.length > CSV_MAXIMUM) {
    return err({ type: 'CsvTooLarge', size: bytes.length, maximum: CSV_MAXIMUM });
  }
  const text = decodeText(bytes);
  return text === undefined ? err({ type: 'CsvUndecodable' }) : readCells(text);
}

/** The same from text: cells pasted from a spreadsheet, parted by tabs. */
export function readCells(text: string): Result<readonly (readonly string[])[], CsvError> {
  if (text.trim() === '') return err({ type: 'CsvEmpty' });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quotes = errors.find((error) => error.type === 'Quotes');
  return quotes ? err({ type: 'CsvQuotes', row: (quotes.row ?? 0) + 1 }) : ok(data);
}

function delimiterOf(text: string): string {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best));
}
