import { useState } from 'react';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Statistics } from '#gathering/gathering.ts';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Bars } from './Bars.tsx';
import { type Arrivals, arrivalsOf } from './figures.ts';
import { Picture } from './Picture.tsx';

const ALL = '*';

/** How the morning went, by the quarter hour: of all schools, or desk by desk in one of them. */
export function ArrivalsSection({ statistics }: { readonly statistics: Statistics }) {
  const { t, formats } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const [school, setSchool] = useState<SchoolCode>();
  const arrivals = arrivalsOf(statistics.arrivals, school);
  const desks =
    school === undefined ? [] : [...new Set(arrivals.flatMap(({ byDesk }) => [...byDesk.keys()]))].sort();
  const timeOf = ({ quarter }: Arrivals) => clock(quarter);
  const columns: Column<Arrivals>[] = [
    { id: 'quarter', header: t('dashboard.column.quarter'), isHeading: true, cell: timeOf },
    {
      id: 'total',
      header: t('dashboard.column.enrolments'),
      isFigure: true,
      cell: ({ total }) => formats.count(total),
    },
    ...desks.map(
      (desk): Column<Arrivals> => ({
        id: desk,
        header: t('dashboard.column.desk', { desk }),
        isFigure: true,
        cell: ({ byDesk }) => formats.count(byDesk.get(desk) ?? 0),
      }),
    ),
    ...(school === undefined ? [desksAtWork(t('dashboard.column.desks'), formats.count)] : []),
  ];
  return (
    <Section title={t('dashboard.arrivals.title')} hint={t('dashboard.arrivals.hint')}>
      <Select<string>
        label={t('dashboard.school')}
        placeholder={t('dashboard.all.schools')}
        width="long"
        value={school ?? ALL}
        onChange={(value) => setSchool(campaign.schools.find(({ code }) => code === value)?.code)}
        options={[
          { value: ALL, label: t('dashboard.all.schools') },
          ...campaign.schools.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
        ]}
      />
      <Picture
        picture={
          <Bars
            label={t('dashboard.arrivals.picture', {
              enrolments: arrivals.reduce((all, { total }) => all + total, 0),
            })}
            legend={[{ drawing: 'full', label: t('dashboard.column.enrolments') }]}
            bars={arrivals.map((each) => ({
              id: String(each.quarter),
              label: timeOf(each),
              figure: formats.count(each.total),
              parts: [{ drawing: 'full', value: each.total }],
            }))}
          />
        }
        table={
          <Table
            caption={t('dashboard.caption', { title: t('dashboard.arrivals.title') })}
            isCaptionHidden
            columns={columns}
            rows={arrivals}
            rowId={({ quarter }) => String(quarter)}
            empty={t('dashboard.nothing')}
          />
        }
      />
    </Section>
  );
}

const desksAtWork = (header: string, count: (figure: number) => string): Column<Arrivals> => ({
  id: 'desks',
  header,
  isFigure: true,
  cell: ({ byDesk }) => count(byDesk.size),
});

/** 525 → 08:45 */
const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
