import type { Campaign } from '../campaign/campaign.ts';
import { desksInQueue } from '../campaign/lookup.ts';
import type { BodyOf, DeskIdentity, EventOf, TransferSource } from '../events/events.ts';
import { unreachable } from '../result.ts';
import type { Hash, ReceiptNumber } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { Chain, Segment } from './chains.ts';
import type { Contests } from './contests.ts';
import type { Amended } from './corrections.ts';
import type { EventToMerge, Hashed } from './evidence.ts';
import { grantedLater, isOnPath, type Later } from './later.ts';
import { allottedTo, forkedPlaces, leftOf, move, type PathPlaces, takeOver } from './pathPlaces.ts';
import type { Pools } from './pools.ts';

/** docs/merge.md, 1: what the ledgers tell, folded along each path from the first event of a chain to an end. */
export interface Told {
  readonly enrolled: readonly Enrolled[];
  readonly endings: readonly Ending[];
  readonly sent: readonly Handed[];
  readonly received: readonly Handed[];
}

/** One `HouseholdEnrolled` line. */
export interface Enrolled {
  readonly id: Hash;
  readonly event: EventOf<'HouseholdEnrolled'>;
  readonly segment: Segment;
  /** The highest ticket before it, where its own is far ahead of that. */
  readonly farAbove: number | undefined;
  /** What its own path says of it later, and those that go on from it; not refused branches. */
  later?: Later[];
  amended?: Amended;
}

/** Where a path ends that is not refused, and what is left there, by pool. */
export interface Ending {
  readonly segment: Segment;
  readonly closed: boolean;
  readonly left: ReadonlyMap<number, number>;
}

/** One side of a transfer, in a branch that is not refused. */
export interface Handed {
  readonly hash: Hash;
  readonly seq: number;
  readonly from: TransferSource;
  readonly to: DeskIdentity;
  readonly transfer: number;
  readonly pool: Pool;
  readonly count: number;
}

/** What one path knows so far. */
interface Path {
  readonly desk: DeskIdentity;
  readonly receipts: Map<ReceiptNumber, Enrolled>;
  readonly places: PathPlaces;
  /** Of the tickets enrolled or refused. */
  highest: number;
  /** How far a ticket may be ahead of it. */
  readonly reach: number;
}

/** As a desk lets pass without asking (docs/rules.md). */
const TICKETS_AHEAD_PER_DESK = 20;

