import type { CoordinationEvent, RequestRef } from '../coordination/events.ts';
import type { BodyOf, Change, DeskIdentity } from '../events/events.ts';
import type { Bearer, Household } from '../vocabulary/household.ts';
import type {
  CampaignId,
  DeskLetter,
  Hash,
  Initials,
  PublicKey,
  ReceiptNumber,
  Replica,
  SchoolCode,
  Ticket,
  VisitId,
} from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Card } from './cards.ts';

/** What the merge says: plain data, the same to the byte for the same evidence (R7). docs/merge.md. */
export interface MergedRegister {
  readonly campaign: CampaignId;
  readonly campaignHash: Hash;
  /** Every desk of the campaign, by school code and letter. */
  readonly desks: readonly DeskStanding[];
  /** Every enrolment of every ledger (R12), in arrival order. */
  readonly enrolments: readonly MergedEnrolment[];
  /** Every pool that has capacity or a request, by centre, period, band in the campaign's order. */
  readonly pools: readonly PoolStanding[];
  /** What only a person can settle, by id. */
  readonly cards: readonly Card[];
  /** Requests that stand ahead of one that a publication granted, and have no place (merge, 8). */
  readonly overtaken: readonly RequestRef[];
  /** Events of the coordinators that count, in the order in which they do. */
  readonly decisions: readonly { readonly hash: Hash; readonly type: CoordinationEvent['type'] }[];
  /** The publications so far, by the hash of their event. */
  readonly publications: readonly Hash[];
}

export interface DeskStanding {
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
  readonly spare: boolean;
  /**
   * `missing`: nothing came. `open`: came, but not closed. `closed`. `rebuilt`: known from stubs only.
   * `contested`: several registers, one of them is not this desk's.
   */
  readonly state: 'missing' | 'open' | 'closed' | 'rebuilt' | 'contested';
  readonly chains: readonly ChainStanding[];
  /** Places that nobody else may have before the desk's file says so, or a decision releases them. */
  readonly held: readonly PlacesHeld[];
  readonly released?: { readonly decision: Hash; readonly reason: string };
  /** Enrolments on the paper closing report, as typed; the board compares it with those of the files. */
  readonly paperCount?: number;
  readonly wiped: readonly Replica[];
}

export interface ChainStanding {
  readonly replica: Replica;
  readonly key: PublicKey;
  readonly kind: 'whole' | 'stubs';
  /** The last event known. */
  readonly seq: number;
  readonly head: Hash;
  readonly enrolments: number;
  readonly voided: number;
  readonly closed: boolean;
  /** Closed without a verified copy: the reason given. */
  readonly withoutCopy?: string;
  /** The clock of the laptop, less the reference, in seconds, as last noted. */
  readonly clockOffset: number;
  readonly restoredFrom?: { readonly replica: Replica; readonly upTo: number; readonly head: Hash };
  /** Counts of the receipt numbers between the first and the last known that are not known. */
  readonly missing: readonly number[];
  /** Branches beside which others stand, by the hash of their first own event; empty when there is no fork. */
  readonly branches: readonly BranchStanding[];
}

export interface BranchStanding {
  readonly branch: Hash;
  /** seq of its first and last own event. */
  readonly from: number;
  readonly to: number;
  readonly verdict: 'open' | 'stands' | 'refused';
}

export interface PlacesHeld extends Pool {
  readonly places: number;
}

/** One household under one receipt number, with all corrections folded in. */
export interface MergedEnrolment {
  /** Hash of the line that recorded it: receipt numbers may repeat in a fork, this cannot. */
  readonly id: Hash;
  readonly receipt: ReceiptNumber;
  readonly desk: DeskIdentity;
  readonly seq: number;
  readonly visit: VisitId;
  readonly ticket: Ticket;
  /** True time of recording, or the one written on the paper form. */
  readonly at: Instant;
  /** Effective time of its ticket: seconds since 1970. */
  readonly effective: number;
  readonly agent: Initials;
  readonly role: 'own' | 'carried';
  readonly bearer: Bearer;
  readonly household: Household;
  readonly paper: BodyOf<'HouseholdEnrolled'>['paper'];
  readonly corrections: readonly Correction[];
  readonly voided?: { readonly reason: string };
  /** Names the household over all desks: the least id of its enrolments. */
  readonly householdClass: Hash;
  readonly flags: readonly Flag[];
  readonly requests: readonly MergedRequest[];
}

export interface Correction {
  readonly by: 'desk' | 'coordination';
  readonly hash: Hash;
  readonly at: Instant;
  readonly agent: Initials;
  readonly changes: readonly Change[];
  readonly reason: string;
}

export type Flag =
  /** Others of the same queue were recorded under the same ticket. */
  | { readonly type: 'TicketTwice'; readonly others: readonly Hash[] }
  /** The ticket is far ahead of those served before it in this ledger. */
  | { readonly type: 'TicketFarOff'; readonly highestBefore: number }
  /** The number is borne by another enrolment too (a fork). */
  | { readonly type: 'ReceiptTwice'; readonly others: readonly Hash[] };

/** One child, one period: exactly one status (R12). */
export interface MergedRequest {
  readonly position: number;
  readonly child: number;
  /** Names the child over all desks: `<least enrolment id>/<child>` of its class. */
  readonly childClass: string;
  /** A corrected level or school moves it only while it waits (R10). */
  readonly pool: Pool;
  /** What the family was told at the desk, later grants of the desk included. */
  readonly atDesk: 'granted' | 'waiting';
  readonly status: Status;
}

export type Status =
  | { readonly type: 'granted'; readonly by: 'desk' }
  /** `places`: those of the pool for all who waited; `ahead`: requests that stood before it. */
  | {
      readonly type: 'granted';
      readonly by: 'merge';
      readonly places: number;
      readonly ahead: number;
      readonly published: boolean;
    }
  | { readonly type: 'waiting'; readonly rank: number; readonly places: number }
  | { readonly type: 'duplicate'; readonly of: RequestRef; readonly receipt: ReceiptNumber }
  /** `cards`: ids of the cards that keep it from being settled. */
  | { readonly type: 'toSettle'; readonly held: boolean; readonly cards: readonly string[] }
  | { readonly type: 'refused'; readonly decision: Hash; readonly reason: string }
  /** By the desk, before the next visit began (R10). */
  | { readonly type: 'voided'; readonly reason: string };

export interface PoolStanding extends Pool {
  readonly capacity: number;
  readonly grantedAtDesks: number;
  readonly grantedByMerge: number;
  /** Requests to settle for which a place is kept. */
  readonly keptToSettle: number;
  /** Places that desks may still hold. */
  readonly held: number;
  /** Places nobody asks for. */
  readonly free: number;
  /** Beyond capacity: only forks, invented codes or files after a publication bring this about. */
  readonly over: number;
  /** Requests not granted at a desk that took part, in arrival order: granted by the merge, waiting or to settle. */
  readonly queue: readonly RequestRef[];
}
