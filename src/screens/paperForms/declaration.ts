import type { DeclarePaper } from '#domain/commands/commands.ts';
import type { PendingPaper } from '#domain/projections/queue.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { BandId } from '#domain/vocabulary/ids.ts';
import { readTickets, type TicketsIssue, writeTickets } from './ticketRanges.ts';

/** What is typed to say which paper forms are pending. */
export interface DeclarationValues {
  readonly tickets: string;
  /** Number of children per band, as typed; empty is none. */
  readonly children: Readonly<Record<BandId, string>>;
  readonly reason: string;
}

export type DeclarationIssue = TicketsIssue | { type: 'ChildrenTooFew'; tickets: number; children: number };

/** The form as it stands while `pending` is declared. */
export const valuesOf = ({ tickets, children }: PendingPaper): DeclarationValues => ({
  tickets: writeTickets(tickets),
  children: Object.fromEntries(Object.entries(children).map(([band, count]) => [band, String(count)])),
  reason: '',
});

/** A form has at least one child: fewer children than forms would let places go that are spoken for. */
export function readDeclaration(values: DeclarationValues): Result<DeclarePaper, DeclarationIssue> {
  const tickets = readTickets(values.tickets);
  if (!tickets.ok) return tickets;
  const counts = Object.entries(values.children).map(([band, typed]) => [band, Number(typed)] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total < tickets.value.length) {
    return err({ type: 'ChildrenTooFew', tickets: tickets.value.length, children: total });
  }
  const reason = values.reason.trim();
  return ok({
    type: 'DeclarePaper',
    tickets: tickets.value,
    children: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    ...(reason !== '' && { reason }),
  });
}
