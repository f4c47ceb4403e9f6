import type { BodyOf, CheckOutcome, DeskIdentity, EventOf, LedgerEvent } from '../events/events.ts';
import { unreachable } from '../result.ts';
import type { Hash, PublicKey, Signature } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';

/** The desk itself: opened, closed, its copies and transfers. */
export interface DeskStatus {
  opening?: Opening;
  /** The closing in force; absent while the desk is open. */
  closing: EventOf<'DeskClosed'> | undefined;
  /** A reopened desk records *waiting* only: its places were surrendered. */
  reopened: boolean;
  copy: VerifiedCopy | undefined;
  /** Events not yet in a verified copy that a family or a coordinator would miss. */
  unsaved: Unsaved[];
  readonly sent: BodyOf<'PlacesSent'>[];
  /** Seq of the last of them; 0 before the first. */
  lastSent: number;
  readonly received: BodyOf<'PlacesReceived'>[];
}

interface Unsaved {
  readonly seq: number;
  readonly type: LedgerEvent['type'];
}

export interface Opening {
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  /** The activation key's signature over it. */
  readonly proof: Signature;
  readonly campaignHash: Hash;
  readonly at: Instant;
  readonly checks: readonly CheckOutcome[];
}

export interface VerifiedCopy {
  readonly at: Instant;
  readonly file: string;
  readonly upTo: number;
}

export const unopened = (): DeskStatus => ({
  closing: undefined,
  reopened: false,
  copy: undefined,
  unsaved: [],
  sent: [],
  lastSent: 0,
  received: [],
});

export function applyToStatus(status: DeskStatus, event: LedgerEvent): void {
  switch (event.type) {
    case 'DeskOpened': {
      const { desk, key, proof, campaignHash, checks } = event.body;
      status.opening = { desk, key, proof, campaignHash, checks, at: event.at };
      return;
    }
    case 'DeskClosed':
      status.closing = event;
      return;
    case 'DeskReopened':
      status.closing = undefined;
      status.reopened = true;
      return;
    case 'CopyVerified':
      // An older file verified late tells nothing new.
      if (event.body.upTo >= (status.copy?.upTo ?? 0)) {
        status.copy = { at: event.at, file: event.body.file, upTo: event.body.upTo };
      }
      // Whatever was recorded between the writing of the copy and this event is not in it.
      status.unsaved = status.unsaved.filter(({ seq }) => seq > event.body.upTo);
      return;
    case 'PlacesSent':
      status.sent.push(event.body);
      status.lastSent = event.seq;
      missed(status, event);
      return;
    case 'PlacesReceived':
      status.received.push(event.body);
      missed(status, event);
      return;
    case 'HouseholdEnrolled':
    case 'EntryVoided':
    case 'HouseholdCorrected':
    case 'WaitingGranted':
    case 'VisitRefused':
    case 'PaperPending':
      missed(status, event);
      return;
    case 'DeskRestored':
    case 'ReceiptPrinted':
      return;
    default:
      unreachable(event);
  }
}

function missed(status: DeskStatus, { seq, type }: LedgerEvent): void {
  status.unsaved.push({ seq, type });
}

/** Enrolments that no verified copy holds yet. */
export const enrolmentsUnsaved = ({ unsaved }: Readonly<DeskStatus>): number =>
  unsaved.filter(({ type }) => type === 'HouseholdEnrolled').length;
