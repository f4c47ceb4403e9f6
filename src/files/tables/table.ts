/**
 * A table that people open in a spreadsheet. Rows are made when they are asked for, so that a register of
 * 100,000 families is never held a second time.
 */
export interface Table {
  /** Names the sheet, and the file of a table alone. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly length: number;
  /** One cell per column. */
  readonly rowAt: (index: number) => readonly Cell[];
}

export interface Column {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** To be filled in by a person, from these. */
  readonly choices?: readonly string[];
}

/** `date`: `2024-07-08`. `moment`: `2024-05-25T08:41:07`, wall time; what follows is left out. */
export type ColumnKind = 'text' | 'count' | 'date' | 'moment';
/** Text, dates and moments are strings, counts numbers; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** How one column is headed, and what it says of a thing. */
export interface ColumnOf<T> extends Column {
  readonly of: (thing: T) => Cell;
}

export const tableOf = <T>(name: string, columns: readonly ColumnOf<T>[], things: readonly T[]): Table => ({
  name,
  columns: columns.map(({ heading, kind, width, choices }) => ({
    heading,
    kind,
    width,
    ...(choices && { choices }),
  })),
  length: things.length,
  rowAt: (index) => {
    const thing = things[index];
    return thing === undefined ? [] : columns.map((column) => column.of(thing));
  },
});
