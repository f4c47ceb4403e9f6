import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { setCapacity } from '#domain/preparing/edits.ts';
import { MAXIMUM_PLACES } from '#domain/preparing/placesProblems.ts';
import { cellAt } from '#domain/preparing/placesTable.ts';
import type { BandId, CentreId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { SheetEdit, SheetRow } from '#ui/sheetGrid.ts';
import { figureIn } from './sheets.ts';

/** The grid of capacities: a row per centre and band, a column per period, and the totals. */

export const placesRowId = (centre: string, band: string): string => `${centre}/${band}`;

export function placesRows(
  { centres, bands, periods }: CampaignDraft,
  headerOf: (centre: string, band: CampaignDraft['bands'][number]) => string,
  totalOf: (band: CampaignDraft['bands'][number]) => string,
): SheetRow[] {
  const rows = centres.flatMap((centre) =>
    bands.map(
      (band): SheetRow => ({
        id: placesRowId(centre.id, band.id),
        header: headerOf(centre.name, band),
        cells: Object.fromEntries(
          periods.map((period) => {
            const places = cellAt(centre.capacity, { period: period.id, band: band.id });
            return [period.id, places === undefined ? '' : String(places)];
          }),
        ),
      }),
    ),
  );
  const totals = bands.map(
    (band): SheetRow => ({
      id: `total/${band.id}`,
      header: totalOf(band),
      isReadOnly: true,
      cells: Object.fromEntries(
        periods.map((period) => {
          const cell = { period: period.id, band: band.id };
          return [period.id, String(centres.reduce((sum, c) => sum + (cellAt(c.capacity, cell) ?? 0), 0))];
        }),
      ),
    }),
  );
  return centres.length > 1 ? [...rows, ...totals] : rows;
}

/** Everything, or the first text that is no number (R13). */
export function withPlacesEdits(
  draft: CampaignDraft,
  edits: readonly SheetEdit[],
): CampaignDraft | { readonly value: string } {
  let next = draft;
  for (const { row, column, value } of edits) {
    const places = figureIn(value, MAXIMUM_PLACES);
    if (places === undefined) return { value };
    const [centre, band] = row.split('/') as [CentreId, BandId];
    next = setCapacity(next, { centre, band, period: column as PeriodId }, places);
  }
  return next;
}
