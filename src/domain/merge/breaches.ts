import type { PartyRef } from '../coordination/events.ts';
import type { Bearers } from './bearers.ts';
import type { CardBody } from './cards.ts';
import { gather } from './classes.ts';
import { CROWD, eachTwo } from './likeness.ts';
import { pairNumber } from './names.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import type { BearerMarks, People } from './people.ts';
import { type Requests, takingPart } from './requests.ts';
import { ask, type Settling } from './settling.ts';
import { partyName, type Verdicts } from './verdicts.ts';

/** docs/merge.md, 3 and 6: what each bearer carried over all desks, and where it is more than R9 allows. */

/** For each bearer, the households it carried beside its own, in arrival order, each with its enrolments. */
export type Carried = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

export function carriedOf(
  arrivals: Arrivals,
  requests: Requests,
  { bearerOf, isOwn }: Bearers,
  households: Int32Array,
): Carried {
  const carried = new Map<number, Map<number, number[]>>();
  for (const index of carriedEnrolments(arrivals, requests)) {
    const [bearer, household] = [bearerOf(index), households[index] as number];
    if (isOwn(bearer, household)) continue;
    const some = carried.get(bearer) ?? new Map<number, number[]>();
    const enrolments = some.get(household);
    if (enrolments) enrolments.push(index);
    else carried.set(bearer, some.set(household, [index]));
  }
  return carried;
}

/** Those that take part. */
function carriedEnrolments({ carried }: Arrivals, requests: Requests): number[] {
  const enrolments: number[] = [];
  for (let index = 0; index < carried.length; index += 1) {
    if (carried[index] && takingPart(index, requests).length > 0) enrolments.push(index);
  }
  return enrolments;
}

export function proxyBreaches(
  carried: Carried,
  limit: number,
  { enrolled }: Arrivals,
  requests: Requests,
  { breaches }: Verdicts,
  settling: Settling,
): void {
  const idOf = (index: number) => (enrolled[index] as Enrolled).id;
  for (const households of carried.values()) {
    if (households.size <= limit) continue;
    const before: number[] = [];
    for (const enrolments of households.values()) {
      const breaching = enrolments.filter((index) => breaches.get(idOf(index))?.verdict !== 'allowed');
      if (before.length >= limit && breaching.length > 0) {
        ask(
          settling,
          idOf(breaching[0] as number),
          {
            type: 'ProxyBreach',
            enrolments: breaching.map(idOf),
            before: before.slice(0, CROWD).map(idOf),
            limit,
          },
          breaching.flatMap((index) => takingPart(index, requests)),
        );
      }
      before.push(enrolments[0] as number);
    }
  }
}

/** Two bearers who, were they one, would have carried too many. */
export function likelyBearers(
  carried: Carried,
  limit: number,
  arrivals: Arrivals,
  requests: Requests,
  people: People,
  { bearerOf, isOwn, saidDifferent }: Bearers,
  settling: Settling,
): void {
  const pairs = new Map<number, CardBody & { readonly type: 'BearerLikely' }>();
  const { enrolled } = arrivals;
  const carrying = carriedEnrolments(arrivals, requests);
  const meetBy = (because: 'sameName' | 'samePhone', markOf: (marks: BearerMarks) => number) => {
    const alike = gather();
    for (const index of carrying) alike.add(markOf(people.bearerOf(index)), index);
    for (const group of alike.groups()) {
      eachTwo([...oneEach(group)], ([bearer, a], [other, b]) => {
        const key = pairNumber(Math.min(bearer, other), Math.max(bearer, other));
        const known = pairs.get(key);
        if (known && known.because !== because) return;
        if (!known && (saidDifferent(bearer, other) || !tooMany(bearer, other))) return;
        const [first, second] = [partyOf(a), partyOf(b)].sort(byName) as [PartyRef, PartyRef];
        if (known && (byName(first, known.a) || byName(second, known.b)) >= 0) return;
        pairs.set(key, { type: 'BearerLikely', a: first, b: second, because });
      });
    }
  };
  meetBy('sameName', ({ nameKey }) => nameKey);
  meetBy('samePhone', ({ phone }) => phone);
  for (const card of pairs.values()) ask(settling, `${partyName(card.a)}/${partyName(card.b)}`, card);

  /** Each bearer of a group, with its enrolment of the least id. */
  function oneEach(group: readonly number[]): Map<number, number> {
    const least = new Map<number, number>();
    for (const index of group) {
      const bearer = bearerOf(index);
      const known = least.get(bearer);
      if (known === undefined || idOf(index) < idOf(known)) least.set(bearer, index);
    }
    return least;
  }

  function tooMany(bearer: number, other: number): boolean {
    const [some, others] = [[...householdsOf(bearer)], [...householdsOf(other)]];
    if (some.length > limit || others.length > limit) return false;
    const together = new Set([...some, ...others]);
    const neithers = [...together].filter((each) => !isOwn(bearer, each) && !isOwn(other, each));
    return neithers.length > limit;
  }

  function householdsOf(bearer: number): Iterable<number> {
    return carried.get(bearer)?.keys() ?? [];
  }

  function partyOf(index: number): PartyRef {
    return { enrolment: (enrolled[index] as Enrolled).id, as: 'bearer' };
  }

  function idOf(index: number): string {
    return (enrolled[index] as Enrolled).id;
  }
}

const byName = (a: PartyRef, b: PartyRef): number =>
  a.enrolment === b.enrolment ? 0 : a.enrolment < b.enrolment ? -1 : 1;
