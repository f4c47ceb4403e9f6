import type { PartyRef } from '../coordination/events.ts';
import type { Hash, VisitId } from '../vocabulary/ids.ts';
import { type Apart, type Classes, keepApart, singleClasses } from './classes.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import type { People } from './people.ts';
import type { PairVerdict } from './verdicts.ts';

/** docs/merge.md, 3: who stood at the desk for a carried enrolment. */
export interface Bearers {
  /** A number for whoever carried this enrolment. */
  readonly bearerOf: (enrolment: number) => number;
  /** @param household the enrolment that names it */
  readonly isOwn: (bearer: number, household: number) => boolean;
  /** Whether a decision says that two are not one. */
  readonly saidDifferent: (bearer: number, other: number) => boolean;
}

/** @param households the enrolment that names its household, for each */
export function bearersOf(
  arrivals: Arrivals,
  people: People,
  households: Int32Array,
  indexOf: (id: Hash) => number | undefined,
  verdicts: readonly PairVerdict<PartyRef>[],
): Bearers {
  const { enrolled, stands, carried } = arrivals;
  const { keyOf, keys, size } = bearerKeys(arrivals, people);
  // Households by the enrolment that names them, and beyond them the keys of bearers.
  const one = singleClasses(enrolled.length + size);
  const numberOf = (key: number) => enrolled.length + key;
  const said = verdicts.flatMap(({ a, b, verdict }) => {
    const [party, other] = [partyOf(a), partyOf(b)];
    return party && other && (party.isBearer || other.isBearer) ? [{ party, other, verdict }] : [];
  });
  const different: Apart = new Map();
  for (const { party, other, verdict } of said) {
    if (verdict === 'different') keepApart(different, party.number, other.number);
  }
  for (const [key, household] of matches()) one.join(numberOf(key), household);
  for (const { party, other, verdict } of said) {
    if (verdict === 'same') one.join(party.number, other.number);
  }
  return {
    bearerOf: (enrolment) => one.find(numberOf(keyOf.get(enrolment) as number)),
    isOwn: (bearer, household) => one.find(household) === bearer,
    saidDifferent: amongClasses(different, one),
  };

  /** For each key the household that it matches; of several, the one with the least name. */
  function matches(): Map<number, number> {
    const matched = new Map<number, number>();
    if (size === 0) return matched;
    const match = (key: number | undefined, enrolment: number) => {
      const household = households[enrolment] as number;
      if (key === undefined || different.get(numberOf(key))?.has(household)) return;
      const known = matched.get(key);
      if (known === undefined || idOf(household) < idOf(known)) matched.set(key, household);
    };
    const visits = visitsOf(arrivals, keyOf);
    arrivals.byLedger(({ event }, index) => {
      if (!stands[index]) return;
      people.eachPersonKey(index, (personKey) => match(keys.get(personKey), index));
      if (carried[index]) return;
      for (const key of visits.get(event.body.visit) ?? []) match(key, index);
    });
    return matched;
  }

  function idOf(index: number): string {
    return (enrolled[index] as Enrolled).id;
  }

  function partyOf({ enrolment, as }: PartyRef): Party | undefined {
    const index = indexOf(enrolment);
    if (index === undefined || !stands[index]) return undefined;
    if (as === 'household') return { isBearer: false, number: households[index] as number };
    const key = keyOf.get(index);
    return key === undefined ? undefined : { isBearer: true, number: numberOf(key) };
  }
}

interface Party {
  readonly isBearer: boolean;
  readonly number: number;
}

/** Those who carried, each numbered once by name and telephone. */
function bearerKeys({ stands, carried }: Arrivals, { bearerOf }: People) {
  const keys = new Map<number, number>();
  const keyOf = new Map<number, number>();
  for (let index = 0; index < stands.length; index += 1) {
    if (!stands[index] || !carried[index]) continue;
    const { personKey } = bearerOf(index);
    const key = keys.get(personKey) ?? keys.size;
    keys.set(personKey, key);
    keyOf.set(index, key);
  }
  return { keyOf, keys, size: keys.size };
}

function visitsOf({ enrolled }: Arrivals, keyOf: ReadonlyMap<number, number>): Map<VisitId, number[]> {
  const visits = new Map<VisitId, number[]>();
  for (const [index, key] of keyOf) {
    const { visit } = (enrolled[index] as Enrolled).event.body;
    visits.set(visit, [...(visits.get(visit) ?? []), key]);
  }
  return visits;
}

function amongClasses(different: Apart, one: Classes): Bearers['saidDifferent'] {
  const classes: Apart = new Map();
  for (const [number, others] of different) {
    for (const other of others) keepApart(classes, one.find(number), one.find(other));
  }
  return (bearer, other) => classes.get(bearer)?.has(other) ?? false;
}
