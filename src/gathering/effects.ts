import { canonicalBytes, hashOf, NO_HASH } from '#domain/chain/hash.ts';
import type { CoordinationEvent, CoordinationHappening } from '#domain/coordination/events.ts';
import type { CoordinationLedger, Hashed } from '#domain/merge/evidence.ts';
import type { PoolStanding } from '#domain/merge/register.ts';
import type { Initials, Replica } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { PoolEffect, PoolFigures } from './gathering.ts';

/** The coordinators' ledgers as if that had been decided now, after all else, one after the other. */
export const supposing = (
  coordination: readonly CoordinationLedger[],
  happenings: readonly CoordinationHappening[],
): readonly CoordinationLedger[] => happenings.reduce(supposingOne, coordination);

function supposingOne(
  coordination: readonly CoordinationLedger[],
  happening: CoordinationHappening,
): readonly CoordinationLedger[] {
  const latest = coordination.reduce<CoordinationLedger>(
    (last, ledger) => (lengthOf(ledger) > lengthOf(last) ? ledger : last),
    { replica: '000' as Replica, events: [] },
  );
  const supposed = { ...latest, events: [...latest.events, supposedEvent(latest, happening)] };
  return [...coordination.filter((ledger) => ledger !== latest), supposed];
}

const lengthOf = ({ events }: CoordinationLedger): number => events.at(-1)?.event.seq ?? 0;

/** When and by whom counts for nothing in the merge (R7). */
function supposedEvent(
  ledger: CoordinationLedger,
  happening: CoordinationHappening,
): Hashed<CoordinationEvent> {
  const event: CoordinationEvent = {
    seq: lengthOf(ledger) + 1,
    prev: ledger.events.at(-1)?.hash ?? NO_HASH,
    at: '1970-01-01T00:00:00Z' as Instant,
    clockOffset: 0,
    agent: 'SI' as Initials,
    ...happening,
  };
  return { hash: hashOf(canonicalBytes(event)), event };
}

/** Pools whose figures or whose queue differ: first those there were, in their order, then any that came up. */
export function effectsBetween(
  before: readonly PoolStanding[],
  after: readonly PoolStanding[],
): readonly PoolEffect[] {
  const [earlier, later] = [before, after].map(
    (pools) => new Map(pools.map((pool) => [poolKey(pool), pool])),
  );
  const all = new Map([...before, ...after].map((pool) => [poolKey(pool), pool]));
  return [...all].flatMap(([key, pool]) => {
    const was = earlier?.get(key) ?? untouched(pool);
    const is = later?.get(key) ?? untouched(pool);
    return samePool(was, is) ? [] : [{ before: figuresOf(was), after: figuresOf(is) }];
  });
}

/** A pool without capacity stands in the register only while somebody asks for it. */
const untouched = ({ centre, period, band, capacity }: PoolStanding): PoolStanding => ({
  centre,
  period,
  band,
  capacity,
  grantedAtDesks: 0,
  grantedByMerge: 0,
  keptToSettle: 0,
  held: 0,
  free: 0,
  over: 0,
  queue: [],
});

const samePool = (a: PoolStanding, b: PoolStanding): boolean =>
  FIGURES.every((figure) => a[figure] === b[figure]) &&
  a.queue.length === b.queue.length &&
  a.queue.every(({ enrolment, position }, index) => {
    const other = b.queue[index];
    return other?.enrolment === enrolment && other.position === position;
  });

const FIGURES = [
  'capacity',
  'grantedAtDesks',
  'grantedByMerge',
  'keptToSettle',
  'held',
  'free',
  'over',
] as const;

export function figuresOf({ queue, ...figures }: PoolStanding): PoolFigures {
  return { ...figures, queued: queue.length };
}
