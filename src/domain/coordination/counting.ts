import type { CoordinationLedger, Hashed } from '../merge/evidence.ts';
import type { Hash, Replica } from '../vocabulary/ids.ts';
import type { CoordinationEvent } from './events.ts';

/** Which of the coordinators' events count, over all their ledgers: docs/merge.md, section 0. */
export interface Counting {
  /** In the order in which they count. */
  readonly events: readonly Hashed<CoordinationEvent>[];
  /** Continuations of one chain that nobody settled, each by its first event. */
  readonly forks: readonly (readonly Hash[])[];
}

export function whatCounts(ledgers: readonly CoordinationLedger[]): Counting {
  const all = inOrder(eachOnce(ledgers));
  const forks = forksAmong(all);
  const dropped = droppedAmong(all, refusedBranches(all, forks.flat()));
  const left = all.filter(({ hash, event }) => event.type === 'PlacesPublished' || !dropped.has(hash));
  const withdrawn = withdrawnAmong(left);
  return {
    events: left
      .filter(({ hash }) => !withdrawn.has(hash))
      .map(({ hash, event }): Hashed<CoordinationEvent> => ({ hash, event })),
    forks: forks
      .map((branches) => branches.filter((branch) => !dropped.has(branch)))
      .filter((branches) => branches.length > 1),
  };
}

interface Placed extends Hashed<CoordinationEvent> {
  readonly replica: Replica;
}

function eachOnce(ledgers: readonly CoordinationLedger[]): ReadonlyMap<Hash, Placed> {
  const all = new Map<Hash, Placed>();
  for (const { replica, events } of ledgers) {
    for (const { hash, event } of events) all.set(hash, { hash, event, replica });
  }
  return all;
}

/** By place, then hash: what is decided after a restoration comes after all that was taken over. */
function inOrder(all: ReadonlyMap<Hash, Placed>): readonly Placed[] {
  const before = takenOverBefore(all);
  const placeOf = ({ event, replica }: Placed) => event.seq + (before.get(replica) ?? 0);
  return [...all.values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.hash < b.hash ? -1 : 1));
}

/** For each restored chain, the place of the last event that it took over. */
function takenOverBefore(all: ReadonlyMap<Hash, Placed>): ReadonlyMap<Replica, number> {
  const restorations = new Map<Replica, CoordinationEvent & { type: 'CoordinationRestored' }>();
  for (const { event, replica } of all.values()) {
    if (event.type === 'CoordinationRestored' && !restorations.has(replica)) restorations.set(replica, event);
  }
  const before = new Map<Replica, number>();
  for (const replica of restorations.keys()) beforeOf(replica);
  return before;

  function beforeOf(replica: Replica): number {
    const known = before.get(replica);
    if (known !== undefined) return known;
    const restoration = restorations.get(replica);
    if (!restoration) return 0;
    // Hashes cannot run in a circle, but replicas drawn twice could.
    before.set(replica, restoration.body.upTo);
    const last = all.get(restoration.body.head);
    const place = last ? last.event.seq + beforeOf(last.replica) : restoration.body.upTo;
    before.set(replica, place);
    return place;
  }
}

/** Events that follow the same one in one chain. */
function forksAmong(all: readonly Placed[]): readonly (readonly Hash[])[] {
  const following = new Map<string, Hash[]>();
  for (const { hash, event, replica } of all) {
    const parent = `${replica} ${event.prev}`;
    following.set(parent, [...(following.get(parent) ?? []), hash]);
  }
  return [...following.values()].filter((branches) => branches.length > 1);
}

/** A ForkSettled counts in a dropped branch too: else two that refuse each other would both be lost. */
function refusedBranches(all: readonly Placed[], branches: readonly Hash[]): ReadonlySet<Hash> {
  const withdrawn = withdrawnAmong(all);
  const refused = all.flatMap(({ hash, event }) =>
    event.type === 'ForkSettled' && !withdrawn.has(hash) ? [event.body.refused] : [],
  );
  return new Set(refused.filter((branch) => branches.includes(branch)));
}

/** Those branches with all that follows in them; what follows stands later in the order. */
function droppedAmong(all: readonly Placed[], refused: ReadonlySet<Hash>): ReadonlySet<Hash> {
  const dropped = new Set<Hash>();
  for (const { hash, event } of all) {
    if (refused.has(hash) || dropped.has(event.prev)) dropped.add(hash);
  }
  return dropped;
}

/** From the last to the first: a withdrawal that was itself withdrawn takes nothing back. */
function withdrawnAmong(ordered: readonly Placed[]): ReadonlySet<Hash> {
  const published = new Set(
    ordered.flatMap(({ hash, event }) => (event.type === 'PlacesPublished' ? [hash] : [])),
  );
  const withdrawn = new Set<Hash>();
  for (const { hash, event } of ordered.toReversed()) {
    if (event.type !== 'DecisionWithdrawn' || withdrawn.has(hash)) continue;
    if (!published.has(event.body.decision)) withdrawn.add(event.body.decision);
  }
  return withdrawn;
}
