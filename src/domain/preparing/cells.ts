import { err, ok, type Result } from '../result.ts';
import type { PeriodId } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { type CountError, readCount } from './count.ts';
import type { CampaignDraft } from './draft.ts';
import { setCapacity } from './edits.ts';
import { MAXIMUM_PLACES } from './placesProblems.ts';
import { cellAt, type PlacesCell } from './placesTable.ts';
import { clearCell, type Share, type ShareHolder, type Shares, setShare } from './shares.ts';

/** The grids of the editor: figures in rows and columns, and what is typed or pasted into them. */

/** Where in a grid; both from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What keeps a block from being taken, and where in the grid. `value` is what was to stand there. */
export type CellProblem = GridPlace & { readonly value: string } & (CountError | { type: 'OutsideGrid' });

/** A row for each centre and band, a column for each period. */
export interface CapacityGrid {
  readonly rows: readonly Pick<Pool, 'centre' | 'band'>[];
  readonly columns: readonly PeriodId[];
  /** By row, then column. */
  readonly cells: readonly (readonly number[])[];
}

export function capacityGrid({ centres, bands, periods }: CampaignDraft): CapacityGrid {
  const rows = centres.flatMap((centre) => bands.map((band) => ({ centre, band: band.id })));
  const columns = periods.map((period) => period.id);
  return {
    rows: rows.map(({ centre, band }) => ({ centre: centre.id, band })),
    columns,
    cells: rows.map(({ centre, band }) =>
      columns.map((period) => cellAt(centre.capacity, { period, band }) ?? 0),
    ),
  };
}

/**
 * Puts a block of typed or pasted cells into the capacities, its first cell at `at`: whole or not at all (R13).
 * Empty rows at its end are not read, save the only one.
 */
export function pasteBlock(
  draft: CampaignDraft,
  at: GridPlace,
  cells: readonly (readonly string[])[],
): Result<CampaignDraft, readonly CellProblem[]> {
  const { rows, columns } = capacityGrid(draft);
  return pasted(draft, at, cells, (place) => {
    const [row, period] = [rows[place.row], columns[place.column]];
    if (!row || !period) return undefined;
    return (typed) => {
      const read = readCount(typed, MAXIMUM_PLACES);
      return read.ok ? ok((next) => setCapacity(next, { ...row, period }, read.value)) : read;
    };
  });
}

/** The shares of one centre: a row for its reserve and for each of its desks, a column for each period and band. */
export interface ShareGrid {
  readonly rows: readonly ShareHolder[];
  readonly columns: readonly PlacesCell[];
  /** By row, then column. */
  readonly cells: readonly (readonly Share[])[];
}

export function shareGrid(shares: Shares, centre: string): ShareGrid {
  const pools = [...shares.values()].filter(({ pool }) => pool.centre === centre);
  const rows = pools[0]?.shares.map((share) => share.holder) ?? [];
  return {
    rows,
    columns: pools.map(({ pool: { period, band } }) => ({ period, band })),
    cells: rows.map((_, row) => pools.flatMap((pool) => pool.shares[row] ?? [])),
  };
}

/** The same for shares: whole or not at all (R13). An empty cell goes back to the default split. */
export function pasteShares(
  draft: CampaignDraft,
  shares: Shares,
  centre: Pool['centre'],
  at: GridPlace,
  cells: readonly (readonly string[])[],
): Result<CampaignDraft, readonly CellProblem[]> {
  const { rows, columns } = shareGrid(shares, centre);
  return pasted(draft, at, cells, (place) => {
    const [holder, column] = [rows[place.row], columns[place.column]];
    if (!holder || !column) return undefined;
    const pool = { centre, ...column };
    return (typed) => {
      if (typed.trim() === '') return ok((next) => clearCell(next, pool, holder));
      const read = readCount(typed, MAXIMUM_PLACES);
      return read.ok ? ok((next) => setShare(next, pool, holder, read.value)) : read;
    };
  });
}

type Edit = (draft: CampaignDraft) => CampaignDraft;

/** @param cellFor how a cell takes what is typed; undefined outside the grid */
function pasted(
  draft: CampaignDraft,
  at: GridPlace,
  cells: readonly (readonly string[])[],
  cellFor: (place: GridPlace) => ((typed: string) => Result<Edit, CountError>) | undefined,
): Result<CampaignDraft, readonly CellProblem[]> {
  const last = cells.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const block = cells.slice(0, Math.max(1, last + 1));
  const problems: CellProblem[] = [];
  const edits = block.flatMap((row, down) =>
    row.flatMap((value, right): Edit[] => {
      const place = { row: at.row + down, column: at.column + right };
      const read = cellFor(place)?.(value) ?? err({ type: 'OutsideGrid' as const });
      if (read.ok) return [read.value];
      problems.push({ ...read.error, ...place, value });
      return [];
    }),
  );
  return problems.length > 0 ? err(problems) : ok(edits.reduce((next, edit) => edit(next), draft));
}
