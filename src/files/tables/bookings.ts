import type { Campaign } from '#domain/campaign/campaign.ts';
import { isBooking } from '#domain/publication/bookings.ts';
import type { NumberedFamily } from '#domain/publication/families.ts';
import type { PublishedRow } from '#domain/publication/rows.ts';
import { childColumns, guardianColumns, headsOf, poolColumns } from './columns.ts';
import { statusColumns } from './register.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';
import type { TableWords } from './words.ts';

interface Booking extends PublishedRow {
  readonly family: string;
}

/**
 * What the importer of individuals does not know, to be entered by hand: family by family, child by child, each
 * period with its status and a cell to tick off. Families as numbered in the individuals' file.
 */
export function bookingsTable(
  campaign: Campaign,
  families: readonly NumberedFamily[],
  words: TableWords,
): Table {
  const head = headsOf(words);
  const { status, rank } = statusColumns(head, words);
  const columns: ColumnOf<Booking>[] = [
    { ...head<Booking>('done', 9, () => undefined), choices: [words.t('tables.yes')] },
    head('family', 10, ({ family }) => family),
    ...guardianColumns(head),
    ...childColumns(head),
    ...poolColumns(campaign, head, words),
    status,
    rank,
    head('receipt', 18, ({ enrolment }) => enrolment.receipt),
  ];
  return tableOf(words.t('tables.name.bookings'), columns, families.flatMap(bookingsOf));
}

const bookingsOf = ({ number, children }: NumberedFamily): Booking[] =>
  children.flatMap(({ rows }) => rows.filter(isBooking).map((row) => ({ ...row, family: number })));
