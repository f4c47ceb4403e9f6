import { type CellKey, cellKey, type Sheet, sizeOfArea } from './sheetGrid.ts';
import type { Found, SheetGridState, SheetGridWords } from './sheetGridState.ts';

type Problems = ReadonlyMap<CellKey, string>;

/** What the last act did, and what it got wrong; '' where neither is worth saying. */
export function newsOf(
  { leftOut, found, area }: Pick<SheetGridState, 'leftOut' | 'found' | 'area'>,
  sheet: Sheet,
  problems: Problems,
  words: SheetGridWords,
): string {
  const { rows, columns } = sizeOfArea(area);
  const done =
    leftOut > 0 ? words.leftOut(leftOut) : rows * columns > 1 ? words.selected(rows, columns) : undefined;
  const wrong = found && problemInWords(found, sheet, problems, words);
  return [done, wrong].filter(Boolean).join(' · ');
}

/** Nothing once it is put right. */
function problemInWords(found: Found, sheet: Sheet, problems: Problems, words: SheetGridWords) {
  const row = sheet.rows.find(({ id }) => id === found.row);
  const column = sheet.columns.find(({ id }) => id === found.column);
  const message = problems.get(cellKey(found.row, found.column));
  if (!row || !column || message === undefined) return undefined;
  return words.problem({ row: row.header, column: column.header, message }, found.others);
}
