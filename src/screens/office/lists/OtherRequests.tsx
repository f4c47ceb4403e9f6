import { centreName } from '#files/tables/columns.ts';
import type { Row } from '#gathering/gathering.ts';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { statusName } from './statusWords.ts';

/** The same child under the same receipt or others, over all desks. */
export function OtherRequests({ rows }: { readonly rows: readonly Row[] }) {
  const { t, period, band } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const columns: Column<Row>[] = [
    {
      id: 'period',
      header: t('tables.column.period'),
      isHeading: true,
      cell: ({ enrolment, request }) => (
        <a
          href={`#/coordination/listes/${enrolment.id}/${request.position}`}
          aria-label={t('lists.others.open', {
            period: period(request.pool.period),
            receipt: enrolment.receipt,
          })}
        >
          {period(request.pool.period)}
        </a>
      ),
    },
    {
      id: 'centre',
      header: t('tables.column.centre'),
      cell: ({ request }) => centreName(campaign, request.pool.centre),
    },
    { id: 'band', header: t('tables.column.band'), cell: ({ request }) => band(request.pool.band) },
    {
      id: 'receipt',
      header: t('tables.column.receipt'),
      cell: ({ enrolment }) => <span className="office-number">{enrolment.receipt}</span>,
    },
    { id: 'status', header: t('tables.column.status'), cell: ({ request }) => statusName(request, t) },
  ];
  return (
    <Section title={t('lists.others.title')}>
      <Table
        caption={t('lists.caption', { title: t('lists.others.title') })}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowId={({ enrolment, request }) => `${enrolment.id}/${request.position}`}
        empty={t('lists.others.none')}
      />
    </Section>
  );
}
