import { desksInQueue } from '#domain/campaign/lookup.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';

/** Tickets handed out at the door, 1 to `lastHandedOut`, that this desk neither served nor refused. */
export const notServedHere = ({ queue }: DeskState, lastHandedOut: number): Ticket[] =>
  Array.from({ length: lastHandedOut }, (_, index) => (index + 1) as Ticket).filter(
    (ticket) => !queue.served.has(ticket) && !queue.refused.has(ticket),
  );

/** Other desks of the school serve the same queue: what is not served here may be served there. */
export const sharesQueue = ({ campaign }: DeskState, { school }: DeskIdentity): boolean =>
  desksInQueue(campaign, school) > 1;

/**
 * What is ticked before anybody looked. Alone on its queue a desk knows. Where others share it, a ticket below
 * the last one served here was most likely called by another desk; those above, and paper forms that wait
 * here, were most likely not.
 */
export function likelyUnserved(state: DeskState, identity: DeskIdentity, lastHandedOut: number): Ticket[] {
  const all = notServedHere(state, lastHandedOut);
  if (!sharesQueue(state, identity)) return all;
  const { highest, pending } = state.queue;
  return all.filter((ticket) => ticket > highest || pending.tickets.includes(ticket));
}

/** The highest ticket that this desk has seen: no fewer were handed out. */
export const highestSeen = ({ queue }: DeskState): number =>
  Math.max(queue.highest, ...queue.pending.tickets, 0);
