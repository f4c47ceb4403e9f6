import {
  type Area,
  isFixed,
  type Sheet,
  type SheetColumn,
  type SheetEdit,
  type SheetRow,
  sizeOfArea,
  textIn,
} from './sheetGrid.ts';
import type { Block } from './sheetGridTsv.ts';

/** Names the rows that a paste needs beyond the last, from 0. */
export type ExtraRowId = (index: number) => string;

export interface Pasted {
  readonly edits: readonly SheetEdit[];
  /** How many cells with a text found no place: beyond the edge, or where nothing may be written. */
  readonly leftOut: number;
  /** Where the block came to lie; it may reach beyond the sheet. */
  readonly area: Area;
}

/** A block pasted at the top left of an area; where the area is so many times the block, all over it. */
export function pasted(sheet: Sheet, area: Area, block: Block, extraRowId?: ExtraRowId): Pasted {
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  if (height === 0 || width === 0) return { edits: [], leftOut: 0, area };

  const room = sizeOfArea(area);
  const isTiled = room.rows % height === 0 && room.columns % width === 0;
  const target: Area = isTiled
    ? area
    : { ...area, bottom: area.top + height - 1, right: area.left + width - 1 };

  const edits: SheetEdit[] = [];
  let leftOut = 0;
  for (const [row, column] of placesOf(target)) {
    const text = block[(row - area.top) % height]?.[(column - area.left) % width];
    if (text === undefined) continue;
    const edit = editAt(sheet, row, column, text, extraRowId);
    if (edit === 'no place') leftOut += text === '' ? 0 : 1;
    else if (edit !== 'no change') edits.push(edit);
  }
  return { edits, leftOut, area: target };
}

/** The first row of an area copied to those below; a single row takes the one above it. */
export function filledDown(sheet: Sheet, { top, bottom, left, right }: Area): readonly SheetEdit[] {
  const source = sheet.rows[top === bottom ? top - 1 : top];
  if (source === undefined) return [];
  return editsIn(sheet, { top: top === bottom ? top : top + 1, bottom, left, right }, (column) =>
    textIn(source, column),
  );
}

export const cleared = (sheet: Sheet, area: Area): readonly SheetEdit[] => editsIn(sheet, area, () => '');

/** One cell written; none where the text stays the same. */
export const written = (sheet: Sheet, row: number, column: number, text: string): readonly SheetEdit[] =>
  editsIn(sheet, { top: row, bottom: row, left: column, right: column }, () => text);

function editsIn(sheet: Sheet, area: Area, textOf: (column: SheetColumn) => string): readonly SheetEdit[] {
  return placesOf(area).flatMap(([row, column]) => {
    const target = sheet.columns[column];
    const edit = target ? editAt(sheet, row, column, textOf(target)) : 'no place';
    return typeof edit === 'string' ? [] : [edit];
  });
}

function editAt(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
  text: string,
  extraRowId?: ExtraRowId,
): SheetEdit | 'no place' | 'no change' {
  const column = sheet.columns[columnIndex];
  const row = sheet.rows[rowIndex];
  const rowId = row?.id ?? extraRowId?.(rowIndex - sheet.rows.length);
  if (column === undefined || rowId === undefined || isFixed(row, column)) return 'no place';

  const value = valueMeant(column, text);
  return value === current(row, column) ? 'no change' : { row: rowId, column: column.id, value };
}

const current = (row: SheetRow | undefined, column: SheetColumn): string => (row ? textIn(row, column) : '');

/** A choice is pasted by its label; a text that is none of the labels stays, for the caller to find fault with. */
function valueMeant({ options }: SheetColumn, text: string): string {
  if (options === undefined || options.some((option) => option.value === text)) return text;
  return options.find((option) => fold(option.label) === fold(text))?.value ?? text;
}

const fold = (text: string): string => text.trim().toLowerCase();

/** Row by row. */
function placesOf({ top, bottom, left, right }: Area): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push([row, column]);
  }
  return places;
}
