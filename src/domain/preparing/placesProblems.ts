import type { PlacesTable } from '../campaign/campaign.ts';
import { numberProblems } from './checks.ts';
import type { CampaignDraft } from './draft.ts';
import { cellAt, cellsOf } from './placesTable.ts';
import { type Problem, stops, type Where } from './problem.ts';
import type { Shares } from './shares.ts';

export const MAXIMUM_PLACES = 9999;

/** What may be wrong with the figures of places: the capacities, and their shares (R5). */
export const placesProblems = (draft: CampaignDraft, shares: Shares): Problem[] => [
  ...draft.centres.flatMap(({ id, capacity }) =>
    figureProblems(capacity, { step: 'capacities', centre: id }),
  ),
  ...draft.centres.flatMap(({ id }) =>
    figureProblems(draft.byHand.reserve[id] ?? {}, { step: 'shares', centre: id, field: 'reserve' }),
  ),
  ...Object.entries(draft.byHand.desks).flatMap(([desk, table]) =>
    figureProblems(table, { step: 'shares', desk }),
  ),
  ...[...shares.values()]
    .filter(({ capacity, sum }) => capacity !== sum)
    .map(({ pool, capacity, sum }) =>
      stops({ step: 'shares', ...pool }, { type: 'SharesDoNotAddUp', capacity, sum }),
    ),
];

const figureProblems = (table: PlacesTable, where: Where): Problem[] =>
  cellsOf(table).flatMap((cell) =>
    numberProblems(cellAt(table, cell) ?? 0, MAXIMUM_PLACES, { ...where, ...cell }),
  );
