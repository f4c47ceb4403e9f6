import type { BodyOf, Change, CheckOutcome, DeskIdentity } from '../events/events.ts';
import type { Bearer, Household } from '../vocabulary/household.ts';
import type {
  Hash,
  PeriodId,
  PublicKey,
  ReceiptNumber,
  SchoolCode,
  Signature,
  Ticket,
  VisitId,
} from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { Instant } from '../vocabulary/time.ts';

/** What an agent may ask of a desk. `decide` answers with events or with the reason why not. */
export type Command =
  | OpenDesk
  | RestoreDesk
  | RecordVisit
  | RefuseVisit
  | VoidLastVisit
  | CorrectHousehold
  | PrintReceipt
  | DeclarePaper
  | SendPlaces
  | ReceivePlaces
  | ServeWaiting
  | ConfirmCopy
  | CloseDesk
  | ReopenDesk;

export interface OpenDesk {
  readonly type: 'OpenDesk';
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly proof: Signature;
  readonly app: string;
  readonly checks: readonly CheckOutcome[];
}

/** Goes on with a desk whose register is known from a copy, as a new installation of it (R2). */
export interface RestoreDesk extends Omit<OpenDesk, 'type'> {
  readonly type: 'RestoreDesk';
  /** The last paper that was handed out; without it the desk takes over no places (R4). */
  readonly lastPaper?: LastPaper | undefined;
}

/** What a person reads off the last receipt, or off a transfer slip that was handed out after it. */
export type LastPaper =
  | { readonly type: 'receipt'; readonly number: string; readonly shortHash: string }
  | { readonly type: 'transfer'; readonly code: string };

/** One ticket served: the bearer's own enrolment, and/or that of one other household. */
export interface RecordVisit {
  readonly type: 'RecordVisit';
  readonly visit: VisitId;
  readonly ticket: Ticket;
  /** The agent has looked again at a ticket that is far off, or already served. */
  readonly ticketConfirmed: boolean;
  readonly bearer: Bearer;
  readonly own?: HouseholdAsked | undefined;
  readonly carried?: HouseholdAsked | undefined;
  readonly formSigned: boolean;
  /** Asked only when carrying. */
  readonly proxySeen?: boolean | undefined;
  /** Late entry of a paper form: the true time written on it. */
  readonly takenAt?: Instant | undefined;
}

export interface HouseholdAsked {
  readonly household: Household;
  readonly asks: readonly Ask[];
}

/** One child (by position) for one period. */
export interface Ask {
  readonly child: number;
  readonly period: PeriodId;
}

export interface RefuseVisit {
  readonly type: 'RefuseVisit';
  readonly ticket: Ticket;
  readonly bearer: Bearer;
  readonly rule: BodyOf<'VisitRefused'>['rule'];
  readonly earlier?: ReceiptNumber | undefined;
  readonly school?: SchoolCode | undefined;
}

/** The agent's own slip of the hand (R10): both halves of the receipt are taken back. */
export interface VoidLastVisit {
  readonly type: 'VoidLastVisit';
  readonly visit: VisitId;
  readonly reason: string;
}

export interface CorrectHousehold {
  readonly type: 'CorrectHousehold';
  readonly receipt: ReceiptNumber;
  readonly changes: readonly Change[];
  readonly reason: string;
}

export interface PrintReceipt {
  readonly type: 'PrintReceipt';
  readonly receipt: ReceiptNumber;
}

/** States all paper forms that wait to be entered. */
export interface DeclarePaper {
  readonly type: 'DeclarePaper';
  readonly tickets: readonly Ticket[];
  readonly children: BodyOf<'PaperPending'>['children'];
  readonly reason?: string | undefined;
}

export interface SendPlaces {
  readonly type: 'SendPlaces';
  readonly to: DeskIdentity;
  readonly pool: Pool;
  readonly count: number;
}

export interface ReceivePlaces {
  readonly type: 'ReceivePlaces';
  /** As read aloud, typed or scanned. */
  readonly code: string;
}

/** Gives places that came in to those who waited first (R8). */
export interface ServeWaiting {
  readonly type: 'ServeWaiting';
}

export interface ConfirmCopy {
  readonly type: 'ConfirmCopy';
  readonly kind: BodyOf<'CopyVerified'>['kind'];
  readonly file: string;
  readonly sha256: Hash;
  readonly upTo: number;
}

export interface CloseDesk {
  readonly type: 'CloseDesk';
  readonly lastTicketHandedOut: number;
  readonly unserved: readonly Ticket[];
  /** Needed when no verified copy holds everything. */
  readonly withoutCopy?: string | undefined;
}

export interface ReopenDesk {
  readonly type: 'ReopenDesk';
  readonly reason: string;
}
