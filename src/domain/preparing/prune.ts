import type { PlacesTable } from '../campaign/campaign.ts';
import { deskName, servingDesks } from './desks.ts';
import type { CampaignDraft } from './draft.ts';
import { keepCells, type PlacesCell } from './placesTable.ts';

/** The draft without figures of periods, bands, centres and desks that are no longer there. */
export function pruned(draft: CampaignDraft): CampaignDraft {
  const periods = new Set<string>(draft.periods.map((period) => period.id));
  const bands = new Set<string>(draft.bands.map((band) => band.id));
  const offered = ({ period, band }: PlacesCell) => periods.has(period) && bands.has(band);
  const centres = new Set<string>(draft.centres.map((centre) => centre.id));
  const desks = new Set<string>(draft.schools.flatMap(servingDesks).map(deskName));
  return {
    ...draft,
    centres: draft.centres.map((centre) => ({ ...centre, capacity: keepCells(centre.capacity, offered) })),
    byHand: {
      reserve: keepTables(draft.byHand.reserve, centres, offered),
      desks: keepTables(draft.byHand.desks, desks, offered),
    },
  };
}

function keepTables(
  tables: Readonly<Record<string, PlacesTable>>,
  keys: ReadonlySet<string>,
  offered: (cell: PlacesCell) => boolean,
): Record<string, PlacesTable> {
  const kept = Object.entries(tables)
    .filter(([key]) => keys.has(key))
    .map(([key, table]) => [key, keepCells(table, offered)] as const);
  return Object.fromEntries(kept.filter(([, table]) => Object.keys(table).length > 0));
}
