import { useEffect, useState } from 'react';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import { StatusLine } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Bars } from './Bars.tsx';
import { type CentreChoice, fillingsOf } from './figures.ts';
import { Picture } from './Picture.tsx';

interface Waiting {
  readonly period: PeriodId;
  readonly band: BandId;
  readonly waiting: number;
  readonly toSettle: number;
}

/** How many wait, pool by pool, and how many answers hang on a decision. */
export function WaitingSection({ centre }: { readonly centre: CentreChoice }) {
  const { t, formats, period, band } = useWords();
  const rows = useWaiting(centre);
  if (!rows) return <StatusLine>{t('dashboard.counting')}</StatusLine>;
  const nameOf = (row: Waiting) => t('dashboard.pool', { period: period(row.period), band: band(row.band) });
  const idOf = (row: Waiting) => `${row.period}/${row.band}`;
  const columns: Column<Waiting>[] = [
    { id: 'pool', header: t('dashboard.column.pool'), isHeading: true, cell: nameOf },
    ...(['waiting', 'toSettle'] as const).map(
      (figure): Column<Waiting> => ({
        id: figure,
        header: t(`dashboard.column.${figure}`),
        isFigure: true,
        cell: (row) => formats.count(row[figure]),
      }),
    ),
  ];
  return (
    <Section title={t('dashboard.waiting.title')} hint={t('dashboard.waiting.hint')}>
      <Picture
        picture={
          <Bars
            label={t('dashboard.waiting.picture', {
              waiting: rows.reduce((all, row) => all + row.waiting, 0),
            })}
            legend={[
              { drawing: 'full', label: t('dashboard.column.waiting') },
              { drawing: 'crossed', label: t('dashboard.column.toSettle') },
            ]}
            bars={rows.map((row) => ({
              id: idOf(row),
              label: nameOf(row),
              figure: formats.count(row.waiting + row.toSettle),
              parts: [
                { drawing: 'full', value: row.waiting },
                { drawing: 'crossed', value: row.toSettle },
              ],
            }))}
          />
        }
        table={
          <Table
            caption={t('dashboard.caption', { title: t('dashboard.waiting.title') })}
            isCaptionHidden
            columns={columns}
            rows={rows}
            rowId={idOf}
            empty={t('dashboard.nothing')}
          />
        }
      />
    </Section>
  );
}

/** Counted where the rows are: only the totals are asked for. */
function useWaiting(centre: CentreChoice): readonly Waiting[] | undefined {
  const { gathering, overview } = useCoordination();
  const [rows, setRows] = useState<readonly Waiting[]>();
  useEffect(() => {
    let isCurrent = true;
    const count = async (period: PeriodId, band: BandId, status: 'waiting' | 'toSettle') => {
      const filter = { period, band, status, ...(centre !== undefined && { centre }) };
      return (await gathering.rows(filter, 0, 0)).total;
    };
    const pools = fillingsOf(overview.campaign, overview.pools, centre);
    void Promise.all(
      pools.map(async ({ period, band }) => ({
        period,
        band,
        waiting: await count(period, band, 'waiting'),
        toSettle: await count(period, band, 'toSettle'),
      })),
    ).then((found) => {
      if (isCurrent) setRows(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [gathering, overview, centre]);
  return rows;
}
