import { useEffect, useState } from 'react';
import { centreName } from '#files/tables/columns.ts';
import type { Row } from '#gathering/gathering.ts';
import { personName } from '#i18n/sentences/words.ts';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';

/** Shown at once; the others are in the report. */
const SHOWN = 200;

/** Families who came before one that a publication gave the place to: their file came late, and the town owes them. */
export function OvertakenSection() {
  const { t, period, band } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const { overtaken } = useCoordination().overview;
  const rows = useOvertaken();
  if (overtaken.length === 0 || !rows) return null;
  const columns: Column<Row>[] = [
    {
      id: 'receipt',
      header: t('tables.column.receipt'),
      isHeading: true,
      cell: ({ enrolment, request }) => (
        <a className="office-number" href={`#/coordination/listes/${enrolment.id}/${request.position}`}>
          {enrolment.receipt}
        </a>
      ),
    },
    {
      id: 'child',
      header: t('publication.column.child'),
      cell: ({ enrolment, request }) => {
        const child = enrolment.household.children[request.child];
        return child && personName(child);
      },
    },
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
  ];
  const title = t('publication.overtaken.title', { count: overtaken.length });
  return (
    <Section title={title} hint={t('publication.overtaken.hint')}>
      <Table
        caption={t('publication.caption', { title })}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowId={({ enrolment, request }) => `${enrolment.id}/${request.position}`}
        empty=""
      />
      {overtaken.length > SHOWN && (
        <p className="office-note">{t('publication.overtaken.shown', { shown: SHOWN })}</p>
      )}
    </Section>
  );
}

function useOvertaken(): readonly Row[] | undefined {
  const { gathering, overview } = useCoordination();
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    let isCurrent = true;
    const refs = overview.overtaken.slice(0, SHOWN);
    void gathering.enrolments([...new Set(refs.map(({ enrolment }) => enrolment))]).then((found) => {
      const byId = new Map(found.map((enrolment) => [enrolment.id, enrolment]));
      const named = refs.flatMap(({ enrolment: id, position }): Row[] => {
        const enrolment = byId.get(id);
        const request = enrolment?.requests.find((each) => each.position === position);
        return enrolment && request ? [{ enrolment, request }] : [];
      });
      if (isCurrent) setRows(named);
    });
    return () => {
      isCurrent = false;
    };
  }, [gathering, overview]);
  return rows;
}
