import { bandOfLevel, centreOfSchool, poolFor } from '../campaign/lookup.ts';
import type { HouseholdAsked } from '../commands/commands.ts';
import type { DeskState } from '../projections/desk.ts';
import { left } from '../projections/places.ts';
import { heldForPaper } from '../projections/queue.ts';
import type { BandId, PeriodId, SchoolCode, Ticket } from '../vocabulary/ids.ts';
import type { Level } from '../vocabulary/levels.ts';
import { type Pool, type PoolKey, poolKey } from '../vocabulary/pools.ts';

/** What would become of a request if the visit were recorded now. */
export interface Outcome {
  readonly child: number;
  readonly period: PeriodId;
  readonly pool: Pool;
  readonly outcome: 'granted' | 'waiting';
  /** Provisional rank among those who wait at this desk, from 1; shown to the agent, never printed. */
  readonly rank?: number;
}

/** As much of a request as is needed to know its outcome while the form is still being filled. */
export interface OutcomeAsk {
  readonly child: number;
  readonly period: PeriodId;
  readonly school: SchoolCode;
  readonly level: Level;
}

export const outcomeAsks = ({ household, asks }: HouseholdAsked): OutcomeAsk[] =>
  asks.flatMap(({ child, period }) => {
    const asked = household.children[child];
    return asked ? [{ child, period, school: asked.school, level: asked.level }] : [];
  });

/**
 * The outcomes of one visit: its households in order, their requests in order (R4, R8). A place is
 * granted when this desk holds one beyond what it keeps for earlier paper forms, and nobody earlier
 * waits. Requests without a pool are left out. Used before recording, to show; and by recording, to
 * decide: one rule, one place.
 */
export function allocate(
  state: DeskState,
  ticket: Ticket,
  households: readonly (readonly OutcomeAsk[])[],
): Outcome[][] {
  const { campaign } = state;
  const taken = new Map<PoolKey, { granted: number; waiting: number }>();
  const ownChildren = countBands(households, (level) => bandOfLevel(campaign, level)?.id);
  const place = (ask: OutcomeAsk): Outcome[] => {
    const pool = poolFor(campaign, ask, ask.period);
    if (!pool) return [];
    const key = poolKey(pool);
    const here = taken.get(key) ?? { granted: 0, waiting: 0 };
    taken.set(key, here);
    const ahead = waitingAhead(state, key, ticket);
    const held = heldForPaper(state.queue, pool.band, ticket, ownChildren.get(pool.band) ?? 0);
    const free = left(state.register.places, key) - here.granted - held;
    const asked = { child: ask.child, period: ask.period, pool };
    if (free >= 1 && ahead + here.waiting === 0) {
      here.granted += 1;
      return [{ ...asked, outcome: 'granted' }];
    }
    here.waiting += 1;
    return [{ ...asked, outcome: 'waiting', rank: ahead + here.waiting }];
  };
  return households.map((asks) => asks.flatMap(place));
}

function waitingAhead(state: DeskState, key: PoolKey, ticket: Ticket): number {
  const queue = state.register.places.waiting.get(key) ?? [];
  return queue.filter((waiter) => waiter.ticket <= ticket).length;
}

function countBands(
  households: readonly (readonly OutcomeAsk[])[],
  bandOf: (level: Level) => BandId | undefined,
): Map<BandId, number> {
  const counts = new Map<BandId, number>();
  households.forEach((asks) => {
    const children = new Map(asks.map((ask) => [ask.child, ask.level]));
    for (const level of children.values()) {
      const band = bandOf(level);
      if (band) counts.set(band, (counts.get(band) ?? 0) + 1);
    }
  });
  return counts;
}

/** A pool of no capacity is not offered: waiting for it would lead nowhere. */
export function isOffered(
  state: DeskState,
  child: { school: SchoolCode; level: Level },
  period: PeriodId,
): boolean {
  const centre = centreOfSchool(state.campaign, child.school);
  const band = bandOfLevel(state.campaign, child.level);
  return !!centre && !!band && (centre.capacity[period]?.[band.id] ?? 0) > 0;
}
