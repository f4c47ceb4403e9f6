import { useState } from 'react';
import type { PeriodId } from '#domain/vocabulary/ids.ts';
import type { Statistics } from '#gathering/gathering.ts';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Bars } from './Bars.tsx';
import { type CentreChoice, type StaffOfDay, staffOf } from './figures.ts';
import { Picture } from './Picture.tsx';

interface StaffSectionProps {
  readonly statistics: Statistics;
  readonly centre: CentreChoice;
}

/** Children under six and from six, day by day, and the staff that the law asks for. */
export function StaffSection({ statistics, centre }: StaffSectionProps) {
  const { t, formats, period } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const [chosen, setChosen] = useState<PeriodId | undefined>(campaign.periods[0]?.id);
  const days = chosen === undefined ? [] : staffOf(campaign, statistics.staff, chosen, centre);
  const columns: Column<StaffOfDay>[] = [
    {
      id: 'day',
      header: t('dashboard.column.day'),
      isHeading: true,
      cell: ({ day }) => formats.dayShort(day),
    },
    ...(['underSix', 'fromSix', 'staff'] as const).map(
      (figure): Column<StaffOfDay> => ({
        id: figure,
        header: t(`dashboard.column.${figure}`),
        isFigure: true,
        cell: (row) => formats.count(row[figure]),
      }),
    ),
  ];
  return (
    <Section title={t('dashboard.staff.title')} hint={t('dashboard.staff.hint')}>
      <Select<PeriodId>
        label={t('dashboard.period')}
        placeholder={t('dashboard.period')}
        width="long"
        value={chosen ?? ''}
        onChange={setChosen}
        options={campaign.periods.map(({ id }) => ({ value: id, label: period(id) }))}
      />
      <Picture
        picture={
          <Bars
            label={t('dashboard.staff.picture', { most: Math.max(0, ...days.map(({ staff }) => staff)) })}
            legend={[
              { drawing: 'full', label: t('dashboard.column.underSix') },
              { drawing: 'hatched', label: t('dashboard.column.fromSix') },
            ]}
            bars={days.map(({ day, underSix, fromSix, staff }) => ({
              id: day,
              label: formats.dayShort(day),
              figure: t('dashboard.staff.figure', { staff }),
              parts: [
                { drawing: 'full', value: underSix },
                { drawing: 'hatched', value: fromSix },
              ],
            }))}
          />
        }
        table={
          <Table
            caption={t('dashboard.caption', { title: t('dashboard.staff.title') })}
            isCaptionHidden
            columns={columns}
            rows={days}
            rowId={({ day }) => day}
            empty={t('dashboard.nothing')}
          />
        }
      />
    </Section>
  );
}
