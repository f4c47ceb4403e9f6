import { expect } from 'vitest';
import { poolFor } from '#domain/campaign/lookup.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import type { Command, RecordVisit } from '#domain/commands/commands.ts';
import type { LedgerEvent } from '#domain/events/events.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { type Pool, type PoolKey, poolKey, poolOf } from '#domain/vocabulary/pools.ts';
import { type Before, eventsOf, type Morning } from './morning.ts';
import type { MorningDesk } from './morningDesk.ts';

/**
 * The rules, said a second time and more simply: from the acknowledged events alone wherever that can be, so that
 * a wrong projection cannot vouch for itself.
 */

export interface Deed {
  readonly morning: Morning;
  readonly at: number;
  readonly desk: MorningDesk;
  readonly command: Command;
  readonly before: Before;
  readonly events: readonly LedgerEvent[];
}

export function checkRules(deed: Deed): void {
  allOrNothing(deed);
  numbersAreContiguous(deed);
  nothingIsTakenBack(deed);
  placesAddUp(deed.morning);
  earlierFirst(deed);
  nobodyWaitsBesideAFreePlace(deed);
  oneOtherHousehold(deed);
}

/** R13: refused means nothing written; a visit's households are events side by side. */
function allOrNothing({ desk, command, before, events }: Deed): void {
  expect(desk.state.head.seq).toBe(before.seq + events.length);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => before.seq + index + 1));
  if (command.type !== 'RecordVisit' || events.length === 0) return;
  const roles = eventsOf(events.slice(0, 2), 'HouseholdEnrolled').map(({ body }) => body.role);
  expect(roles).toEqual([...(command.own ? ['own'] : []), ...(command.carried ? ['carried'] : [])]);
}

/** R2: one number after the other, whatever was voided. */
function numbersAreContiguous({ desk: { identity, state } }: Deed): void {
  const numbers = [...state.register.enrolments.keys()];
  expect(numbers).toEqual(numbers.map((_, index) => receiptNumberOf(identity, index + 1)));
}

/** R10: nothing removes or shrinks an enrolment, nor moves a granted place, but the voiding of the last visit. */
function nothingIsTakenBack({ desk: { state }, command, before }: Deed): void {
  for (const [receipt, was] of before.enrolments) {
    const is = state.register.enrolments.get(receipt);
    const voidedNow = is?.voided !== undefined && !was.voided;
    if (voidedNow) {
      expect(command.type).toBe('VoidLastVisit');
      expect(before.lastVisit).toContain(receipt);
      continue;
    }
    expect(is?.requests.length).toBe(was.requests.length);
    was.requests.forEach((request, index) => {
      const now = is?.requests[index];
      if (request.outcome === 'granted') expect(now).toEqual(request);
      else expect(now).toMatchObject({ child: request.child, period: request.period });
    });
  }
}

/** R4, R5: no desk grants more than it holds; every place is in one hand, or on its way. */
function placesAddUp({ campaign: { campaign }, desks, acknowledged }: Morning): void {
  for (const pool of poolsOf(campaign)) {
    const key = poolKey(pool);
    const hands = desks.map((desk, at) => ({ desk, ...handOf(desk, acknowledged[at] ?? [], pool) }));
    for (const { desk, holds, granted } of hands) {
      expect(granted).toBeLessThanOrEqual(holds);
      expect(desk.state.register.places.holdings.get(key)?.granted ?? 0).toBe(granted);
    }
    const sent = hands.reduce((sum, hand) => sum + hand.sent, 0);
    const received = hands.reduce((sum, hand) => sum + hand.received, 0);
    expect(received).toBeLessThanOrEqual(sent);
    const centre = campaign.centres.find(({ id }) => id === pool.centre);
    const capacity = centre?.capacity[pool.period]?.[pool.band] ?? 0;
    const reserve = centre?.reserve[pool.period]?.[pool.band] ?? 0;
    const held = hands.reduce((sum, { holds }) => sum + holds, 0);
    expect(held + (sent - received) + reserve).toBe(capacity);
  }
}

