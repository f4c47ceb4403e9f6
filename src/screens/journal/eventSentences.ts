import type { EventOf, LedgerEvent } from '#domain/events/events.ts';
import { unreachable } from '#domain/result.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { changeSentence } from '#i18n/sentences/changes.ts';
import { type CampaignWords, deskName, personName, sourceName } from '#i18n/sentences/words.ts';

/** What one event says, in words: the main sentence, and what belongs under it. */
export interface EventWords {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Names a child of an enrolment by its position, as it is called now. */
export type ChildOf = (receipt: ReceiptNumber, position: number) => string;

export function eventWords(event: LedgerEvent, words: CampaignWords, childOf: ChildOf): EventWords {
  const { t, formats, period, band } = words;
  switch (event.type) {
    case 'DeskOpened':
      return plain(t('journal.event.DeskOpened', { desk: deskName(event.body.desk) }));
    case 'HouseholdEnrolled':
      return plain(enrolledSentence(event, words));
    case 'EntryVoided':
      return { sentence: t('journal.event.EntryVoided'), details: [reasonOf(event.body.reason, words)] };
    case 'HouseholdCorrected': {
      const { receipt, changes, reason } = event.body;
      const nameOf = (position: number) => childOf(receipt, position);
      return {
        sentence: t('journal.event.HouseholdCorrected'),
        details: [...changes.map((change) => changeSentence(change, words, nameOf)), reasonOf(reason, words)],
      };
    }
    case 'WaitingGranted': {
      const { requests } = event.body;
      return {
        sentence: t('journal.event.WaitingGranted', { count: requests.length }),
        details: requests.map((request) =>
          t('journal.event.WaitingGranted.request', {
            child: childOf(request.receipt, request.child),
            period: period(request.period),
          }),
        ),
      };
    }
    case 'ReceiptPrinted':
      return plain(printedSentence(event, words));
    case 'VisitRefused':
      return refusedWords(event, words);
    case 'PaperPending': {
      const { tickets, reason } = event.body;
      const values = { count: tickets.length, tickets: formats.list(tickets.map(String)) };
      return {
        sentence: t('journal.event.PaperPending', values),
        details: reason ? [reasonOf(reason, words)] : [],
      };
    }
    case 'PlacesSent':
    case 'PlacesReceived': {
      const { pool, count } = event.body;
      const other = event.type === 'PlacesSent' ? event.body.to : event.body.from;
      const values = { count, desk: sourceName(other), period: period(pool.period), band: band(pool.band) };
      return plain(t(`journal.event.${event.type}`, values));
    }
    case 'CopyVerified':
      return plain(t('journal.event.CopyVerified', { upTo: event.body.upTo, file: event.body.file }));
    case 'DeskRestored': {
      const { from, upTo } = event.body;
      return plain(t('journal.event.DeskRestored', { desk: deskName(from), upTo }));
    }
    case 'DeskClosed': {
      const { enrolments, withoutCopy } = event.body;
      return {
        sentence: t('journal.event.DeskClosed', { count: enrolments }),
        details: withoutCopy ? [t('journal.event.DeskClosed.withoutCopy', { reason: withoutCopy })] : [],
      };
    }
    case 'DeskReopened':
      return { sentence: t('journal.event.DeskReopened'), details: [reasonOf(event.body.reason, words)] };
    default:
      return unreachable(event);
  }
}

function refusedWords({ body }: EventOf<'VisitRefused'>, { t, school }: CampaignWords): EventWords {
  const { ticket, bearer, rule, earlier, school: code } = body;
  return {
    sentence: t(`journal.event.VisitRefused.${rule}`, { ticket, bearer: personName(bearer) }),
    details: [
      ...(earlier ? [t('journal.event.VisitRefused.R9.earlier', { receipt: earlier })] : []),
      ...(code ? [t('journal.event.VisitRefused.R11.school', { school: school(code) })] : []),
    ],
  };
}

const plain = (sentence: string): EventWords => ({ sentence, details: [] });

const reasonOf = (reason: string, { t }: CampaignWords): string => t('journal.event.reason', { reason });

function enrolledSentence({ body }: EventOf<'HouseholdEnrolled'>, { t, formats }: CampaignWords): string {
  const { ticket, requests, paper } = body;
  const granted = requests.filter(({ outcome }) => outcome === 'granted').length;
  const waiting = requests.length - granted;
  const outcomes = formats.list([
    ...(granted > 0 ? [t('journal.outcome.granted', { count: granted })] : []),
    ...(waiting > 0 ? [t('journal.outcome.waiting', { count: waiting })] : []),
  ]);
  const values = { ticket, outcomes };
  return paper.takenAt
    ? t('journal.event.HouseholdEnrolled.late', { ...values, moment: formats.moment(paper.takenAt) })
    : t('journal.event.HouseholdEnrolled', values);
}

function printedSentence(
  { body: { revision, copy } }: EventOf<'ReceiptPrinted'>,
  { t }: CampaignWords,
): string {
  if (revision === 0) {
    return copy === 1 ? t('journal.event.ReceiptPrinted') : t('journal.event.ReceiptPrinted.copy', { copy });
  }
  return copy === 1
    ? t('journal.event.ReceiptPrinted.revision', { revision })
    : t('journal.event.ReceiptPrinted.revision.copy', { revision, copy });
}
