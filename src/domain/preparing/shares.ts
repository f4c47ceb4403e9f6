import type { PlacesTable } from '../campaign/campaign.ts';
import { splitPlaces } from '../campaign/split.ts';
import type { DeskLetter, SchoolCode } from '../vocabulary/ids.ts';
import { type Pool, type PoolKey, poolKey } from '../vocabulary/pools.ts';
import { type DraftDesk, deskName, servingDesks } from './desks.ts';
import type { CampaignDraft, DraftCentre, DraftSchool } from './draft.ts';
import { cellAt, keepCells, withCell } from './placesTable.ts';

/** Who holds a share of a pool: the centre's reserve, or a desk of one of its schools. */
export type ShareHolder =
  | { readonly type: 'reserve' }
  | { readonly type: 'desk'; readonly school: SchoolCode; readonly letter: DeskLetter };

export interface Share {
  readonly holder: ShareHolder;
  readonly places: number;
  /** What the default split gives. */
  readonly usual: number;
  readonly byHand: boolean;
}

/** One pool shared out: the reserve first, then the desks by school code and letter. */
export interface PoolShares {
  readonly pool: Pool;
  readonly capacity: number;
  readonly shares: readonly Share[];
  /** Of all shares. R5 holds when it equals the capacity. */
  readonly sum: number;
}

export type Shares = ReadonlyMap<PoolKey, PoolShares>;

/**
 * Every pool of a draft shared out: what is set by hand stands, and the other shares start from the default
 * split and give up, or take, one place after the other what the hand took or left. So R5 holds while the
 * shares set by hand leave it possible, and one share set otherwise moves no more places than were asked for.
 */
export function sharesOf(draft: CampaignDraft): Shares {
  const pools = draft.centres.flatMap((centre) => {
    const schools = draft.schools.filter((school) => school.centre === centre.id);
    return draft.periods.flatMap((period) =>
      draft.bands.map((band) =>
        poolShares(draft, { centre: centre.id, period: period.id, band: band.id }, centre, schools),
      ),
    );
  });
  return new Map(pools.map((shared) => [poolKey(shared.pool), shared]));
}

/** What one holder has of all pools; spares and strangers have nothing. */
export function placesOfHolder(shares: Shares, centre: string, holder: ShareHolder): PlacesTable {
  let table: PlacesTable = {};
  for (const { pool, shares: held } of shares.values()) {
    if (pool.centre !== centre) continue;
    const share = held.find((candidate) => sameHolder(candidate.holder, holder));
    if (share) table = withCell(table, pool, share.places);
  }
  return table;
}

export const sameHolder = (a: ShareHolder, b: ShareHolder): boolean =>
  a.type === 'reserve' || b.type === 'reserve'
    ? a.type === b.type
    : a.school === b.school && a.letter === b.letter;

/** Sets one share by hand. */
export const setShare = (
  draft: CampaignDraft,
  pool: Pool,
  holder: ShareHolder,
  places: number,
): CampaignDraft =>
  holder.type === 'reserve' ? setReserveCell(draft, pool, places) : setDeskCell(draft, holder, pool, places);

export const setReserveCell = (draft: CampaignDraft, pool: Pool, places: number): CampaignDraft =>
  withHand(draft, 'reserve', pool.centre, (table) => withCell(table, pool, places));

export const setDeskCell = (
  draft: CampaignDraft,
  desk: DraftDesk,
  cell: Pick<Pool, 'period' | 'band'>,
  places: number,
): CampaignDraft => withHand(draft, 'desks', deskName(desk), (table) => withCell(table, cell, places));

/** Gives one share back to the default split. */
export function clearCell(draft: CampaignDraft, pool: Pool, holder: ShareHolder): CampaignDraft {
  const without = (table: PlacesTable = {}) =>
    keepCells(table, (cell) => cell.period !== pool.period || cell.band !== pool.band);
  return holder.type === 'reserve'
    ? withHand(draft, 'reserve', pool.centre, without)
    : withHand(draft, 'desks', deskName(holder), without);
}

function withHand(
  draft: CampaignDraft,
  kind: 'reserve' | 'desks',
  key: string,
  change: (table: PlacesTable | undefined) => PlacesTable,
): CampaignDraft {
  const { [key]: table, ...others } = draft.byHand[kind];
  const changed = change(table);
  const tables = Object.keys(changed).length === 0 ? others : { ...others, [key]: changed };
  return { ...draft, byHand: { ...draft.byHand, [kind]: tables } };
}

