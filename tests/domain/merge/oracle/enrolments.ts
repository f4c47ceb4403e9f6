import { poolFor } from '#domain/campaign/lookup.ts';
import type { CoordinationBodyOf } from '#domain/coordination/events.ts';
import { valueAt } from '#domain/deciding/changes.ts';
import type { BodyOf, Change, Envelope, EventOf } from '#domain/events/events.ts';
import { fold } from '#domain/identity/folding.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { Correction } from '#domain/merge/register.ts';
import { withChange } from '#domain/projections/register.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { type Instant, secondsOf, trueInstant, trueSeconds } from '#domain/vocabulary/time.ts';
import type { Chain, Chains } from './chains.ts';
import type { Decisions } from './decisions.ts';
import { type DeskEvent, onceBy, sortedBy } from './naive.ts';

/** docs/merge.md, 2: every enrolment of every chain, with all corrections folded in. */

export interface Enrolment {
  readonly id: Hash;
  readonly chain: Chain;
  readonly seq: number;
  readonly body: BodyOf<'HouseholdEnrolled'>;
  readonly agent: Envelope['agent'];
  /** As corrected. */
  household: Household;
  readonly at: Instant;
  /** Seconds since 1970: its own true time. */
  readonly time: number;
  readonly corrections: Correction[];
  voided: { readonly reason: string } | undefined;
  readonly inRefusedBranch: boolean;
  readonly requests: Asked[];
}

/** One request, before anything was decided about it. */
export interface Asked {
  readonly enrolment: Enrolment;
  readonly position: number;
  readonly child: number;
  pool: Pool;
  atDesk: 'granted' | 'waiting';
  /** A publication granted it; as far as the decisions are folded. */
  isPromised: boolean;
}

export function enrolmentsOf(evidence: Evidence, chains: Chains, decisions: Decisions): Enrolment[] {
  const found = chains.all.flatMap((chain) =>
    chain.events.flatMap((item) => {
      if (item.event.type !== 'HouseholdEnrolled') return [];
      return [foldedAtDesk(evidence, chains, chain, item.hash, item.event)];
    }),
  );
  for (const { hash, event } of decisions.counting) {
    if (event.type === 'PlacesPublished') publish(found, event.body.granted);
    if (event.type !== 'EnrolmentCorrected') continue;
    const enrolment = found.find(({ id }) => id === event.body.enrolment);
    if (enrolment) correct(evidence, enrolment, 'coordination', { hash, event }, event.body);
  }
  return found;
}

/** They are where the publication says, whatever is corrected before or after. */
function publish(
  found: readonly Enrolment[],
  granted: CoordinationBodyOf<'PlacesPublished'>['granted'],
): void {
  for (const request of found.flatMap(({ requests }) => requests)) {
    const promise = granted.find(
      ({ enrolment, positions }) =>
        enrolment === request.enrolment.id && positions.includes(request.position),
    );
    if (!promise || request.isPromised) continue;
    request.isPromised = true;
    const recorded = request.enrolment.body.requests[request.position];
    const named = promise.pools?.[promise.positions.indexOf(request.position)] ?? recorded;
    if (!named || request.atDesk === 'granted') continue;
    request.pool = { centre: named.centre, period: named.period, band: named.band };
  }
}

function foldedAtDesk(
  evidence: Evidence,
  chains: Chains,
  chain: Chain,
  hash: Hash,
  event: EventOf<'HouseholdEnrolled'>,
): Enrolment {
  const { body } = event;
  const paths = chains.paths(chain).filter((path) => path.some((each) => each.hash === hash));
  const { takenAt } = body.paper;
  const enrolment: Enrolment = {
    id: hash,
    chain,
    seq: event.seq,
    body,
    agent: event.agent,
    household: body.household,
    at: takenAt ?? trueInstant(event.at, event.clockOffset),
    time: takenAt ? secondsOf(takenAt) : trueSeconds(event.at, event.clockOffset),
    corrections: [],
    voided: undefined,
    inRefusedBranch: chains.verdict(chain, hash) === 'refused',
    requests: [],
  };
  body.requests.forEach(({ child, outcome, centre, period, band }, position) => {
    const pool = { centre, period, band };
    enrolment.requests.push({ enrolment, position, child, atDesk: outcome, pool, isPromised: false });
  });
  const after = paths.map((path) => path.slice(path.findIndex((each) => each.hash === hash) + 1));
  const following = sortedBy(
    onceBy(after.flat(), (each) => each.hash),
    (each) => [each.event.seq, each.hash],
  );
  for (const each of following) takeIn(evidence, enrolment, each);
  const voids = after.map((events) => events.some(({ event: later }) => isVoidOf(later, body.receipt)));
  const reason = following.map(({ event: later }) => isVoidOf(later, body.receipt)).find(Boolean);
  if (reason && voids.every(Boolean)) enrolment.voided = { reason };
  return enrolment;
}

function isVoidOf(event: DeskEvent['event'], receipt: string): string | undefined {
  if (event.type !== 'EntryVoided') return undefined;
  return event.body.receipts.some((each) => each === receipt) ? event.body.reason : undefined;
}

function takeIn(evidence: Evidence, enrolment: Enrolment, { hash, event }: DeskEvent): void {
  if (event.type === 'HouseholdCorrected' && event.body.receipt === enrolment.body.receipt) {
    correct(evidence, enrolment, 'desk', { hash, event }, event.body);
  }
  if (event.type !== 'WaitingGranted') return;
  for (const { receipt, child, centre, period, band } of event.body.requests) {
    if (receipt !== enrolment.body.receipt) continue;
    const request = enrolment.requests.find(
      (each) => each.child === child && each.pool.period === period && each.atDesk === 'waiting',
    );
    if (!request) continue;
    request.atDesk = 'granted';
    request.pool = { centre, period, band };
  }
}

function correct(
  { campaign }: Evidence,
  enrolment: Enrolment,
  by: 'desk' | 'coordination',
  { hash, event }: { hash: Hash; event: Pick<Envelope, 'at' | 'clockOffset' | 'agent'> },
  { changes, reason }: { changes: Change[]; reason: string },
): void {
  const at = trueInstant(event.at, event.clockOffset);
  enrolment.corrections.push({ by, hash, at, agent: event.agent, changes, reason });
  let corrected = enrolment.household;
  for (const change of changes) {
    if (valueAt(corrected, change) !== change.from) return;
    corrected = withChange(corrected, change);
  }
  enrolment.household = corrected;
  for (const request of enrolment.requests) {
    const child = corrected.children[request.child];
    const pool = child && poolFor(campaign, child, request.pool.period);
    if (pool && request.atDesk === 'waiting' && !request.isPromised) request.pool = pool;
  }
}

/** First name and birth date are both others than those first recorded (R10). */
export function becameAnother({ body, household }: Enrolment, child: number): boolean {
  const [was, is] = [body.household.children[child], household.children[child]];
  if (!was || !is) return false;
  return fold(was.firstName) !== fold(is.firstName) && was.birthDate !== is.birthDate;
}

export const plays = ({ voided, inRefusedBranch }: Enrolment): boolean => !voided && !inRefusedBranch;
