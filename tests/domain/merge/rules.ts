import { expect } from 'vitest';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { MergedEnrolment, MergedRegister, MergedRequest } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';

/** What holds of every merged register, said from the register and the events alone. */
export function checkRules(evidence: Evidence, register: MergedRegister): void {
  nothingIsDropped(evidence, register);
  grantsAreKept(register);
  publishedIsKept(evidence, register);
  earlierFirst(register);
  placesAddUp(register);
  cardsAndRequestsAgree(register);
}

interface Line {
  readonly enrolment: MergedEnrolment;
  readonly request: MergedRequest;
}

const linesOf = ({ enrolments }: MergedRegister): Line[] =>
  enrolments.flatMap((enrolment) => enrolment.requests.map((request) => ({ enrolment, request })));

/** R12: every request of every ledger, once, with its status. */
function nothingIsDropped({ ledgers }: Evidence, { enrolments }: MergedRegister): void {
  const recorded = new Map<Hash, number>();
  for (const { hash, event } of ledgers.flatMap(({ events }) => events)) {
    if (event.type === 'HouseholdEnrolled') recorded.set(hash, event.body.requests.length);
  }
  expect(new Map(enrolments.map(({ id, requests }) => [id, requests.length]))).toEqual(recorded);
  expect(enrolments.length).toBe(recorded.size);
  for (const { requests } of enrolments) {
    expect(requests.map(({ position }) => position)).toEqual(requests.map((_, index) => index));
    for (const { status } of requests)
      expect(status.type).toMatch(/^(granted|waiting|duplicate|toSettle|refused|voided)$/);
  }
}

/** R6: what a desk granted stands, is kept, is the second place of one child, or was refused by a person. */
function grantsAreKept(register: MergedRegister): void {
  const lines = linesOf(register);
  const decisions = register.decisions.map(({ hash }) => hash);
  for (const { enrolment, request } of lines) {
    const { atDesk, status, pool, childClass } = request;
    if (status.type === 'refused') expect(decisions).toContain(status.decision);
    if (status.type === 'voided') expect(enrolment.voided).toEqual({ reason: status.reason });
    if (atDesk !== 'granted') continue;
    expect(status.type).not.toBe('waiting');
    if (status.type === 'granted') expect(status.by).toBe('desk');
    if (status.type === 'toSettle') expect(status.held).toBe(true);
    if (status.type !== 'duplicate') continue;
    const { of } = status;
    const best = lines.find(
      (each) => each.enrolment.id === of.enrolment && each.request.position === of.position,
    );
    expect(best?.request).toMatchObject({ pool, childClass, status: { type: 'granted' } });
  }
}

/** R6: what was published stands or is kept, until a person refuses it. */
function publishedIsKept({ coordination }: Evidence, register: MergedRegister): void {
  for (const { event } of coordination.flatMap(({ events }) => events)) {
    if (event.type !== 'PlacesPublished') continue;
    for (const { enrolment, positions } of event.body.granted) {
      const requests = register.enrolments.find(({ id }) => id === enrolment)?.requests ?? [];
      for (const { status } of requests.filter(({ position }) => positions.includes(position))) {
        if (status.type === 'toSettle') expect(status.held).toBe(true);
        else expect(status.type).toMatch(/^(granted|refused|voided)$/);
      }
    }
  }
}

/** R8: over all not granted at a desk, none has a place while an earlier one of the pool that stands waits. */
function earlierFirst(register: MergedRegister): void {
  const lines = linesOf(register);
  for (const { queue, ...pool } of register.pools) {
    const inOrder = queue.map(
      (ref) =>
        lines.find((each) => each.enrolment.id === ref.enrolment && each.request.position === ref.position)
          ?.request.status,
    );
    const hasPlace = inOrder.map(
      (status) => status?.type === 'granted' || (status?.type === 'toSettle' && status.held),
    );
    const served = hasPlace.filter(Boolean).length;
    expect(hasPlace).toEqual(inOrder.map((_, index) => index < served));
    if (served < queue.length) expect(pool.free).toBe(0);
    const ranks = inOrder.flatMap((status, index) =>
      status?.type === 'waiting' ? [[status.rank, index - served + 1]] : [],
    );
    for (const [rank, expected] of ranks) expect(rank).toBe(expected);
    const arrival = lines.filter(({ request }) => poolKey(request.pool) === poolKey(pool));
    const positions = queue.map((ref) =>
      arrival.findIndex(
        (each) => each.enrolment.id === ref.enrolment && each.request.position === ref.position,
      ),
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const waiting = arrival.filter(({ request }) => request.status.type === 'waiting').length;
    expect(inOrder.filter((status) => status?.type === 'waiting').length).toBe(waiting);
  }
}

/** R5: capacity, and whatever is beyond it, is all given, kept, held or free. */
function placesAddUp(register: MergedRegister): void {
  const lines = linesOf(register);
  for (const pool of register.pools) {
    const { capacity, over, grantedAtDesks, grantedByMerge, keptToSettle, held, free } = pool;
    expect(capacity + over).toBe(grantedAtDesks + grantedByMerge + keptToSettle + held + free);
    expect(over === 0 || free === 0).toBe(true);
    const here = lines.filter(({ request }) => poolKey(request.pool) === poolKey(pool));
    const count = (is: (status: MergedRequest['status']) => boolean) =>
      here.filter(({ request }) => is(request.status)).length;
    expect(count((status) => status.type === 'granted' && status.by === 'desk')).toBe(grantedAtDesks);
    expect(count((status) => status.type === 'granted' && status.by === 'merge')).toBe(grantedByMerge);
    expect(count((status) => status.type === 'toSettle' && status.held)).toBe(keptToSettle);
    const byDesks = register.desks
      .flatMap((desk) => desk.held)
      .filter((each) => poolKey(each) === poolKey(pool));
    expect(byDesks.reduce((sum, { places }) => sum + places, 0)).toBe(held);
  }
}

/** Whatever waits for a person says for which answer; and no card is there twice. */
function cardsAndRequestsAgree(register: MergedRegister): void {
  const ids = register.cards.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { request } of linesOf(register)) {
    if (request.status.type !== 'toSettle') continue;
    expect(request.status.cards.length).toBeGreaterThan(0);
    for (const card of request.status.cards) expect(ids).toContain(card);
  }
}
