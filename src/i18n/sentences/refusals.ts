import type { Refusal } from '#domain/deciding/errors.ts';
import type { AppendError, LedgerError } from '#ledger/errors.ts';
import type { MessageValues } from '../plainMessage.ts';
import type { Translate } from '../translate.ts';
import { type CampaignWords, deskName, personName, sourceName } from './words.ts';

/** Why nothing was recorded, in one sentence. */
export function appendSentence(error: AppendError, words: CampaignWords): string {
  return isLedgerError(error) ? ledgerSentence(error, words.t) : refusalSentence(error, words);
}

export function ledgerSentence(error: LedgerError, t: Translate): string {
  const { type, ...data } = error;
  return t(`ledger.${type}`, data satisfies MessageValues);
}

const LEDGER_ERRORS: ReadonlySet<string> = new Set<LedgerError['type']>([
  'StorageFull',
  'StorageUnavailable',
  'ReadBackDiffers',
  'LedgerShortened',
  'LedgerDamaged',
  'LedgerNewer',
  'DeskUnknown',
  'LedgerBusy',
]);

export const isLedgerError = (error: AppendError): error is LedgerError => LEDGER_ERRORS.has(error.type);

export function refusalSentence(refusal: Refusal, words: CampaignWords): string {
  const { t } = words;
  if (refusal.type === 'TicketFarOff' && refusal.highest === 0) {
    return t('refusal.TicketFarOff.first', { ticket: refusal.ticket });
  }
  return t(`refusal.${refusal.type}`, valuesOf(refusal, words));
}

function valuesOf(refusal: Refusal, { formats, period, band, school }: CampaignWords): MessageValues {
  switch (refusal.type) {
    case 'ProxyLimit':
      return {
        limit: refusal.limit,
        household: refusal.household?.lastName ?? '',
        receipt: refusal.earlier ?? '',
      };
    case 'OtherSchoolRefused':
      return { child: personName(refusal.child), school: school(refusal.school) };
    case 'VisitAlreadyRecorded':
      return { receipts: formats.list(refusal.receipts) };
    case 'TicketFarOff':
      return { ticket: refusal.ticket, highest: refusal.highest };
    case 'TicketAlreadyServed':
      return { ticket: refusal.ticket, receipts: formats.list(refusal.receipts) };
    case 'ChildTwice':
      return { child: personName(refusal.second) };
    case 'AlreadyRequested':
      return { child: personName(refusal.child), period: period(refusal.period), receipt: refusal.receipt };
    case 'AskedTwice':
    case 'NotOffered':
      return { child: personName(refusal.child), period: period(refusal.period) };
    case 'UnknownSchool':
      return { school: refusal.school };
    case 'ReceiptUnknown':
    case 'EnrolmentVoided':
      return { receipt: refusal.receipt };
    case 'CorrectionUnfit':
      return { value: refusal.change.to ?? '' };
    case 'PendingAlreadyServed':
      return { count: refusal.tickets.length, tickets: formats.list(refusal.tickets.map(String)) };
    case 'PaperStillPending':
      return { tickets: formats.list(refusal.tickets.map(String)) };
    case 'ReceiverUnknown':
      return { desk: deskName(refusal.to) };
    case 'NotEnoughPlaces':
      return { free: refusal.free, period: period(refusal.pool.period), band: band(refusal.pool.band) };
    case 'TransferCodeLength':
      return { length: refusal.length, expected: refusal.expected };
    case 'TransferCodeCharacter':
      return { character: refusal.character, position: refusal.position };
    case 'TransferForAnother':
      return { to: deskName(refusal.to), self: deskName(refusal.self) };
    case 'TransferAlreadyReceived':
      return { from: sourceName(refusal.from), transfer: refusal.transfer };
    case 'CopyOfAnotherDesk':
      return { copy: deskName(refusal.copy) };
    case 'ReplicaUsedBefore':
      return { replica: refusal.replica };
    case 'ClosingWithoutCopy':
      return { unsaved: refusal.unsaved };
    default:
      return {};
  }
}
