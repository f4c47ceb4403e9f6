import type { ReserveTransfer } from '../deciding/reserve.ts';
import type { DeskIdentity } from '../events/events.ts';
import type { Hash, Replica, Signature } from '../vocabulary/ids.ts';
import type { CoordinationBodyOf, CoordinationHappening } from './events.ts';

/** What the coordinator asks of the ledger. Refused, or recorded whole. */
export type CoordinationCommand =
  | OpenCoordination
  | Decide
  | Withdraw
  | PublishPlaces
  | PrintLetters
  | WipeDesk
  | TakeReserve;

export interface OpenCoordination {
  readonly type: 'OpenCoordination';
  readonly replica: Replica;
  /** The ledger that this one continues, after a loss or on another computer. */
  readonly restored?: CoordinationBodyOf<'CoordinationRestored'> | undefined;
}

/** Each settles one thing, and counts until another one does or it is withdrawn. */
export const DECISION_TYPES = [
  'ClosingCountNoted',
  'GapAccepted',
  'HoldingReleased',
  'ChildrenSettled',
  'HouseholdsSettled',
  'ProxyBreachSettled',
  'ChainSettled',
  'IdentityChangeSettled',
  'PromisesSettled',
  'TransferNoted',
  'EnrolmentCorrected',
  'ForkSettled',
] as const;
export type Decision = Extract<CoordinationHappening, { type: (typeof DECISION_TYPES)[number] }>;

export interface Decide {
  readonly type: 'Decide';
  readonly decision: Decision;
}

/** Undo, until publication: a decision, or the undoing of one. */
export interface Withdraw {
  readonly type: 'Withdraw';
  readonly decision: Hash;
}

export interface PublishPlaces {
  readonly type: 'PublishPlaces';
  readonly granted: CoordinationBodyOf<'PlacesPublished'>['granted'];
  /** SHA-256 of `register.json` as published. */
  readonly register: Hash;
  /** `signPublication(...)` over it. */
  readonly signature: Signature;
}

export interface PrintLetters {
  readonly type: 'PrintLetters';
  readonly publication: Hash;
  readonly letters: number;
}

export interface WipeDesk {
  readonly type: 'WipeDesk';
  readonly desk: DeskIdentity;
  readonly note?: string | undefined;
}

/** Takes into the ledger what was given from the reserve; what is in it already is left as it is. */
export interface TakeReserve {
  readonly type: 'TakeReserve';
  readonly given: readonly ReserveTransfer[];
}
