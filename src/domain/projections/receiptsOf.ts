import type { LedgerEvent } from '../events/events.ts';
import { unreachable } from '../result.ts';
import type { ReceiptNumber } from '../vocabulary/ids.ts';

/** The enrolments that an event is about. */
export function receiptsOf(event: LedgerEvent): readonly ReceiptNumber[] {
  switch (event.type) {
    case 'HouseholdEnrolled':
    case 'HouseholdCorrected':
    case 'ReceiptPrinted':
      return [event.body.receipt];
    case 'EntryVoided':
      return event.body.receipts;
    case 'WaitingGranted':
      return [...new Set(event.body.requests.map((request) => request.receipt))];
    case 'DeskOpened':
    case 'VisitRefused':
    case 'PaperPending':
    case 'PlacesSent':
    case 'PlacesReceived':
    case 'CopyVerified':
    case 'DeskRestored':
    case 'DeskClosed':
    case 'DeskReopened':
      return [];
    default:
      return unreachable(event);
  }
}
