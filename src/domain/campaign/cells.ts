import { fold } from '../identity/folding.ts';
import { err, ok, type Result } from '../result.ts';

/** Where in a table, and what stands there. */
export interface Cell {
  /** As a spreadsheet numbers it: the headers are row 1. */
  readonly row: number;
  /** The header of the column, as it should be spelled. */
  readonly column: string;
  readonly value: string;
}

/** What may be wrong with a table. Each says where, so that a person finds the cell. */
export type TableError =
  | { type: 'TableEmpty' }
  | { type: 'ColumnMissing'; column: string }
  | { type: 'ColumnTwice'; column: string }
  /** Centre and band of an earlier row again. */
  | { type: 'RowTwice'; row: number; firstRow: number }
  /** No row gives this centre's places for this band. */
  | { type: 'PlacesMissing'; centre: string; band: string }
  | ({
      type:
        | 'CellEmpty'
        | 'TextUnfit'
        | 'SchoolCodeUnfit'
        | 'NumberUnreadable'
        | 'NumberNegative'
        | 'NumberFractional'
        | 'DateUnreadable'
        | 'DateImpossible'
        | 'EndsBeforeItBegins'
        | 'PeriodTooLong'
        | 'NeverOpen'
        | 'CentreUnknown'
        | 'BandUnknown'
        | 'PeriodUnknown';
    } & Cell)
  | ({ type: 'NumberTooLarge'; maximum: number } & Cell)
  | ({ type: 'DayOutsidePeriod'; day: string } & Cell)
  | ({ type: 'ValueTwice'; firstRow: number } & Cell);

export interface TableRow {
  readonly number: number;
  /** The cell under this header; empty where the row is short. */
  cell(column: string): Cell;
}

export interface Table {
  /** Rows below the headers that are not blank. */
  readonly rows: readonly TableRow[];
  /** Headers that were not asked for. */
  readonly otherHeaders: readonly Cell[];
}

/** Where each of the wanted columns stands; matched ignoring case, accents, spaces and apostrophes. */
export function columnsOf(
  cells: readonly (readonly string[])[],
  wanted: readonly string[],
): Result<Table, readonly TableError[]> {
  const [headers = [], ...body] = cells;
  const rows = body
    .map((row, index) => ({ row, number: index + 2 }))
    .filter(({ row }) => row.some((value) => value.trim() !== ''));
  if (rows.length === 0) return err([{ type: 'TableEmpty' }]);
  const folded = headers.map(fold);
  const faults = wanted.flatMap((column): TableError[] => {
    const found = folded.filter((header) => header === fold(column)).length;
    if (found === 1) return [];
    return [{ type: found === 0 ? 'ColumnMissing' : 'ColumnTwice', column }];
  });
  if (faults.length > 0) return err(faults);
  const positions = new Map(wanted.map((column) => [column, folded.indexOf(fold(column))]));
  const asked = new Set(wanted.map(fold));
  return ok({
    rows: rows.map(({ row, number }) => ({
      number,
      cell: (column) => ({ row: number, column, value: row[positions.get(column) ?? -1] ?? '' }),
    })),
    otherHeaders: headers
      .filter((header, index) => header.trim() !== '' && !asked.has(folded[index] ?? ''))
      .map((header) => ({ row: 1, column: header.trim(), value: header.trim() })),
  });
}
