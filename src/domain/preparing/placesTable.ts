import type { PlacesTable } from '../campaign/campaign.ts';
import type { Pool } from '../vocabulary/pools.ts';

/** Where in a table of places. */
export type PlacesCell = Pick<Pool, 'period' | 'band'>;

export const cellAt = (table: PlacesTable | undefined, { period, band }: PlacesCell): number | undefined =>
  table?.[period]?.[band];

export const withCell = (
  table: PlacesTable | undefined,
  { period, band }: PlacesCell,
  places: number,
): PlacesTable => ({ ...table, [period]: { ...table?.[period], [band]: places } });

/** Only the cells that `keeps` approves of; periods without cells are left out. */
export function keepCells(table: PlacesTable, keeps: (cell: PlacesCell) => boolean): PlacesTable {
  const kept: PlacesTable = {};
  for (const cell of cellsOf(table)) {
    if (keeps(cell)) kept[cell.period] = { ...kept[cell.period], [cell.band]: cellAt(table, cell) ?? 0 };
  }
  return kept;
}

export const cellsOf = (table: PlacesTable): PlacesCell[] =>
  Object.entries(table).flatMap(([period, row]) =>
    Object.keys(row).map((band) => ({ period, band }) as PlacesCell),
  );
