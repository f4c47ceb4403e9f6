import type { Campaign } from '../campaign/campaign.ts';
import type { CoordinationEvent } from '../coordination/events.ts';
import type { DeskIdentity, Envelope, LedgerEvent } from '../events/events.ts';
import type { Hash, PublicKey, Replica } from '../vocabulary/ids.ts';

/** What the merge reads, and all that it reads (R7): verified ledgers, and the coordinators' decisions. */
export interface Evidence {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  /** In any order, any of them more than once, older beside newer. */
  readonly ledgers: readonly Ledger[];
  /** The coordinators' own ledgers, likewise. */
  readonly coordination: readonly CoordinationLedger[];
}

/** The register of one desk as a verified file holds it. A chain is known by desk and key (R3). */
export interface Ledger {
  /** Whole: every event from the first on. Stubs: those read back from paper, each standing on its own. */
  readonly kind: 'whole' | 'stubs';
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  /** Ascending by seq. */
  readonly events: readonly Hashed<EventToMerge>[];
}

/** An event as far as the merge reads it. More than half of a morning's are of those that it passes over. */
export type EventToMerge = Exclude<LedgerEvent, { type: PassedOver }> | EventPassedOver;

/** That it stands there, and what the last event of a ledger says of the laptop's clock. */
export type EventPassedOver = Pick<Envelope, 'seq' | 'prev' | 'clockOffset'> & { readonly type: PassedOver };
export type PassedOver = 'ReceiptPrinted' | 'CopyVerified';

export interface CoordinationLedger {
  readonly replica: Replica;
  /** From the first on. */
  readonly events: readonly Hashed<CoordinationEvent>[];
}

/** An event with the SHA-256 of its line, which names it. */
export interface Hashed<E> {
  readonly hash: Hash;
  readonly event: E;
}
