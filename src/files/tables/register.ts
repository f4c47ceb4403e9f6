import type { Campaign } from '#domain/campaign/campaign.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { MergedEnrolment, MergedRegister } from '#domain/merge/register.ts';
import { type PublishedRow, rowsOf } from '#domain/publication/rows.ts';
import {
  answerColumns,
  careColumns,
  childColumns,
  guardianColumns,
  type Heads,
  headsOf,
  phoneText,
  poolColumns,
  schoolColumns,
  secondGuardianColumns,
} from './columns.ts';
import { flagsOf, reasonOf } from './reason.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';
import { remembered, type TableWords } from './words.ts';

/** The whole register: one row per request of every ledger, in arrival order, with its status and why (R12). */
export function registerTable(
  campaign: Campaign,
  register: Pick<MergedRegister, 'enrolments'>,
  language: TableWords,
): Table {
  const words = remembered(language);
  const head = headsOf(words);
  const order = new Map(register.enrolments.map(({ id }, index) => [id, index + 1]));
  const columns: ColumnOf<PublishedRow>[] = [
    head('order', 7, ({ enrolment }) => order.get(enrolment.id), 'count'),
    ...enrolmentColumns(head, words),
    ...childColumns(head),
    ...schoolColumns(campaign, head),
    ...careColumns(head, words),
    ...poolColumns(campaign, head, words),
    ...Object.values(statusColumns(head, words)),
    ...guardianColumns(head),
    ...secondGuardianColumns(head),
    head('address', 30, ({ enrolment }) => enrolment.household.address),
    head('email', 24, ({ enrolment }) => enrolment.household.email),
    head('cafNumber', 12, ({ enrolment }) => enrolment.household.cafNumber),
    ...answerColumns(campaign, words),
    ...bearerColumns(head),
    head('corrections', 11, ({ enrolment }) => enrolment.corrections.length, 'count'),
    head('flags', 24, ({ enrolment }) => flagsOf(enrolment, words)),
    head('household', 18, ({ enrolment }) => enrolment.householdClass.slice(0, 16)),
  ];
  return tableOf(words.t('tables.name.register'), columns, rowsOf(register));
}

const enrolmentColumns = (head: Heads, { t }: TableWords): ColumnOf<PublishedRow>[] => [
  head('receipt', 18, ({ enrolment }) => enrolment.receipt),
  head('desk', 10, ({ enrolment }) => deskText(enrolment.desk)),
  head('ticket', 8, ({ enrolment }) => enrolment.ticket, 'count'),
  head('recorded', 19, ({ enrolment }) => enrolment.at, 'moment'),
  head('effective', 19, ({ enrolment }) => effectiveMoment(enrolment), 'moment'),
  head('agent', 7, ({ enrolment }) => enrolment.agent),
  head('role', 9, ({ enrolment }) => t(`tables.role.${enrolment.role}`)),
];

export const statusColumns = (head: Heads, words: TableWords) =>
  ({
    atDesk: head('atDesk', 14, ({ request }) => words.t(`tables.status.${request.atDesk}`)),
    status: head('status', 14, ({ request }) => words.t(`tables.status.${request.status.type}`)),
    rank: head(
      'rank',
      6,
      ({ request }) => (request.status.type === 'waiting' ? request.status.rank : undefined),
      'count',
    ),
    reason: head('reason', 50, ({ request }) => reasonOf(request.status, words)),
  }) satisfies Record<string, ColumnOf<PublishedRow>>;

/** Empty where the family stood at the desk itself. */
function bearerColumns(head: Heads): ColumnOf<PublishedRow>[] {
  const bearer = ({ enrolment }: PublishedRow) =>
    enrolment.role === 'carried' ? enrolment.bearer : undefined;
  return [
    head('bearerLastName', 20, (row) => bearer(row)?.lastName),
    head('bearerFirstName', 16, (row) => bearer(row)?.firstName),
    head('bearerPhone', 16, (row) => phoneText(bearer(row)?.phone)),
  ];
}

export const deskText = ({ school, letter, replica }: DeskIdentity): string =>
  `${school}-${letter}${replica}`;

/** The effective time of the ticket, on the clock on which its enrolment was recorded. */
export function effectiveMoment({ at, effective }: Pick<MergedEnrolment, 'at' | 'effective'>): string {
  const wall = Date.parse(`${at.slice(0, 19)}Z`) - Date.parse(at);
  return new Date(effective * 1000 + wall).toISOString().slice(0, 19);
}
