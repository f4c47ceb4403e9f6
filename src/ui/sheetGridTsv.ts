import Papa from 'papaparse';
import { type Area, type Sheet, shownIn } from './sheetGrid.ts';

/** Texts of cells, row by row; rows need not be equally long. */
export type Block = readonly (readonly string[])[];

/**
 * What a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends of any kind, one at the end
 * or not; cells that hold tabs, quotes or line ends in quotes. Every text is kept as it is (`12,5` too), but for
 * line ends within a cell, which become spaces.
 */
export function readBlock(clipboard: string): Block {
  if (clipboard === '') return [];
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (text === '') return [['']];
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n' });
  // A lone quotation mark, as in « 12" », is a text and no quoting.
  const block = errors.some(({ type }) => type === 'Quotes')
    ? text.split('\n').map((line) => line.split('\t'))
    : data;
  return block.map((line) => line.map((cell) => cell.replace(/\n/g, ' ')));
}

/** An area as spreadsheets take it from the clipboard. */
export function writeBlock({ columns, rows }: Sheet, { top, bottom, left, right }: Area): string {
  const cells = rows
    .slice(top, bottom + 1)
    .map((row) => columns.slice(left, right + 1).map((column) => shownIn(row, column)));
  return `${Papa.unparse(cells, { delimiter: '\t', newline: '\r\n' })}\r\n`;
}
