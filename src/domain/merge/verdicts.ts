import type { ChildRef, PartyRef, RequestRef } from '../coordination/events.ts';
import type { DeskIdentity, TransferSource } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { DeskLetter, Hash, PublicKey, Replica, SchoolCode } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { type DecisionOf, type Decisions, ofType } from './decisions.ts';

/** docs/merge.md, 0: what the coordinators say of each thing. Of several decisions about one, the last. */
export interface Verdicts {
  readonly released: ReadonlyMap<string, Ruling>;
  readonly paperCounts: ReadonlyMap<string, number>;
  readonly wiped: ReadonlyMap<string, readonly Replica[]>;
  readonly branches: ReadonlyMap<Hash, Ruling<'stands' | 'refused'>>;
  readonly gapsAccepted: ReadonlySet<string>;
  readonly children: readonly PairVerdict<ChildRef>[];
  readonly households: readonly PairVerdict<PartyRef>[];
  readonly identities: ReadonlyMap<string, Ruling<'sameChild' | 'anotherChild'>>;
  readonly breaches: ReadonlyMap<Hash, Ruling<'allowed' | 'refused'>>;
  readonly promises: ReadonlyMap<string, Ruling<'stands' | 'refused'>>;
  readonly transfersNoted: ReadonlySet<string>;
  readonly corrections: ReadonlyMap<Hash, readonly DecisionOf<'EnrolmentCorrected'>[]>;
  readonly reserveSent: readonly DecisionOf<'ReserveSent'>[];
  /** By enrolment. */
  readonly published: ReadonlyMap<Hash, readonly PublishedRequests[]>;
  readonly publications: readonly Hash[];
}

/** A decision as the register cites it. */
export interface Ruling<V = unknown> {
  readonly decision: Hash;
  readonly reason: string;
  readonly verdict: V;
}

export interface PairVerdict<R> {
  readonly a: R;
  readonly b: R;
  readonly verdict: 'same' | 'different';
}

/** Requests that one publication says are granted. */
export interface PublishedRequests {
  readonly positions: readonly number[];
  /** Their pools, in the same order; absent: those in which they were recorded. */
  readonly pools?: readonly Pool[] | undefined;
}

/** `JVE-A` */
export const deskName = ({
  school,
  letter,
}: {
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
}): string => `${school}-${letter}`;

/** `JVE-A7K2`, or `reserve` */
export const sourceName = (source: TransferSource): string =>
  typeof source === 'string' ? source : `${deskName(source)}${source.replica}`;

export const childName = ({ enrolment, child }: ChildRef): string => `${enrolment}/${child}`;
export const partyName = ({ enrolment, as }: PartyRef): string => `${enrolment}/${as}`;
export const requestName = ({ enrolment, position }: RequestRef): string => `${enrolment}/${position}`;
export const gapName = (desk: DeskIdentity, key: PublicKey, missing: number): string =>
  `${sourceName(desk)}/${key}/${missing}`;
export const transferName = (from: TransferSource, transfer: number): string =>
  `${sourceName(from)}/${transfer}`;

export function verdictsOf({ counting }: Decisions): Verdicts {
  const all = <T extends Parameters<typeof ofType>[0]>(type: T) => counting.filter(ofType(type));
  return {
    released: new Map(
      all('HoldingReleased').map((each) => [deskName(each.event.body.desk), rulingOf(each, true)]),
    ),
    paperCounts: new Map(
      all('ClosingCountNoted').map(({ event }) => [deskName(event.body.desk), event.body.enrolments]),
    ),
    wiped: wipedOf(all('DeskWiped')),
    branches: new Map(
      all('ChainSettled').map((each) => [each.event.body.branch, rulingOf(each, each.event.body.verdict)]),
    ),
    gapsAccepted: new Set(
      all('GapAccepted').flatMap(({ event: { body } }) =>
        body.missing.map((missing) => gapName(body.desk, body.key, missing)),
      ),
    ),
    children: lastByPair(
      all('ChildrenSettled').map(({ event }) => event.body),
      childName,
    ),
    households: lastByPair(
      all('HouseholdsSettled').map(({ event }) => event.body),
      partyName,
    ),
    identities: new Map(
      all('IdentityChangeSettled').map((each) => [
        childName(each.event.body.child),
        rulingOf(each, each.event.body.verdict),
      ]),
    ),
    breaches: new Map(
      all('ProxyBreachSettled').flatMap((each) =>
        each.event.body.enrolments.map((id) => [id, rulingOf(each, each.event.body.verdict)] as const),
      ),
    ),
    promises: new Map(all('PromisesSettled').flatMap(promisesIn)),
    transfersNoted: new Set(
      all('TransferNoted').map(({ event: { body } }) => transferName(body.from, body.transfer)),
    ),
    corrections: correctionsIn(counting),
    reserveSent: all('ReserveSent'),
    published: publishedIn(counting),
    publications: all('PlacesPublished').map(({ hash }) => hash),
  };
}

const rulingOf = <V>(
  { hash, event }: { readonly hash: Hash; readonly event: { readonly body: { readonly reason: string } } },
  verdict: V,
): Ruling<V> => ({ decision: hash, reason: event.body.reason, verdict });

function lastByPair<R>(bodies: readonly PairVerdict<R>[], nameOf: (ref: R) => string): PairVerdict<R>[] {
  const pairs = new Map<string, PairVerdict<R>>();
  for (const body of bodies) pairs.set([nameOf(body.a), nameOf(body.b)].sort(byCodePoint).join(' '), body);
  return [...pairs.values()];
}

function promisesIn(
  decision: DecisionOf<'PromisesSettled'>,
): (readonly [string, Ruling<'stands' | 'refused'>])[] {
  const { stands, refused } = decision.event.body;
  return [
    ...refused.map((each) => [requestName(each), rulingOf(decision, 'refused' as const)] as const),
    // Last, so that nothing is refused which the same decision lets stand (R6).
    [requestName(stands), rulingOf(decision, 'stands' as const)],
  ];
}

function wipedOf(decisions: readonly DecisionOf<'DeskWiped'>[]): Map<string, Replica[]> {
  const wiped = new Map<string, Replica[]>();
  for (const { event } of decisions) {
    const { desk } = event.body;
    const replicas = new Set(wiped.get(deskName(desk))).add(desk.replica);
    wiped.set(deskName(desk), [...replicas].sort(byCodePoint));
  }
  return wiped;
}

function correctionsIn(counting: Decisions['counting']): Map<Hash, DecisionOf<'EnrolmentCorrected'>[]> {
  const corrections = new Map<Hash, DecisionOf<'EnrolmentCorrected'>[]>();
  for (const decision of counting) {
    if (ofType('EnrolmentCorrected')(decision)) {
      addTo(corrections, decision.event.body.enrolment, decision);
    }
  }
  return corrections;
}

function publishedIn(counting: Decisions['counting']): Map<Hash, PublishedRequests[]> {
  const published = new Map<Hash, PublishedRequests[]>();
  for (const decision of counting) {
    if (!ofType('PlacesPublished')(decision)) continue;
    for (const { enrolment, positions, pools } of decision.event.body.granted) {
      addTo(published, enrolment, { positions, pools });
    }
  }
  return published;
}

function addTo<V>(map: Map<Hash, V[]>, key: Hash, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
