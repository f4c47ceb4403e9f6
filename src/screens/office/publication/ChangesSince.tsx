import { centreName } from '#files/tables/columns.ts';
import { reasonOf } from '#files/tables/reason.ts';
import { Banner } from '#ui/Banner.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import type { Changed, Changes } from './making/making.ts';

/** Whose answer another publication would change. */
export function ChangesSince({ changes }: { readonly changes: Changes }) {
  const { t } = useWords();
  const { gained, lost, gainedCount, lostCount } = changes;
  if (gainedCount + lostCount === 0) {
    return <p className="office-note">{t('publication.changes.none')}</p>;
  }
  return (
    <>
      <Banner tone="info" title={t('publication.changes.some', { gained: gainedCount, lost: lostCount })} />
      {gained.length > 0 && (
        <ChangedTable title={t('publication.changes.gained', { count: gainedCount })} rows={gained} />
      )}
      {lost.length > 0 && (
        <ChangedTable title={t('publication.changes.lost', { count: lostCount })} rows={lost} />
      )}
    </>
  );
}

/** Folded: there may be hundreds, and what is to be done stands below. */
function ChangedTable({ title, rows }: { readonly title: string; readonly rows: readonly Changed[] }) {
  const { t, period, band } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const columns: Column<Changed>[] = [
    {
      id: 'receipt',
      header: t('tables.column.receipt'),
      isHeading: true,
      cell: ({ enrolment, position, receipt }) => (
        <a className="office-number" href={`#/coordination/listes/${enrolment}/${position}`}>
          {receipt}
        </a>
      ),
    },
    { id: 'child', header: t('publication.column.child'), cell: ({ child }) => child },
    {
      id: 'pool',
      header: t('publication.column.pool'),
      cell: ({ request: { pool } }) =>
        t('publication.pool', {
          period: period(pool.period),
          centre: centreName(campaign, pool.centre),
          band: band(pool.band),
        }),
    },
    { id: 'why', header: t('tables.column.reason'), cell: ({ request }) => reasonOf(request.status, { t }) },
  ];
  return (
    <details className="office-details">
      <summary>{title}</summary>
      <Table
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowId={({ enrolment, position }) => `${enrolment}/${position}`}
        empty=""
      />
    </details>
  );
}
