import type { Hash } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { trueInstant } from '../vocabulary/time.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import { householdOf } from './people.ts';
import type { Allocation } from './places.ts';
import type { Pools } from './pools.ts';
import type { Promises } from './promises.ts';
import type { Flag, MergedEnrolment, MergedRequest, Status } from './register.ts';
import { type Requests, requestRef } from './requests.ts';
import { idsOf, type Settling } from './settling.ts';
import { childName } from './verdicts.ts';

// Most enrolments are alike in these: one object for all of them.
const NONE: readonly never[] = [];
const GRANTED_AT_DESK: Status = { type: 'granted', by: 'desk' };

/** docs/merge.md, Status: every enrolment of every ledger, each request with exactly one status (R12). */
export function enrolmentsOf(
  arrivals: Arrivals,
  requests: Requests,
  promises: Promises,
  settling: Settling,
  allocation: Allocation,
  flags: ReadonlyMap<number, readonly Flag[]>,
  householdNames: Int32Array,
  pools: Pools,
): MergedEnrolment[] {
  const { enrolled, effective } = arrivals;
  const merged = new Array<MergedEnrolment>(enrolled.length);
  arrivals.byLedger((each, index) => {
    const { id, event, segment, amended } = each;
    const { receipt, visit, ticket, role, bearer, paper } = event.body;
    const standing: MergedEnrolment = {
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
      corrections: amended?.corrections ?? NONE,
      householdClass: enrolled[householdNames[index] as number]?.id as Hash,
      flags: flags.get(index) ?? NONE,
      requests: requestsOf(each, index),
    };
    // Few are: the others are not made by spreading.
    merged[index] = amended?.voided ? { ...standing, voided: amended.voided } : standing;
  });
  return merged;

  function requestsOf(each: Enrolled, index: number): MergedRequest[] {
    let last = -1;
    let childClass = '';
    return each.event.body.requests.map(({ child }, position): MergedRequest => {
      const request = (requests.first[index] as number) + position;
      if (child !== last) childClass = nameOfClass(each, child, requests.childClass[request] as number);
      last = child;
      return {
        position,
        child,
        childClass,
        pool: pools.all[requests.pool[request] as number] as Pool,
        atDesk: requests.grantedAtDesk[request] ? 'granted' : 'waiting',
        status: statusOf(each, request),
      };
    });
  }

  function nameOfClass({ id }: Enrolled, child: number, root: number): string {
    return root < 0 ? childName({ enrolment: id, child }) : promises.nameOfClass(root);
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
    if (requests.grantedAtDesk[request]) return GRANTED_AT_DESK;
    const places = allocation.places[requests.pool[request] as number] as number;
    if (requests.published[request] || reached) {
      const ahead = allocation.ahead[request] as number;
      return { type: 'granted', by: 'merge', places, ahead, published: requests.published[request] === 1 };
    }
    return { type: 'waiting', rank: allocation.rank[request] as number, places };
  }
}