export function toldBy(
  chains: readonly Chain[],
  { standings }: Contests,
  campaign: Campaign,
  pools: Pools,
): Told {
  const told = {
    enrolled: [] as Enrolled[],
    endings: [] as Ending[],
    sent: [] as Handed[],
    received: [] as Handed[],
  };
  const isRefused = (segment: Segment) => standings.get(segment)?.state === 'refused';
  const ahead: { readonly segment: Segment; readonly path: Path }[] = [];
  for (const chain of chains) {
    for (const segment of chain.firsts) ahead.push({ segment, path: beginning(chain, campaign, pools) });
  }
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { segment, path } = next;
    const counts = !isRefused(segment);
    for (const each of segment.events) take(each, segment, path, counts);
    if (counts && segment.after.every(isRefused)) told.endings.push(endingOf(segment, path.places));
    for (const after of segment.after) {
      ahead.push({ segment: after, path: segment.after.length > 1 ? forked(path) : path });
    }
  }
  return told;

  function take({ hash, event }: Hashed<EventToMerge>, segment: Segment, path: Path, counts: boolean): void {
    const { desk, places, receipts } = path;
    if (event.type === 'HouseholdEnrolled') told.enrolled.push(enrolledBy(event, hash, segment, path));
    if (event.type === 'VisitRefused') path.highest = Math.max(path.highest, event.body.ticket);
    if (!counts) return;
    switch (event.type) {
      case 'HouseholdEnrolled':
        for (const request of event.body.requests) {
          if (request.outcome === 'granted') move(places, pools.indexOf(request), -1);
        }
        return;
      case 'HouseholdCorrected':
        tell(receipts.get(event.body.receipt), { segment, hash, event });
        return;
      case 'EntryVoided':
        for (const receipt of new Set(event.body.receipts)) {
          giveBack(receipts.get(receipt), { segment, hash, event }, places);
        }
        return;
      case 'WaitingGranted':
        for (const receipt of new Set(event.body.requests.map((request) => request.receipt))) {
          spend(receipts.get(receipt), { segment, hash, event }, places);
        }
        return;
      case 'PlacesSent':
        move(places, pools.indexOf(event.body.pool), -event.body.count);
        told.sent.push({ hash, seq: event.seq, from: desk, ...sidesOf(event.body), to: event.body.to });
        return;
      case 'PlacesReceived':
        move(places, pools.indexOf(event.body.pool), event.body.count);
        told.received.push({ hash, seq: event.seq, to: desk, ...sidesOf(event.body), from: event.body.from });
        return;
      case 'DeskRestored':
        takeOver(places, event.body.holdings, pools);
        return;
      case 'DeskClosed':
        places.surrendered = true;
        return;
      case 'DeskOpened':
      case 'VisitRefused':
      case 'PaperPending':
      case 'ReceiptPrinted':
      case 'CopyVerified':
      case 'DeskReopened':
        return;
      default:
        unreachable(event);
    }
  }

  function spend(about: Enrolled | undefined, later: Later, places: PathPlaces): void {
    if (!about) return;
    const before = grantedLater(about, onPath(about, later.segment)).size;
    tell(about, later);
    const granted = [...grantedLater(about, onPath(about, later.segment)).values()];
    for (const pool of granted.slice(before)) move(places, pools.indexOf(pool), -1);
  }

  function giveBack(about: Enrolled | undefined, later: Later, places: PathPlaces): void {
    if (!about) return;
    const before = onPath(about, later.segment);
    tell(about, later);
    if (before.some(({ event }) => event.type === 'EntryVoided')) return;
    const atOnce = about.event.body.requests.filter(({ outcome }) => outcome === 'granted');
    const granted = [...atOnce, ...grantedLater(about, before).values()];
    for (const pool of granted) move(places, pools.indexOf(pool), 1);
  }
}

function beginning({ desk }: Chain, campaign: Campaign, pools: Pools): Path {
  return {
    desk,
    receipts: new Map(),
    places: allottedTo(campaign, desk, pools),
    highest: 0,
    reach: TICKETS_AHEAD_PER_DESK * Math.max(1, desksInQueue(campaign, desk.school)),
  };
}

const forked = (path: Path): Path => ({
  ...path,
  receipts: new Map(path.receipts),
  places: forkedPlaces(path.places),
});

function enrolledBy(event: EventOf<'HouseholdEnrolled'>, id: Hash, segment: Segment, path: Path): Enrolled {
  const { ticket, receipt } = event.body;
  const farAbove = ticket > path.highest + path.reach ? path.highest : undefined;
  const enrolled: Enrolled = { id, event, segment, farAbove };
  path.highest = Math.max(path.highest, ticket);
  path.receipts.set(receipt, enrolled);
  return enrolled;
}

/** A receipt that its path does not know is not about anything. */
function tell(about: Enrolled | undefined, later: Later): void {
  if (!about) return;
  if (about.later) about.later.push(later);
  else about.later = [later];
}

const onPath = ({ later = [] }: Enrolled, end: Segment): Later[] =>
  later.filter(({ segment }) => isOnPath(segment, end));

const endingOf = (segment: Segment, places: PathPlaces): Ending => ({
  segment,
  closed: segment.events.at(-1)?.event.type === 'DeskClosed',
  left: leftOf(places),
});

const sidesOf = ({ transfer, pool, count }: BodyOf<'PlacesSent'> | BodyOf<'PlacesReceived'>) => ({
  transfer,
  pool,
  count,
});
