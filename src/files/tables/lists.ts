import type { Campaign, Centre, Period } from '#domain/campaign/campaign.ts';
import type { MergedRegister, PoolStanding } from '#domain/merge/register.ts';
import { type PublishedRow, RowsByPool, rowsOf } from '#domain/publication/rows.ts';
import type { CentreId } from '#domain/vocabulary/ids.ts';
import {
  bandColumn,
  careColumns,
  centreName,
  childColumns,
  guardianColumns,
  headsOf,
  poolColumns,
  schoolColumns,
  secondGuardianColumns,
} from './columns.ts';
import { effectiveMoment, statusColumns } from './register.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';
import type { TableWords } from './words.ts';

type Register = Pick<MergedRegister, 'enrolments'>;

/** Children with a place at a centre, a table per period in the campaign's order; by band, then by name. */
export function centreTables(
  campaign: Campaign,
  register: Register,
  centre: CentreId,
  words: TableWords,
): Table[] {
  const rows = new RowsByPool(rowsOf(register));
  return campaign.periods
    .filter((period) => isOpen(campaign, centre, period, rows))
    .map((period) => centreTable(campaign, rows, centre, period, words));
}

function centreTable(
  campaign: Campaign,
  rows: RowsByPool,
  centre: CentreId,
  period: Period,
  words: TableWords,
): Table {
  const head = headsOf(words);
  const columns: ColumnOf<PublishedRow>[] = [
    bandColumn(campaign, head, words),
    ...childColumns(head),
    ...schoolColumns(campaign, head),
    ...careColumns(head, words),
    ...guardianColumns(head),
    ...secondGuardianColumns(head),
    head('receipt', 18, ({ enrolment }) => enrolment.receipt),
  ];
  return tableOf(
    period.week,
    columns,
    campaign.bands.flatMap((each) => rows.granted({ centre, period: period.id, band: each.id })),
  );
}

const isOpen = (campaign: Campaign, centre: CentreId, period: Period, rows: RowsByPool): boolean =>
  campaign.bands.some(({ id }) => {
    const places = campaign.centres.find((each) => each.id === centre)?.capacity[period.id]?.[id] ?? 0;
    return places > 0 || rows.of({ centre, period: period.id, band: id }).length > 0;
  });

/** Requests that wait, pool by pool in the campaign's order, by rank. Of one centre, or of all. */
export function waitingTable(
  campaign: Campaign,
  register: Register,
  words: TableWords,
  centre?: CentreId,
): Table {
  const rows = new RowsByPool(rowsOf(register));
  const things = centresOf(campaign, centre).flatMap(({ id }) =>
    campaign.periods.flatMap((period) =>
      campaign.bands.flatMap((band) => rows.waiting({ centre: id, period: period.id, band: band.id })),
    ),
  );
  return tableOf(words.t('tables.name.waiting'), requestColumns(campaign, words), things);
}

/** Requests that only a person can settle, in arrival order, each with the cards that say what to decide. */
export function toSettleTable(campaign: Campaign, register: Register, words: TableWords): Table {
  const head = headsOf(words);
  const columns: ColumnOf<PublishedRow>[] = [
    ...requestColumns(campaign, words),
    head('cards', 24, ({ request: { status } }) =>
      status.type === 'toSettle' ? status.cards.join(' ') : undefined,
    ),
  ];
  const things = rowsOf(register).filter(({ request }) => request.status.type === 'toSettle');
  return tableOf(words.t('tables.name.toSettle'), columns, things);
}

function requestColumns(campaign: Campaign, words: TableWords): ColumnOf<PublishedRow>[] {
  const head = headsOf(words);
  const { atDesk, status, rank, reason } = statusColumns(head, words);
  return [
    ...poolColumns(campaign, head, words),
    rank,
    ...childColumns(head),
    ...schoolColumns(campaign, head),
    ...guardianColumns(head),
    head('receipt', 18, ({ enrolment }) => enrolment.receipt),
    head('ticket', 8, ({ enrolment }) => enrolment.ticket, 'count'),
    head('effective', 19, ({ enrolment }) => effectiveMoment(enrolment), 'moment'),
    atDesk,
    status,
    reason,
  ];
}

/** Every pool with its places and where they went. */
export function placesTable(
  campaign: Campaign,
  { pools }: Pick<MergedRegister, 'pools'>,
  words: TableWords,
): Table {
  const head = headsOf(words);
  const figure = (
    word: 'capacity' | 'grantedAtDesks' | 'grantedByMerge' | 'kept' | 'held' | 'free' | 'over',
    of: (pool: PoolStanding) => number,
  ): ColumnOf<PoolStanding> => head(word, 12, of, 'count');
  const label = (id: string, things: Campaign['periods'] | Campaign['bands']): string => {
    const thing = things.find((each) => each.id === id);
    return thing ? words.said(thing.label) : id;
  };
  return tableOf(
    words.t('tables.name.places'),
    [
      head<PoolStanding>('centre', 24, ({ centre }) => centreName(campaign, centre)),
      head<PoolStanding>('period', 24, ({ period }) => label(period, campaign.periods)),
      head<PoolStanding>('band', 14, ({ band }) => label(band, campaign.bands)),
      figure('capacity', ({ capacity }) => capacity),
      figure('grantedAtDesks', ({ grantedAtDesks }) => grantedAtDesks),
      figure('grantedByMerge', ({ grantedByMerge }) => grantedByMerge),
      figure('kept', ({ keptToSettle }) => keptToSettle),
      figure('held', ({ held }) => held),
      figure('free', ({ free }) => free),
      figure('over', ({ over }) => over),
    ],
    pools,
  );
}

const centresOf = ({ centres }: Campaign, centre: CentreId | undefined): readonly Centre[] =>
  centre === undefined ? centres : centres.filter(({ id }) => id === centre);
