import type { Ticket } from '#domain/vocabulary/ids.ts';
import { type Arrival, CLOSES, OPENS, type Plan } from './plan.ts';

/** A family with its ticket in hand. */
export interface Waiting {
  readonly arrival: Arrival;
  readonly ticket: Ticket;
  /** Seconds of the day from which it can be served. */
  readonly ready: number;
}

/** One queue of tickets: of a school, or of a desk, as the campaign says. */
export interface Queue {
  /** In the order of tickets, which is that of their arrival. */
  readonly waiting: Waiting[];
  /** The last ticket handed out. */
  readonly tickets: number;
  /** How long a visit may last on average, so that all are served in the morning; seconds. */
  readonly pace: number;
}

const SLOWEST = 180;

/** By desk (`JVE-A`): those of one school share a queue, or not. */
export function queuesOf({ arrivals, desks, queue, chance }: Plan): Map<string, Queue> {
  const deskOf = (arrival: Arrival) =>
    arrival.pinned ?? chance.pick(desks.filter(({ school }) => school === arrival.school)).name;
  const families = grouped(arrivals, (arrival) => (queue === 'desk' ? deskOf(arrival) : arrival.school));
  const sharing = grouped(desks, ({ name, school }) => (queue === 'desk' ? name : school));
  return new Map(
    [...sharing].flatMap(([key, together]) => {
      const one = queueFrom(families.get(key) ?? [], together.length);
      return together.map(({ name }) => [name, one] as const);
    }),
  );
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function queueFrom(arrivals: readonly Arrival[], desks: number): Queue {
  const inOrder = arrivals.toSorted((a, b) => a.arrives - b.arrives);
  return {
    waiting: inOrder.map((arrival, index) => ({
      arrival,
      ticket: (index + 1) as Ticket,
      ready: Math.max(arrival.arrives, arrival.backAt ?? 0),
    })),
    tickets: inOrder.length,
    pace: Math.min(SLOWEST, (0.9 * (CLOSES - OPENS) * desks) / Math.max(1, inOrder.length)),
  };
}

/**
 * Whom a desk that is free at `free` serves next, and when: the lowest ticket that is there; else whoever comes
 * first.
 */
export function nextInQueue(
  queue: Queue,
  free: number,
  mayServe: (arrival: Arrival) => boolean,
): { readonly waiting: Waiting; readonly start: number } | undefined {
  let first: Waiting | undefined;
  for (const waiting of queue.waiting) {
    if (first && waiting.arrival.arrives >= first.ready) break;
    if (!mayServe(waiting.arrival)) continue;
    if (waiting.ready <= free) return { waiting, start: free };
    if (!first || waiting.ready < first.ready) first = waiting;
  }
  return first && { waiting: first, start: first.ready };
}
