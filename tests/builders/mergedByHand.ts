import { hashOf } from '#domain/chain/hash.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import type { MergedEnrolment, MergedRegister, MergedRequest, PoolStanding } from '#domain/merge/register.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { Initials, Ticket, VisitId } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { type Instant, secondsOf } from '#domain/vocabulary/time.ts';
import type { TestCampaign } from './campaign.ts';
import { poolAt } from './desk.ts';
import { uuid } from './random.ts';

/** Enrolments of a merged register where pool, time and desk are the point, whatever a merge would say. */

export interface EnrolmentDetails {
  readonly household: Household;
  /** Counts the enrolments of the desk, from 1. */
  readonly count: number;
  readonly desk?: DeskIdentity;
  readonly at?: string;
  readonly voided?: boolean;
  readonly requests?: readonly RequestDetails[];
}

export interface RequestDetails {
  readonly child?: number;
  readonly childClass?: string;
  readonly pool?: Pool;
  readonly status?: MergedRequest['status'];
}

const JVE_A = deskIdentity.parse({ school: 'JVE', letter: 'A', replica: '7K2' });
export const GRANTED: MergedRequest['status'] = { type: 'granted', by: 'desk' };

export function createEnrolment(details: EnrolmentDetails): MergedEnrolment {
  const { household, count, desk = JVE_A, at = '2024-05-25T08:41:07+02:00', requests = [{}] } = details;
  const receipt = receiptNumberOf(desk, count);
  const id = hashOf(utf8(receipt));
  return {
    id,
    receipt,
    desk,
    seq: count + 1,
    visit: uuid(count) as VisitId,
    ticket: count as Ticket,
    at: at as Instant,
    effective: secondsOf(at as Instant),
    agent: 'MLD' as Initials,
    role: 'own',
    bearer: household.guardian,
    household,
    paper: { formSigned: true },
    corrections: [],
    ...(details.voided && { voided: { reason: 'mauvaise famille' } }),
    householdClass: id,
    flags: [],
    requests: requests.map((request, position): MergedRequest => {
      const { child = 0, childClass = `${id}/${child}`, status = GRANTED } = request;
      const pool = request.pool ?? poolAt('les-goelands', 'S28', 'elementaire');
      return { position, child, childClass, pool, atDesk: 'granted', status };
    }),
  };
}

export const registerOf = (
  town: TestCampaign,
  enrolments: readonly MergedEnrolment[],
  more: Partial<MergedRegister> = {},
): MergedRegister => ({
  campaign: town.campaign.id,
  campaignHash: town.hash,
  desks: [],
  enrolments,
  pools: [],
  cards: [],
  overtaken: [],
  decisions: [],
  publications: [],
  ...more,
});

export const createPool = (pool: Pool, more: Partial<PoolStanding> = {}): PoolStanding => ({
  ...pool,
  capacity: 12,
  grantedAtDesks: 0,
  grantedByMerge: 0,
  keptToSettle: 0,
  held: 0,
  free: 12,
  over: 0,
  queue: [],
  ...more,
});
