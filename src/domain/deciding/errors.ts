import type { TransferCodeError } from '../codes/transfer.ts';
import type { Change, DeskIdentity, EventType, TransferSource } from '../events/events.ts';
import type { PeriodId, ReceiptNumber, Replica, SchoolCode, Ticket, VisitId } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';

/** Why a desk says no. Each carries what a sentence needs: what is wrong, where, and the way on. */
export type Refusal =
  | { type: 'DeskAlreadyOpen' }
  | { type: 'DeskNotOpen' }
  | { type: 'DeskIsClosed' }
  | { type: 'DeskIsOpen' }
  | RestoreRefusal
  | RefusedVisit
  | { type: 'VisitAlreadyRecorded'; visit: VisitId; receipts: readonly ReceiptNumber[] }
  | { type: 'TicketFarOff'; ticket: Ticket; highest: number }
  | { type: 'TicketAlreadyServed'; ticket: Ticket; receipts: readonly ReceiptNumber[] }
  | { type: 'NothingAsked' }
  | { type: 'ProxyNotAnswered' }
  | { type: 'CarriedIsOwn'; receipt?: ReceiptNumber }
  | { type: 'BearerIsNotGuardian' }
  | { type: 'ChildTwice'; first: PersonName; second: PersonName }
  | { type: 'AlreadyRequested'; child: PersonName; period: PeriodId; receipt: ReceiptNumber }
  | { type: 'AskedTwice'; child: PersonName; period: PeriodId }
  | { type: 'UnknownSchool'; school: SchoolCode }
  | { type: 'NotOffered'; child: PersonName; period: PeriodId }
  | { type: 'ReceiptUnknown'; receipt: ReceiptNumber }
  | { type: 'EnrolmentVoided'; receipt: ReceiptNumber }
  | { type: 'NotTheLastVisit'; lastReceipts: readonly ReceiptNumber[] }
  /** Something typed does not fit the event: too long, an invisible character. `where`: the field's path. */
  | { type: 'InputUnfit'; event: EventType; where: string }
  | { type: 'ReasonMissing' }
  | { type: 'NothingChanged' }
  | { type: 'CorrectionOutdated'; change: Change }
  | { type: 'CorrectionUnfit'; change: Change }
  | { type: 'PendingAlreadyServed'; tickets: readonly Ticket[] }
  | { type: 'TransferToItself' }
  | { type: 'ReceiverUnknown'; to: DeskIdentity }
  | { type: 'NotEnoughPlaces'; pool: Pool; free: number; asked: number }
  | { type: 'PlacesSurrendered' }
  | { type: 'TooManyTransfers' }
  | TransferCodeError
  | { type: 'TransferForAnother'; to: DeskIdentity; self: DeskIdentity }
  | { type: 'TransferAlreadyReceived'; from: TransferSource; transfer: number }
  | { type: 'NoneDue' }
  | { type: 'CopyOfAnotherState'; upTo: number; head: number }
  | { type: 'ClosingWithoutCopy'; unsaved: number }
  | { type: 'PaperStillPending'; tickets: readonly Ticket[] };

export type RestoreRefusal =
  | { type: 'NothingToRestore' }
  | { type: 'CopyOfAnotherDesk'; copy: DeskIdentity }
  /** R2: the copy's own name, or one before it, may not be used again. */
  | { type: 'ReplicaUsedBefore'; replica: Replica }
  | LastPaperRefusal;

/** Why the last paper handed out does not vouch for a copy. */
export type LastPaperRefusal =
  | { type: 'LastPaperUnreadable' }
  /** Handed out after the copy was made, or by another desk. */
  | { type: 'LastPaperNotInCopy' }
  | { type: 'LastPaperHashDiffers' }
  /** The copy holds later papers: somebody should look again which was the last. */
  | { type: 'LastPaperNotTheLast' };

/** Refusals of a rule: the agent tells the family, and the refusal is recorded. */
export type RefusedVisit =
  /** R9: this bearer has carried as many other households as it may. */
  | { type: 'ProxyLimit'; rule: 'R9'; limit: number; earlier?: ReceiptNumber; household?: PersonName }
  /** R11: this campaign takes no children of other schools. */
  | { type: 'OtherSchoolRefused'; rule: 'R11'; child: PersonName; school: SchoolCode };

export interface PersonName {
  readonly lastName: string;
  readonly firstName: string;
}

export const nameOf = ({ lastName, firstName }: PersonName): PersonName => ({ lastName, firstName });
