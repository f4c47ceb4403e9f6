import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { BOM, csvLines } from '../writeCsv.ts';
import type { Cell, ColumnKind, Table } from './table.ts';

const ROWS_PER_CHUNK = 2000;

/** A table as CSV, a few thousand rows at a time: to be written as they come. */
export function* csvChunks(table: Table): Generator<Bytes> {
  const kinds = table.columns.map(({ kind }) => kind);
  yield utf8(`${BOM}${csvLines([table.columns.map(({ heading }) => heading)])}`);
  for (let first = 0; first < table.length; first += ROWS_PER_CHUNK) {
    const count = Math.min(ROWS_PER_CHUNK, table.length - first);
    yield utf8(
      csvLines(Array.from({ length: count }, (_, index) => textsOf(table.rowAt(first + index), kinds))),
    );
  }
}

const textsOf = (cells: readonly Cell[], kinds: readonly ColumnKind[]): string[] =>
  cells.map((cell, index) => cellText(cell, kinds[index] ?? 'text'));

/** As French spreadsheets show it and read it back: `08/07/2024`, `25/05/2024 08:41:07`. */
function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || kind === 'text' || kind === 'count') return String(cell);
  const day = cell.slice(0, 10).split('-').reverse().join('/');
  return kind === 'date' ? day : `${day} ${cell.slice(11, 19)}`;
}
