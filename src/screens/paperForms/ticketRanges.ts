import { err, ok, type Result } from '#domain/result.ts';
import { type Ticket, ticket } from '#domain/vocabulary/ids.ts';

/** Tickets as people write them on a list: `12-18, 21`. */

export type TicketsIssue =
  | { type: 'TicketsMissing' }
  | { type: 'TicketsUnreadable'; part: string }
  | { type: 'TicketsBackwards'; part: string }
  | { type: 'TicketOutOfRange'; part: string }
  | { type: 'TicketsTooMany'; count: number; maximum: number };

/** More forms than one laptop's breakdown can leave: a typing slip such as `12-1800`. */
const MAXIMUM = 400;

/**
 * Single numbers and ranges with both ends, separated by commas, semicolons or spaces; dashes of any
 * length, `à` and `to` make a range. Each ticket once, in order.
 */
export function readTickets(typed: string): Result<Ticket[], TicketsIssue> {
  const parts = partsOf(typed);
  if (parts.length === 0) return err({ type: 'TicketsMissing' });
  const ranges: Range[] = [];
  for (const part of parts) {
    const range = readRange(part);
    if (!range.ok) return range;
    ranges.push(range.value);
  }
  const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (count > MAXIMUM) return err({ type: 'TicketsTooMany', count, maximum: MAXIMUM });
  const tickets = new Set(ranges.flatMap(ticketsOf));
  return ok([...tickets].sort((a, b) => a - b));
}

/** The shortest way to write them: `12-18, 21`. */
export function writeTickets(tickets: readonly Ticket[]): string {
  const ranges: Range[] = [];
  for (const number of [...new Set(tickets)].sort((a, b) => a - b)) {
    const current = ranges.at(-1);
    if (current?.last === number - 1) current.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(written).join(', ');
}

interface Range {
  readonly first: number;
  last: number;
}

function partsOf(typed: string): string[] {
  return typed
    .replace(/\s*(?:[-\u2010-\u2015]|\bto\b|(?<=\s)à(?=\s))\s*/giu, '-')
    .split(/[\s,;]+/u)
    .filter((part) => part !== '');
}

function readRange(part: string): Result<Range, TicketsIssue> {
  const ends = /^(\d+)(?:-(\d+))?$/.exec(part);
  if (!ends) return err({ type: 'TicketsUnreadable', part });
  const first = Number(ends[1]);
  const last = Number(ends[2] ?? ends[1]);
  if (!ticket.safeParse(first).success || !ticket.safeParse(last).success) {
    return err({ type: 'TicketOutOfRange', part });
  }
  return last < first ? err({ type: 'TicketsBackwards', part }) : ok({ first, last });
}

const ticketsOf = ({ first, last }: Range): Ticket[] =>
  Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Ticket);

const written = ({ first, last }: Range): string => (first === last ? String(first) : `${first}-${last}`);
