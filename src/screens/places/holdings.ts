import type { Campaign } from '#domain/campaign/campaign.ts';
import { centreOfSchool } from '#domain/campaign/lookup.ts';
import { freeToSend } from '#domain/deciding/transfers.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { type Holding, left } from '#domain/projections/places.ts';
import { heldForPaper } from '#domain/projections/queue.ts';
import type { BandId, CentreId, Ticket } from '#domain/vocabulary/ids.ts';
import { type Pool, poolKey, poolOf } from '#domain/vocabulary/pools.ts';

/** Places of one pool in this desk's hand, and who waits for them here. */
export interface PoolRow extends Holding {
  readonly pool: Pool;
  readonly left: number;
  readonly waiting: number;
  /** Of those left: kept for children on paper forms that are not entered yet. */
  readonly keptForPaper: number;
  readonly freeToSend: number;
}

/** The pools of one centre and band, a row per period. */
export interface BandOfCentre {
  readonly centre: CentreId;
  readonly band: BandId;
  readonly rows: readonly PoolRow[];
}

/** The desk's own centre first and whole; others as far as the desk holds places there. */
export function holdingsOf(state: DeskState, identity: DeskIdentity): BandOfCentre[] {
  const { campaign } = state;
  return centresHeld(state, identity).flatMap((centre) =>
    campaign.bands.flatMap(({ id: band }) => {
      const rows = poolsOf(campaign, centre, band)
        .map((pool) => poolRow(state, pool))
        .filter(isOfConcern);
      return rows.length > 0 ? [{ centre, band, rows }] : [];
    }),
  );
}

function centresHeld(state: DeskState, identity: DeskIdentity): CentreId[] {
  const own = centreOfSchool(state.campaign, identity.school);
  const held = [...state.register.places.holdings.keys()].map((key) => poolOf(key).centre);
  return [...new Set([...(own ? [own.id] : []), ...held])];
}

const poolsOf = ({ periods }: Campaign, centre: CentreId, band: BandId): Pool[] =>
  periods.map(({ id: period }) => ({ centre, period, band }));

/** A desk beyond every ticket: what is kept for paper, whoever comes. */
const NOBODY_YET = 10_000 as Ticket;

export function poolRow(state: DeskState, pool: Pool): PoolRow {
  const { places } = state.register;
  const key = poolKey(pool);
  const none: Holding = { allotted: 0, received: 0, sent: 0, granted: 0 };
  const here = left(places, key);
  return {
    pool,
    ...(places.holdings.get(key) ?? none),
    left: here,
    waiting: places.waiting.get(key)?.length ?? 0,
    keptForPaper: Math.min(here, heldForPaper(state.queue, pool.band, NOBODY_YET, 0)),
    freeToSend: places.surrendered ? 0 : Math.min(127, freeToSend(state, pool)),
  };
}

const isOfConcern = ({ allotted, received, granted, waiting }: PoolRow): boolean =>
  allotted + received + granted + waiting > 0;
