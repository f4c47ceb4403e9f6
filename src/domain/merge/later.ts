import type { EventOf } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { Hash } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { Segment } from './chains.ts';
import type { Enrolled } from './paths.ts';

/** What a desk said of an enrolment after it had recorded it. */
export interface Later {
  readonly segment: Segment;
  readonly hash: Hash;
  readonly event: EventOf<'HouseholdCorrected' | 'WaitingGranted' | 'EntryVoided'>;
}

export const inTheOrderOfEvents = (a: Later, b: Later): number =>
  a.event.seq - b.event.seq || byCodePoint(a.hash, b.hash);

/** Whether a path that goes on to `end` passes through `segment`. */
export function isOnPath(segment: Segment, end: Segment): boolean {
  for (let at: Segment | undefined = end; at; at = at.before) if (at === segment) return true;
  return false;
}

/** Requests that waited and were granted since, by position, each with the pool in which it was. */
export function grantedLater({ event: { body } }: Enrolled, later: readonly Later[]): Map<number, Pool> {
  const granted = new Map<number, Pool>();
  for (const { event } of later) {
    if (event.type === 'EntryVoided') break;
    if (event.type !== 'WaitingGranted') continue;
    for (const { receipt, child, centre, period, band } of event.body.requests) {
      if (receipt !== body.receipt) continue;
      const position = body.requests.findIndex(
        (request, index) =>
          request.child === child &&
          request.period === period &&
          request.outcome === 'waiting' &&
          !granted.has(index),
      );
      if (position >= 0) granted.set(position, { centre, period, band });
    }
  }
  return granted;
}
