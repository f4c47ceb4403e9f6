import type {
  CoordinationEvent,
  CoordinationEventOf,
  CoordinationEventType,
} from '../coordination/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { Hash, Replica } from '../vocabulary/ids.ts';
import type { CoordinationLedger, Hashed } from './evidence.ts';

/** docs/merge.md, 0: which events of the coordinators count, in which order. */

type Decision = Hashed<CoordinationEvent>;
export type DecisionOf<T extends CoordinationEventType> = {
  readonly hash: Hash;
  readonly event: CoordinationEventOf<T>;
};

export interface Decisions {
  /** Those that count, in their order. */
  readonly counting: readonly Decision[];
  /** Where a ledger has two continuations: which ledger, and after which event. */
  readonly forks: readonly { readonly split: string; readonly branches: readonly Hash[] }[];
}

interface Written {
  readonly replica: Replica;
  readonly decision: Decision;
}

export function decisionsOf(ledgers: readonly CoordinationLedger[]): Decisions {
  const written = inOrder(onceByHash(ledgers));
  const dropped = droppedBranches(written);
  const left = written.filter(({ decision }) => isPublication(decision) || !dropped.has(decision.hash));
  const withdrawn = withdrawnAmong(left);
  return {
    counting: left.map(({ decision }) => decision).filter(({ hash }) => !withdrawn.has(hash)),
    forks: forksAmong(written.filter(({ decision }) => !dropped.has(decision.hash))),
  };
}

export const ofType =
  <T extends CoordinationEventType>(type: T) =>
  (decision: Decision): decision is DecisionOf<T> =>
    decision.event.type === type;

const isPublication = ofType('PlacesPublished');

function onceByHash(ledgers: readonly CoordinationLedger[]): Written[] {
  const once = new Map<Hash, Written>();
  for (const { replica, events } of ledgers) {
    for (const decision of events) once.set(decision.hash, { replica, decision });
  }
  return [...once.values()];
}

/** What is decided after a restoration comes after all that was taken over. */
function inOrder(written: readonly Written[]): Written[] {
  const after = placesBefore(written);
  const placeOf = ({ replica, decision }: Written) => decision.event.seq + (after.get(replica) ?? 0);
  return [...written].sort(
    (a, b) => placeOf(a) - placeOf(b) || byCodePoint(a.decision.hash, b.decision.hash),
  );
}

/** For each replica that goes on with another's ledger, the place of the last event that it took over. */
function placesBefore(written: readonly Written[]): Map<Replica, number> {
  const replicaOf = new Map(written.map(({ replica, decision }) => [decision.hash, replica]));
  const restorations = new Map<Replica, DecisionOf<'CoordinationRestored'>>();
  for (const { replica, decision } of written) {
    if (!ofType('CoordinationRestored')(decision)) continue;
    const known = restorations.get(replica);
    if (!known || isEarlier(decision, known)) restorations.set(replica, decision);
  }
  const placeBefore = (replica: Replica, passed: readonly Replica[]): number => {
    const restoration = restorations.get(replica)?.event.body;
    if (!restoration) return 0;
    const { from, head, upTo } = restoration;
    const goesOn = replicaOf.get(head) === from && !passed.includes(from);
    return upTo + (goesOn ? placeBefore(from, [...passed, from]) : 0);
  };
  return new Map([...restorations.keys()].map((replica) => [replica, placeBefore(replica, [replica])]));
}

const isEarlier = (a: Decision, b: Decision): boolean =>
  (a.event.seq - b.event.seq || byCodePoint(a.hash, b.hash)) < 0;

/** From the last to the first, so that a withdrawal may itself be withdrawn. A publication cannot be. */
function withdrawnAmong(written: readonly Written[]): Set<Hash> {
  const publications = new Set(
    written.filter(({ decision }) => isPublication(decision)).map(({ decision }) => decision.hash),
  );
  const withdrawn = new Set<Hash>();
  for (const { decision } of [...written].reverse()) {
    if (!ofType('DecisionWithdrawn')(decision) || withdrawn.has(decision.hash)) continue;
    const named = decision.event.body.decision;
    if (!publications.has(named)) withdrawn.add(named);
  }
  return withdrawn;
}

/** The events of branches that a coordinator refused. */
function droppedBranches(written: readonly Written[]): Set<Hash> {
  const withdrawn = withdrawnAmong(written);
  const refused = new Set(
    written
      .map(({ decision }) => decision)
      .filter(ofType('ForkSettled'))
      .filter(({ hash }) => !withdrawn.has(hash))
      .map(({ event }) => event.body.refused),
  );
  const dropped = new Set<Hash>();
  for (const { decision } of [...written].sort((a, b) => a.decision.event.seq - b.decision.event.seq)) {
    const { hash, event } = decision;
    if (refused.has(hash) || dropped.has(event.prev)) dropped.add(hash);
  }
  return dropped;
}

function forksAmong(written: readonly Written[]): Decisions['forks'] {
  const followers = new Map<string, Hash[]>();
  for (const { replica, decision } of written) {
    const split = `${replica}/${decision.event.prev}`;
    const known = followers.get(split);
    if (known) known.push(decision.hash);
    else followers.set(split, [decision.hash]);
  }
  return [...followers]
    .filter(([, branches]) => branches.length > 1)
    .map(([split, branches]) => ({ split, branches: branches.sort(byCodePoint) }));
}
