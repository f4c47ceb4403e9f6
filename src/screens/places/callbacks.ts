import type { EventOf } from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { type Enrolment, enrolmentOf } from '#domain/projections/register.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import type { PeriodId } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';

/** A family that waited and was given places later: it left with a receipt that says "waiting". */
export interface Callback {
  readonly enrolment: Enrolment;
  /** When the latest of them was given. */
  readonly at: Instant;
  readonly granted: readonly { readonly child: Child; readonly period: PeriodId }[];
}

/** Everybody served from places that came in later, the latest first. */
export function callbacksOf({ journal, register }: DeskState): Callback[] {
  return [...journal.history]
    .flatMap(([receipt, events]) => {
      const grants = events.filter((event) => event.type === 'WaitingGranted');
      const last = grants.at(-1);
      const enrolment = enrolmentOf(register, receipt);
      return last && !enrolment.voided
        ? [{ enrolment, seq: last.seq, at: last.at, granted: grantedIn(grants, enrolment) }]
        : [];
    })
    .sort((a, b) => b.seq - a.seq);
}

const grantedIn = (grants: readonly EventOf<'WaitingGranted'>[], { receipt, household }: Enrolment) =>
  grants
    .flatMap((event) => event.body.requests)
    .filter((request) => request.receipt === receipt)
    .flatMap(({ child: position, period }) => {
      const child = household.children[position];
      return child ? [{ child, period }] : [];
    });