/** A share before what is set by hand is heeded. */
interface Start {
  readonly holder: ShareHolder;
  readonly usual: number;
  /** In proportion to which the share grows and shrinks. */
  readonly weight: number;
  readonly hand: number | undefined;
}

function poolShares(
  draft: CampaignDraft,
  pool: Pool,
  centre: DraftCentre,
  schools: readonly DraftSchool[],
): PoolShares {
  const capacity = whole(cellAt(centre.capacity, pool));
  const starts = startsOf(draft, pool, capacity, schools);
  const taken = sumOf(starts.map((start) => start.hand ?? 0));
  const free = starts.filter((start) => start.hand === undefined);
  const rest = shareAgain(free, Math.max(0, capacity - taken));
  const shares = starts.map(
    (start): Share => ({
      holder: start.holder,
      usual: start.usual,
      places: start.hand ?? rest[free.indexOf(start)] ?? 0,
      byHand: start.hand !== undefined,
    }),
  );
  return { pool, capacity, shares, sum: sumOf(shares.map((share) => share.places)) };
}

function startsOf(
  draft: CampaignDraft,
  pool: Pool,
  capacity: number,
  schools: readonly DraftSchool[],
): Start[] {
  const percent = Math.min(100, whole(draft.reservePercent));
  const sharing = schools.map((school) => ({
    code: school.code,
    pupils: whole(school.pupils),
    desks: servingDesks(school).map((desk) => desk.letter),
  }));
  const split = splitPlaces(capacity, percent, sharing);
  const serving = sharing.filter((school) => school.desks.length > 0);
  const pupils = sumOf(serving.map((school) => school.pupils));
  const weightOf = (code: SchoolCode) => {
    const school = serving.find((candidate) => candidate.code === code);
    const part = pupils === 0 ? 1 / serving.length : (school?.pupils ?? 0) / pupils;
    return ((100 - percent) * part) / (school?.desks.length ?? 1);
  };
  return [
    {
      holder: { type: 'reserve' },
      usual: split.reserve,
      weight: percent,
      hand: handAt(draft.byHand.reserve[pool.centre], pool),
    },
    ...split.allotments.map(
      ({ school, letter, places }): Start => ({
        holder: { type: 'desk', school, letter },
        usual: places,
        weight: weightOf(school),
        hand: handAt(draft.byHand.desks[deskName({ school, letter })], pool),
      }),
    ),
  ];
}

function handAt(table: PlacesTable | undefined, pool: Pool): number | undefined {
  const places = cellAt(table, pool);
  return places === undefined ? undefined : whole(places);
}

/**
 * The shares that add up to `total`, each starting from its usual one. Every place a share may hold has its
 * rank, from the share's weight and the place's number alone (Sainte-Laguë); places are added by rank and
 * taken away against it. Largest remainders taken anew would not do: one place more for all can cost one
 * share a place (the Alabama paradox), and a cell set to what it already shows could move the others.
 */
function shareAgain(starts: readonly Start[], total: number): number[] {
  const places = starts.map((start) => start.usual);
  const difference = total - sumOf(places);
  const step = difference > 0 ? 1 : -1;
  for (let left = Math.abs(difference); left > 0; left--) {
    const next = nextInLine(starts, places, step);
    if (next === undefined) break;
    places[next] = (places[next] ?? 0) + step;
  }
  return places;
}

/**
 * The share that takes the next place (step 1) or gives up its last (step -1). The higher claim ranks before,
 * then the lower number of the place, then the earlier share. In plain loops: it runs once per place moved.
 */
function nextInLine(starts: readonly Start[], places: readonly number[], step: 1 | -1): number | undefined {
  let [next, nextClaim, nextPlace]: [number | undefined, number, number] = [undefined, 0, 0];
  for (let index = 0; index < starts.length; index++) {
    const place = (places[index] ?? 0) + (step === 1 ? 1 : 0);
    if (place === 0) continue;
    const claim = (starts[index]?.weight ?? 0) / (place - 0.5);
    const before = claim - nextClaim || nextPlace - place || (next ?? 0) - index;
    if (next === undefined || before * step > 0) [next, nextClaim, nextPlace] = [index, claim, place];
  }
  return next;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A figure that is none counts as 0 here; `draftProblems` says so. */
const whole = (figure: number | undefined): number =>
  figure !== undefined && Number.isInteger(figure) && figure > 0 ? figure : 0;
