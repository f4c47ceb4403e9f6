import type { Campaign } from '#domain/campaign/campaign.ts';
import { poolFor } from '#domain/campaign/lookup.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import { deskIdentity } from '#domain/events/events.ts';
import type {
  DeskStanding,
  MergedEnrolment,
  MergedRegister,
  PoolStanding,
  Status,
} from '#domain/merge/register.ts';
import type { Guardian, Household } from '#domain/vocabulary/household.ts';
import type { Hash, PeriodId, Ticket, VisitId } from '#domain/vocabulary/ids.ts';
import { type PoolKey, poolKey, poolOf } from '#domain/vocabulary/pools.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { uuid } from './random.ts';

/** A register as the merge would say it, made by hand: who was enrolled, and how each request ended. */

/** A status in one word where the figures do not matter. */
export type Outcome = Status | 'granted' | 'fromMerge' | 'waiting' | 'held' | 'open';

export interface EnrolmentToBe {
  readonly household: Household;
  /** Per child of the household: its outcome per period. */
  readonly asks: readonly Readonly<Record<string, Outcome>>[];
  readonly ticket?: number;
  readonly desk?: string;
  /** Enrolments of the same name are of one household. */
  readonly family?: string;
  /** Per child, what names it over all desks, where it is not the child's own. */
  readonly sameAs?: readonly (string | undefined)[];
  readonly carriedBy?: Guardian;
  readonly voided?: string;
}

/** `id(1)` ... as hashes that tests can name. */
export const idOf = (number: number): Hash => number.toString(16).padStart(64, '0') as Hash;

export function createRegister(
  campaign: Campaign,
  enrolments: readonly EnrolmentToBe[],
  given: Partial<MergedRegister> = {},
): MergedRegister {
  const classes = new Map<string, Hash>();
  const merged = enrolments.map((enrolment, index) => enrolmentOf(campaign, enrolment, index + 1, classes));
  return {
    campaign: campaign.id,
    campaignHash: idOf(0xcafe),
    desks: campaign.desks.map(
      ({ school, letter, spare }): DeskStanding => ({
        school,
        letter,
        spare,
        state: 'missing',
        chains: [],
        held: [],
        wiped: [],
      }),
    ),
    enrolments: merged,
    pools: poolsOf(campaign, merged),
    cards: [],
    overtaken: [],
    decisions: [],
    publications: [],
    ...given,
  };
}

function enrolmentOf(
  campaign: Campaign,
  given: EnrolmentToBe,
  number: number,
  classes: Map<string, Hash>,
): MergedEnrolment {
  const id = idOf(number);
  const name = given.family ?? `${number}`;
  const householdClass = classes.get(name) ?? id;
  classes.set(name, householdClass);
  const desk = deskIdentity.parse({
    school: given.desk?.slice(0, 3) ?? 'JVE',
    letter: given.desk?.slice(4, 5) ?? 'A',
    replica: '7K2',
  });
  const minutes = String(number % 60).padStart(2, '0');
  const at = `2024-05-25T08:${minutes}:07+02:00` as Instant;
  const asks = given.asks.flatMap((periods, child) =>
    Object.entries(periods).map(([period, outcome]) => ({ child, period: period as PeriodId, outcome })),
  );
  return {
    id,
    receipt: receiptNumberOf(desk, number),
    desk,
    seq: number + 1,
    visit: uuid(number) as VisitId,
    ticket: (given.ticket ?? number) as Ticket,
    at,
    effective: Date.parse(at) / 1000 - 60,
    agent: 'MLD' as MergedEnrolment['agent'],
    role: given.carriedBy ? 'carried' : 'own',
    bearer: given.carriedBy ?? given.household.guardian,
    household: given.household,
    paper: { formSigned: true },
    corrections: [],
    ...(given.voided !== undefined && { voided: { reason: given.voided } }),
    householdClass,
    flags: [],
    requests: asks.map(({ child, period, outcome }, position) => {
      const person = given.household.children[child];
      const pool = person && poolFor(campaign, person, period);
      if (!pool) throw new Error(`Child ${child} of enrolment ${number} has a pool in ${period}`);
      const status = statusOf(outcome);
      return {
        position,
        child,
        childClass: given.sameAs?.[child] ?? `${id}/${child}`,
        pool,
        atDesk: status.type === 'granted' && status.by === 'desk' ? 'granted' : 'waiting',
        status,
      };
    }),
  };
}

function statusOf(outcome: Outcome): Status {
  if (typeof outcome === 'object') return outcome;
  if (outcome === 'granted') return { type: 'granted', by: 'desk' };
  if (outcome === 'fromMerge') return { type: 'granted', by: 'merge', places: 3, ahead: 1, published: false };
  if (outcome === 'waiting') return { type: 'waiting', rank: 3, places: 2 };
  return { type: 'toSettle', held: outcome === 'held', cards: ['card-1'] };
}

function poolsOf(campaign: Campaign, enrolments: readonly MergedEnrolment[]): PoolStanding[] {
  const requests = enrolments.flatMap(({ requests: own }) => own);
  const counts = new Map<PoolKey, { desks: number; merge: number; kept: number }>();
  for (const { pool, status } of requests) {
    const count = counts.get(poolKey(pool)) ?? { desks: 0, merge: 0, kept: 0 };
    if (status.type === 'granted') count[status.by === 'desk' ? 'desks' : 'merge'] += 1;
    if (status.type === 'toSettle' && status.held) count.kept += 1;
    counts.set(poolKey(pool), count);
  }
  const keys = campaign.centres.flatMap((centre) =>
    campaign.periods.flatMap((period) =>
      campaign.bands.map((band) => poolKey({ centre: centre.id, period: period.id, band: band.id })),
    ),
  );
  return keys.map((key) => {
    const pool = poolOf(key);
    const capacity =
      campaign.centres.find(({ id }) => id === pool.centre)?.capacity[pool.period]?.[pool.band] ?? 0;
    const { desks, merge, kept } = counts.get(key) ?? { desks: 0, merge: 0, kept: 0 };
    return {
      ...pool,
      capacity,
      grantedAtDesks: desks,
      grantedByMerge: merge,
      keptToSettle: kept,
      held: 0,
      free: Math.max(0, capacity - desks - merge - kept),
      over: Math.max(0, desks + merge + kept - capacity),
      queue: [],
    };
  });
}