function handOf({ identity, state }: MorningDesk, events: readonly LedgerEvent[], pool: Pool) {
  const { campaign } = state;
  const key = poolKey(pool);
  const isHere = (other: Pool) => poolKey(other) === key;
  const school = campaign.schools.find(({ code }) => code === identity.school);
  const desk = campaign.desks.find((d) => d.school === identity.school && d.letter === identity.letter);
  const allotted = school?.centre === pool.centre ? (desk?.allotment[pool.period]?.[pool.band] ?? 0) : 0;
  const counts = (type: 'PlacesSent' | 'PlacesReceived') =>
    eventsOf(events, type)
      .filter(({ body }) => isHere(body.pool))
      .reduce((sum, { body }) => sum + body.count, 0);
  const [sent, received] = [counts('PlacesSent'), counts('PlacesReceived')];
  const voided = new Set(eventsOf(events, 'EntryVoided').flatMap(({ body }) => body.receipts));
  const atOnce = eventsOf(events, 'HouseholdEnrolled')
    .filter(({ body }) => !voided.has(body.receipt))
    .flatMap(({ body }) => body.requests.filter((r) => r.outcome === 'granted' && isHere(r)));
  const later = eventsOf(events, 'WaitingGranted')
    .flatMap(({ body }) => body.requests)
    .filter((request) => !voided.has(request.receipt) && isHere(request));
  return { sent, received, holds: allotted + received - sent, granted: atOnce.length + later.length };
}

const poolsOf = ({ centres, periods, bands }: Morning['campaign']['campaign']): Pool[] =>
  centres.flatMap((centre) =>
    periods.flatMap((period) =>
      bands.map((band) => ({ centre: centre.id, period: period.id, band: band.id })),
    ),
  );

/** R8: a place is granted at once only when no earlier request of this desk waits in its pool. */
function earlierFirst({ command, before, events }: Deed): void {
  if (command.type !== 'RecordVisit') return;
  for (const { body } of eventsOf(events, 'HouseholdEnrolled')) {
    for (const request of body.requests.filter(({ outcome }) => outcome === 'granted')) {
      const ahead = (before.waiting.get(poolKey(request)) ?? []).filter((ticket) => ticket <= body.ticket);
      expect(ahead).toEqual([]);
    }
  }
}

/** R8: whoever waits at a desk finds no place free there beyond those kept for earlier paper. */
function nobodyWaitsBesideAFreePlace({ desk: { state } }: Deed): void {
  const { places } = state.register;
  const waitingNow = new Map<PoolKey, number>();
  for (const { voided, requests, household } of state.register.enrolments.values()) {
    if (voided) continue;
    for (const { outcome, pool, child, period } of requests) {
      if (outcome === 'granted') continue;
      const where = household.children[child];
      expect(where && poolFor(state.campaign, where, period)).toEqual(pool);
      waitingNow.set(poolKey(pool), (waitingNow.get(poolKey(pool)) ?? 0) + 1);
    }
  }
  expect(new Map([...places.waiting].map(([key, queue]) => [key, queue.length]))).toEqual(waitingNow);
  for (const [key, queue] of places.waiting) {
    const [first] = queue;
    expect(queue.map(({ ticket }) => ticket)).toEqual(
      queue.map(({ ticket }) => ticket).sort((a, b) => a - b),
    );
    const holding = places.holdings.get(key);
    if (!first || !holding || places.surrendered) continue;
    const { allotted, received, sent, granted } = holding;
    const { tickets, children } = state.queue.pending;
    const kept = tickets.some((ticket) => ticket < first.ticket) ? (children[poolOf(key).band] ?? 0) : 0;
    expect(allotted + received - sent - granted - kept).toBeLessThanOrEqual(0);
  }
}

/** R9: families here differ by last name, so that who is who needs no cleverness. */
function oneOtherHousehold({ desk: { state }, command, events }: Deed): void {
  if (command.type !== 'RecordVisit' || !command.carried || events.length === 0) return;
  const carried = command.carried.household.guardian.lastName;
  expect(carried).not.toBe(command.bearer.lastName);
  const before = [...state.register.enrolments.values()].filter(
    (e) => !e.voided && e.visit !== command.visit,
  );
  const carriedBefore = before
    .filter((enrolment) => enrolment.role === 'carried' && isSameBearer(before, command, enrolment))
    .map((enrolment) => enrolment.household.guardian.lastName);
  expect(carriedBefore.length === 0 || carriedBefore.includes(carried)).toBe(true);
}

/** The same person; or the other parent, where this desk has the family's own enrolment. */
function isSameBearer(before: readonly Enrolment[], command: RecordVisit, earlier: Enrolment): boolean {
  const { bearer, own } = command;
  if (earlier.bearer.lastName !== bearer.lastName) return false;
  if (earlier.bearer.firstName === bearer.firstName) return true;
  return own !== undefined || before.some((e) => e.household.guardian.lastName === bearer.lastName);
}
