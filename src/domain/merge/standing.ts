import type { Hash } from '../vocabulary/ids.ts';
import { trueInstant } from '../vocabulary/time.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import { householdOf } from './people.ts';
import type { Allocation } from './places.ts';
import type { Promises } from './promises.ts';
import type { Flag, MergedEnrolment, MergedRequest, Status } from './register.ts';
import { askedOf, type Requests, requestRef } from './requests.ts';
import { idsOf, type Settling } from './settling.ts';

/** docs/merge.md, Status: every enrolment of every ledger, each request with exactly one status (R12). */
export function enrolmentsOf(
  arrivals: Arrivals,
  requests: Requests,
  promises: Promises,
  settling: Settling,
  allocation: Allocation,
  flags: ReadonlyMap<number, readonly Flag[]>,
  householdNames: Int32Array,
): MergedEnrolment[] {
  const { enrolled, effective } = arrivals;
  return enrolled.map((each, index): MergedEnrolment => {
    const { id, event, segment, amended } = each;
    const { receipt, visit, ticket, role, bearer, paper } = event.body;
    return {
      id,
      receipt,
      desk: segment.chain.desk,
      seq: event.seq,
      visit,
      ticket,
      at: paper.takenAt ?? trueInstant(event.at, event.clockOffset),
      effective: effective[index] as number,
      agent: event.agent,
      role,
      bearer,
      household: householdOf(each),
      paper,
      corrections: amended?.corrections ?? [],
      ...(amended?.voided && { voided: amended.voided }),
      householdClass: enrolled[householdNames[index] as number]?.id as Hash,
      flags: flags.get(index) ?? [],
      requests: requestsOf(each, index),
    };
  });

  function requestsOf(each: Enrolled, index: number): MergedRequest[] {
    const names = new Map<number, string>();
    return each.event.body.requests.map((_, position): MergedRequest => {
      const request = (requests.first[index] as number) + position;
      const { child, pool, atDesk } = askedOf(each, position);
      const root = requests.childClass[request] as number;
      const childClass = names.get(child) ?? (root < 0 ? `${each.id}/${child}` : promises.nameOfClass(root));
      names.set(child, childClass);
      const { centre, period, band } = pool;
      return {
        position,
        child,
        childClass,
        pool: { centre, period, band },
        atDesk,
        status: statusOf(each, request),
      };
    });
  }

  function statusOf({ amended }: Enrolled, request: number): Status {
    if (amended?.voided) return { type: 'voided', reason: amended.voided.reason };
    const refusal = requests.refusals.get(request);
    if (refusal) return { type: 'refused', decision: refusal.decision, reason: refusal.reason };
    const promised = requests.grantedAtDesk[request] === 1 || requests.published[request] === 1;
    const reached = allocation.reached[request] === 1;
    const causes = settling.causes.get(request);
    if (causes) return { type: 'toSettle', held: promised || reached, cards: idsOf(causes) };
    const better = promises.duplicateOf[request] as number;
    if (better >= 0) {
      const of = requestRef(better, requests, arrivals);
      const { receipt } = (enrolled[requests.enrolment[better] as number] as Enrolled).event.body;
      return { type: 'duplicate', of, receipt };
    }
    if (requests.grantedAtDesk[request]) return { type: 'granted', by: 'desk' };
    const places = allocation.places[requests.pool[request] as number] as number;
    if (requests.published[request] || reached) {
      const ahead = allocation.ahead[request] as number;
      return { type: 'granted', by: 'merge', places, ahead, published: requests.published[request] === 1 };
    }
    return { type: 'waiting', rank: allocation.rank[request] as number, places };
  }
}
