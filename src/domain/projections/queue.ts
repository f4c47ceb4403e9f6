import type { BodyOf, EventOf, LedgerEvent } from '../events/events.ts';
import { unreachable } from '../result.ts';
import type { BandId, ReceiptNumber, Ticket, VisitId } from '../vocabulary/ids.ts';

/** The queue of tickets as this desk knows it: served, refused, on paper. */
export interface Queue {
  readonly served: Map<Ticket, ReceiptNumber[]>;
  readonly refused: Map<Ticket, EventOf<'VisitRefused'>[]>;
  highest: number;
  /** Paper forms taken while the laptop was down, not entered yet. */
  pending: PendingPaper;
}

export interface PendingPaper {
  readonly tickets: readonly Ticket[];
  readonly children: Readonly<Record<BandId, number>>;
  /** The form entered last: both households of its visit leave the pending ones. */
  readonly entering?: VisitId;
}

export const emptyQueue = (): Queue => ({
  served: new Map(),
  refused: new Map(),
  highest: 0,
  pending: { tickets: [], children: {} },
});

type BandsOf = (body: BodyOf<'HouseholdEnrolled'>) => BandId[];

/** `bandsOf` names the band of each child of an enrolment: a late form leaves the pending ones. */
export function applyToQueue(queue: Queue, event: LedgerEvent, bandsOf: BandsOf): void {
  switch (event.type) {
    case 'HouseholdEnrolled': {
      const { ticket, receipt, visit } = event.body;
      queue.served.set(ticket, [...(queue.served.get(ticket) ?? []), receipt]);
      queue.highest = Math.max(queue.highest, ticket);
      const { pending } = queue;
      if (pending.tickets.includes(ticket) || pending.entering === visit) {
        queue.pending = withoutForm(pending, ticket, visit, bandsOf(event.body));
      }
      return;
    }
    case 'VisitRefused': {
      const { ticket } = event.body;
      queue.refused.set(ticket, [...(queue.refused.get(ticket) ?? []), event]);
      queue.highest = Math.max(queue.highest, ticket);
      return;
    }
    case 'PaperPending':
      queue.pending = {
        tickets: [...event.body.tickets].sort((a, b) => a - b),
        children: event.body.children,
      };
      return;
    case 'EntryVoided':
      for (const [ticket, receipts] of queue.served) {
        const kept = receipts.filter((receipt) => !event.body.receipts.includes(receipt));
        if (kept.length === 0) queue.served.delete(ticket);
        else queue.served.set(ticket, kept);
      }
      return;
    case 'DeskOpened':
    case 'HouseholdCorrected':
    case 'WaitingGranted':
    case 'ReceiptPrinted':
    case 'PlacesSent':
    case 'PlacesReceived':
    case 'CopyVerified':
    case 'DeskRestored':
    case 'DeskClosed':
    case 'DeskReopened':
      return;
    default:
      unreachable(event);
  }
}

function withoutForm(
  pending: PendingPaper,
  ticket: Ticket,
  entering: VisitId,
  bands: BandId[],
): PendingPaper {
  const tickets = pending.tickets.filter((other) => other !== ticket);
  if (tickets.length === 0) return { tickets, children: {}, entering };
  const children = { ...pending.children };
  for (const band of bands) children[band] = Math.max(0, (children[band] ?? 0) - 1);
  return { tickets, children, entering };
}

/**
 * Places of this band kept for children of earlier paper forms: until those are entered, a place is
 * granted only where more are left (domain.md, arrival order).
 */
export function heldForPaper(
  { pending }: Readonly<Queue>,
  band: BandId,
  ticket: Ticket,
  ownChildren: number,
): number {
  if (!pending.tickets.some((other) => other < ticket)) return 0;
  const children = pending.children[band] ?? 0;
  return Math.max(0, pending.tickets.includes(ticket) ? children - ownChildren : children);
}
