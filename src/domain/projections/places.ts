import type { Campaign } from '../campaign/campaign.ts';
import { centreOfSchool, deskOf } from '../campaign/lookup.ts';
import type { BodyOf, DeskIdentity } from '../events/events.ts';
import { invariant } from '../result.ts';
import type { ReceiptNumber, Ticket } from '../vocabulary/ids.ts';
import { type Pool, type PoolKey, poolKey } from '../vocabulary/pools.ts';

/** Places of one pool in the hand of one desk (escrow: R4). */
export interface Holding {
  allotted: number;
  received: number;
  sent: number;
  granted: number;
}

/** A request that waits at this desk, with its place in the arrival order of the desk. */
export interface Waiter {
  readonly receipt: ReceiptNumber;
  readonly child: number;
  readonly ticket: Ticket;
  readonly seq: number;
  readonly position: number;
}

/** Accumulator of a fold: mutated by the projection that owns it, read-only to everybody else. */
export interface Places {
  readonly holdings: Map<PoolKey, Holding>;
  readonly waiting: Map<PoolKey, Waiter[]>;
  /** After closing, the desk holds nothing of its own any more. */
  surrendered: boolean;
}

export const noPlaces = (): Places => ({ holdings: new Map(), waiting: new Map(), surrendered: false });

export function allot(places: Places, campaign: Campaign, { school, letter }: DeskIdentity): void {
  const desk = deskOf(campaign, school, letter);
  const centre = centreOfSchool(campaign, school);
  if (!desk || !centre) return;
  for (const period of campaign.periods) {
    for (const band of campaign.bands) {
      const allotted = desk.allotment[period.id]?.[band.id] ?? 0;
      if (allotted > 0)
        holdingOf(places, { centre: centre.id, period: period.id, band: band.id }).allotted = allotted;
    }
  }
}

/** A desk restored from a copy has what it takes over, in the place of its allotment. */
export function takeOver(places: Places, holdings: BodyOf<'DeskRestored'>['holdings']): void {
  for (const holding of places.holdings.values()) holding.allotted = 0;
  for (const { places: taken, ...pool } of holdings) holdingOf(places, pool).allotted += taken;
}

/** Places this desk can still give in a pool. */
export function left(places: Readonly<Places>, key: PoolKey): number {
  const holding = places.holdings.get(key);
  return holding === undefined || places.surrendered ? 0 : unspent(holding);
}

export const unspent = ({ allotted, received, sent, granted }: Holding): number =>
  allotted + received - sent - granted;

export function holdingOf(places: Places, pool: Pool): Holding {
  const key = poolKey(pool);
  let holding = places.holdings.get(key);
  if (!holding) {
    holding = { allotted: 0, received: 0, sent: 0, granted: 0 };
    places.holdings.set(key, holding);
  }
  return holding;
}

export function enqueue(places: Places, key: PoolKey, waiter: Waiter): void {
  const queue = places.waiting.get(key);
  if (!queue) places.waiting.set(key, [waiter]);
  else queue.splice(queue.findLastIndex((other) => inOrder(other, waiter) < 0) + 1, 0, waiter);
}

export function dequeue(places: Places, key: PoolKey, receipt: ReceiptNumber, child: number): Waiter {
  const queue = places.waiting.get(key) ?? [];
  const index = queue.findIndex((waiter) => waiter.receipt === receipt && waiter.child === child);
  const [waiter] = index < 0 ? [] : queue.splice(index, 1);
  invariant(waiter, `${receipt} waits in ${key}`);
  if (queue.length === 0) places.waiting.delete(key);
  return waiter;
}

/** Arrival order at one desk: ticket, then seq, then position in the event. */
export const inOrder = (a: Omit<Waiter, 'receipt' | 'child'>, b: Omit<Waiter, 'receipt' | 'child'>): number =>
  a.ticket - b.ticket || a.seq - b.seq || a.position - b.position;
