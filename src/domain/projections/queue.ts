import type { BodyOf, EventOf, LedgerEvent } from '../events/events.ts';
import { unreachable } from '../result.ts';
import type { BandId, ReceiptNumber, Ticket, VisitId } from '../vocabulary/ids.ts';

/** The queue of tickets as this desk knows it: served, refused, on paper. */
export interface Queue {
  readonly served: Map<Ticket, ReceiptNumber[]>;
  readonly refused: Map<Ticket, EventOf<'VisitRefused'>[]>;
  highest: number;
  /** Paper forms taken while the laptop was down, as last declared. */
  declared: PendingPaper;
  /** Those of them entered since. */
  entered: readonly EnteredForm[];
  /** Those still to enter. */
  pending: PendingPaper;
}

export interface PendingPaper {
  readonly tickets: readonly Ticket[];
  readonly children: Readonly<Record<BandId, number>>;
}

/** One household of a form; its children's bands. */
interface EnteredForm {
  readonly visit: VisitId;
  readonly ticket: Ticket;
  readonly bands: readonly BandId[];
}

const NO_FORMS: PendingPaper = { tickets: [], children: {} };

export const emptyQueue = (): Queue => ({
  served: new Map(),
  refused: new Map(),
  highest: 0,
  declared: NO_FORMS,
  entered: [],
  pending: NO_FORMS,
});

/** What the register knew from which this one was restored; what it refused is told by it alone. */
export function takeUp(queue: Queue, earlier: Readonly<Queue>): void {
  for (const [ticket, receipts] of earlier.served) queue.served.set(ticket, receipts);
  for (const ticket of earlier.refused.keys()) queue.refused.set(ticket, []);
  const { highest, declared, entered, pending } = earlier;
  Object.assign(queue, { highest, declared, entered, pending } satisfies Partial<Queue>);
}

type BandsOf = (body: BodyOf<'HouseholdEnrolled'>) => BandId[];

/** `bandsOf` names the band of each child of an enrolment: a late form leaves the pending ones. */
export function applyToQueue(queue: Queue, event: LedgerEvent, bandsOf: BandsOf): void {
  switch (event.type) {
    case 'HouseholdEnrolled': {
      const { ticket, receipt, visit } = event.body;
      queue.served.set(ticket, [...(queue.served.get(ticket) ?? []), receipt]);
      queue.highest = Math.max(queue.highest, ticket);
      // Both households of a visit leave the pending ones, though the first takes its ticket away.
      if (queue.pending.tickets.includes(ticket) || queue.entered.some((form) => form.visit === visit)) {
        enter(queue, [...queue.entered, { visit, ticket, bands: bandsOf(event.body) }]);
      }
      return;
    }
    case 'VisitRefused': {
      const { ticket } = event.body;
      queue.refused.set(ticket, [...(queue.refused.get(ticket) ?? []), event]);
      queue.highest = Math.max(queue.highest, ticket);
      return;
    }
    case 'PaperPending': {
      const { tickets, children } = event.body;
      queue.declared = { tickets: [...tickets].sort((a, b) => a - b), children };
      enter(queue, []);
      return;
    }
    case 'EntryVoided':
      withdraw(queue, event.body);
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

/** The ticket was never served, and its form lies on the pile again. */
function withdraw(queue: Queue, { visit, receipts }: BodyOf<'EntryVoided'>): void {
  for (const [ticket, served] of queue.served) {
    const kept = served.filter((receipt) => !receipts.includes(receipt));
    if (kept.length === 0) queue.served.delete(ticket);
    else queue.served.set(ticket, kept);
  }
  queue.highest = Math.max(0, ...queue.served.keys(), ...queue.refused.keys());
  enter(
    queue,
    queue.entered.filter((form) => form.visit !== visit),
  );
}

function enter(queue: Queue, entered: readonly EnteredForm[]): void {
  queue.entered = entered;
  queue.pending = withoutForms(queue.declared, entered);
}

function withoutForms(declared: PendingPaper, entered: readonly EnteredForm[]): PendingPaper {
  const tickets = declared.tickets.filter((ticket) => !entered.some((form) => form.ticket === ticket));
  if (tickets.length === 0) return NO_FORMS;
  const children = { ...declared.children };
  for (const band of entered.flatMap(({ bands }) => bands)) {
    children[band] = Math.max(0, (children[band] ?? 0) - 1);
  }
  return { tickets, children };
}

/**
 * Places of this band kept for children of earlier paper forms: until those are entered, a place is
 * granted only where more are left (docs/rules.md).
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
