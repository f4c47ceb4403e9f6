/** A table that is filled in like a spreadsheet: what it is made of, and where one stands in it. */

export interface SheetColumn {
  readonly id: string;
  readonly header: string;
  readonly kind: 'text' | 'number' | 'choice';
  /** In rem. */
  readonly width: number;
  readonly isReadOnly?: boolean | undefined;
  /** What a choice chooses from; its cells hold `value`, people see and paste `label`. */
  readonly options?: readonly SheetOption[] | undefined;
}

export interface SheetOption {
  readonly value: string;
  readonly label: string;
}

export interface SheetRow {
  readonly id: string;
  /** What names the row, in the first column that stays in sight. */
  readonly header: string;
  /** By column id, as typed; what is not there is empty. */
  readonly cells: Readonly<Record<string, string>>;
  readonly isReadOnly?: boolean | undefined;
}

export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** One cell's new text, by row and column id. */
export interface SheetEdit {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** Row and column id in one; ids hold no tab. */
export type CellKey = `${string}\t${string}`;

export const cellKey = (row: string, column: string): CellKey => `${row}\t${column}`;

/** Indices from 0, the headers not counted. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** From the anchor, where it began, to the cursor, where the focus is; both inside. */
export interface Selection {
  readonly anchor: Place;
  readonly cursor: Place;
}

/** Indices of a rectangle's outermost cells. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = ({ rows, columns }: Sheet): Size => ({ rows: rows.length, columns: columns.length });

export const single = (place: Place): Selection => ({ anchor: place, cursor: place });

export const isSamePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export const areaOf = ({ anchor, cursor }: Selection): Area => ({
  top: Math.min(anchor.row, cursor.row),
  bottom: Math.max(anchor.row, cursor.row),
  left: Math.min(anchor.column, cursor.column),
  right: Math.max(anchor.column, cursor.column),
});

export const sizeOfArea = ({ top, bottom, left, right }: Area): Size => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The nearest place that exists; the first one where there is none. */
export const nearest = ({ row, column }: Place, size: Size): Place => ({
  row: clamp(row, size.rows - 1),
  column: clamp(column, size.columns - 1),
});

/** The selection cut down to what exists, after rows or columns went. */
export const within = ({ anchor, cursor }: Selection, size: Size): Selection => ({
  anchor: nearest(anchor, size),
  cursor: nearest(cursor, size),
});

/** Everything, with the focus in the first cell. */
export const everything = ({ rows, columns }: Size): Selection =>
  within(
    { anchor: { row: rows - 1, column: columns - 1 }, cursor: { row: 0, column: 0 } },
    { rows, columns },
  );

export const textIn = (row: SheetRow, column: SheetColumn): string => row.cells[column.id] ?? '';

/** The text people see in a cell. */
export const shownIn = (row: SheetRow, column: SheetColumn): string => {
  const value = textIn(row, column);
  return column.options?.find((option) => option.value === value)?.label ?? value;
};

export const isFixed = (row: SheetRow | undefined, column: SheetColumn): boolean =>
  Boolean(column.isReadOnly || row?.isReadOnly);

const clamp = (index: number, last: number): number => Math.max(0, Math.min(index, last));
