import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { MAXIMUM_PLACES } from '#domain/preparing/placesProblems.ts';
import {
  clearCell,
  type PoolShares,
  type Share,
  type ShareHolder,
  type Shares,
  setShare,
} from '#domain/preparing/shares.ts';
import type { BandId, CentreId, DeskLetter, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { SheetEdit, SheetRow } from '#ui/sheetGrid.ts';
import { figureIn } from './sheets.ts';

/** The grid of one centre's shares: per band the reserve, each desk and the sum; a column per period. */

export const sumRowId = (band: string): string => `${band}/sum`;

export const holderName = (holder: ShareHolder): string =>
  holder.type === 'reserve' ? 'reserve' : `${holder.school}-${holder.letter}`;

export const shareRowId = (band: string, holder: ShareHolder): string => `${band}/${holderName(holder)}`;

export const poolsOf = (shares: Shares, centre: string): PoolShares[] =>
  [...shares.values()].filter(({ pool }) => pool.centre === centre);

export interface ShareWords {
  readonly holder: (band: BandId, holder: ShareHolder) => string;
  readonly sum: (band: BandId) => string;
  readonly sumOf: (sum: number, capacity: number) => string;
}

export function shareRows(draft: CampaignDraft, pools: readonly PoolShares[], words: ShareWords): SheetRow[] {
  return draft.bands.flatMap(({ id: band }) => {
    const inBand = pools.filter(({ pool }) => pool.band === band);
    const holders = inBand[0]?.shares.map(({ holder }) => holder) ?? [];
    const cells = (text: (pool: PoolShares) => string) =>
      Object.fromEntries(inBand.map((shared) => [shared.pool.period, text(shared)]));
    return [
      ...holders.map(
        (holder, index): SheetRow => ({
          id: shareRowId(band, holder),
          header: words.holder(band, holder),
          cells: cells(({ shares }) => String(shares[index]?.places ?? 0)),
        }),
      ),
      {
        id: sumRowId(band),
        header: words.sum(band),
        isReadOnly: true,
        cells: cells(({ sum, capacity }) => words.sumOf(sum, capacity)),
      },
    ];
  });
}

/** Everything, or the first text that is no number (R13). An empty cell goes back to the default split. */
export function withShareEdits(
  draft: CampaignDraft,
  centre: CentreId,
  edits: readonly SheetEdit[],
): CampaignDraft | { readonly value: string } {
  let next = draft;
  for (const { row, column, value } of edits) {
    const [band = '', name = ''] = row.split('/');
    const pool = { centre, band: band as BandId, period: column as PeriodId };
    const holder = holderNamed(name);
    if (value.trim() === '') {
      next = clearCell(next, pool, holder);
      continue;
    }
    const places = figureIn(value, MAXIMUM_PLACES);
    if (places === undefined) return { value };
    next = setShare(next, pool, holder, places);
  }
  return next;
}

function holderNamed(name: string): ShareHolder {
  if (name === 'reserve') return { type: 'reserve' };
  const [school, letter] = name.split('-') as [SchoolCode, DeskLetter];
  return { type: 'desk', school, letter };
}

/** Every share of a centre back to the default split. */
export const withDefaultShares = (draft: CampaignDraft, pools: readonly PoolShares[]): CampaignDraft =>
  handsIn(pools).reduce((next, { pool, share }) => clearCell(next, pool, share.holder), draft);

export const handsIn = (pools: readonly PoolShares[]): { pool: PoolShares['pool']; share: Share }[] =>
  pools.flatMap(({ pool, shares }) =>
    shares.filter(({ byHand }) => byHand).map((share) => ({ pool, share })),
  );
