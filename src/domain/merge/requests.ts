import type { RequestRef } from '../coordination/events.ts';
import type { Hash } from '../vocabulary/ids.ts';
import type { Children } from './children.ts';
import { addUp } from './columns.ts';
import type { Contests } from './contests.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import type { People } from './people.ts';
import type { Pools } from './pools.ts';
import { childName, type Ruling, requestName, type Verdicts } from './verdicts.ts';

/**
 * Every request, numbered through in arrival order, and docs/merge.md, 4: those that decisions refuse. A request
 * takes part unless it is voided or refused.
 */
export interface Requests {
  /** The first request of each enrolment, and at last the number of requests. */
  readonly first: Int32Array;
  readonly enrolment: Int32Array;
  readonly pool: Int32Array;
  /** Root of the child's class; -1 where the household holds no such child. */
  readonly childClass: Int32Array;
  readonly grantedAtDesk: Uint8Array;
  readonly published: Uint8Array;
  readonly takesPart: Uint8Array;
  readonly refusals: ReadonlyMap<number, Ruling>;
}

export function requestsOf(
  { enrolled, stands, byLedger }: Arrivals,
  people: People,
  { classes }: Children,
  { standings }: Contests,
  verdicts: Verdicts,
  pools: Pools,
): Requests {
  const first = new Int32Array(enrolled.length + 1);
  byLedger(({ event }, index) => {
    first[index + 1] = event.body.requests.length;
  });
  addUp(first);
  const count = first[enrolled.length] as number;
  const enrolment = new Int32Array(count);
  const pool = new Int32Array(count);
  const childClass = new Int32Array(count);
  const grantedAtDesk = new Uint8Array(count);
  const published = new Uint8Array(count);
  const takesPart = new Uint8Array(count);
  const refusals = new Map<number, Ruling>();

  byLedger((each, index) => {
    const whole = standings.get(each.segment)?.refusal ?? refusedBreach(each.id, verdicts);
    each.event.body.requests.forEach((recorded, position) => {
      const request = (first[index] as number) + position;
      const asked = each.amended?.asked[position];
      enrolment[request] = index;
      pool[request] = pools.indexOf(asked?.pool ?? recorded);
      childClass[request] = classOf(index, recorded.child);
      grantedAtDesk[request] = (asked?.atDesk ?? recorded.outcome) === 'granted' ? 1 : 0;
      const refusal = whole ?? refusalOf(each, position, recorded.child, verdicts);
      if (refusal && !each.amended?.voided) refusals.set(request, refusal);
      takesPart[request] = stands[index] && !refusal ? 1 : 0;
    });
    for (const { positions } of verdicts.published.get(each.id) ?? []) {
      for (const position of positions) {
        const request = (first[index] as number) + position;
        if (request < (first[index + 1] as number)) published[request] = 1;
      }
    }
  });
  return { first, enrolment, pool, childClass, grantedAtDesk, published, takesPart, refusals };

  function classOf(index: number, child: number): number {
    const number = (people.firstChild[index] as number) + child;
    return number < (people.firstChild[index + 1] as number) ? classes.find(number) : -1;
  }
}

function refusedBreach(id: Hash, { breaches }: Verdicts): Ruling | undefined {
  const ruling = breaches.get(id);
  return ruling?.verdict === 'refused' ? ruling : undefined;
}

function refusalOf(
  { id, amended }: Enrolled,
  position: number,
  child: number,
  { identities, promises }: Verdicts,
): Ruling | undefined {
  if (amended?.changedChildren.includes(child)) {
    const identity = identities.get(childName({ enrolment: id, child }));
    if (identity?.verdict === 'anotherChild') return identity;
  }
  if (promises.size === 0) return undefined;
  const promise = promises.get(requestName({ enrolment: id, position }));
  return promise?.verdict === 'refused' ? promise : undefined;
}

export const requestRef = (
  request: number,
  { enrolment, first }: Requests,
  { enrolled }: Arrivals,
): RequestRef => {
  const index = enrolment[request] as number;
  return { enrolment: (enrolled[index] as Enrolled).id, position: request - (first[index] as number) };
};

/** The requests of one enrolment that take part. */
export function takingPart(enrolment: number, { first, takesPart }: Requests): number[] {
  const requests: number[] = [];
  for (let each = first[enrolment] as number; each < (first[enrolment + 1] as number); each += 1) {
    if (takesPart[each]) requests.push(each);
  }
  return requests;
}
