import type { CoordinationHappening } from '#domain/coordination/events.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import type { PoolEffect, PoolFigures } from '#gathering/gathering.ts';
import { StatusLine } from '#ui/Banner.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from './session.tsx';
import { useAnswer } from './useAnswer.ts';

/** What a decision would do to the places, before it is taken: the pools that would differ, and how. */
export function Effect({ happenings }: { readonly happenings: readonly CoordinationHappening[] }) {
  const { t, formats, period, band } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const effects = useEffects(happenings);
  if (!effects) return <StatusLine>{t('coordination.effect.reckoning')}</StatusLine>;
  if (effects.length === 0) return <p className="coordination-effect">{t('coordination.effect.none')}</p>;
  const figures = FIGURES.filter((figure) =>
    effects.some(({ before, after }) => before[figure] !== after[figure]),
  );
  if (figures.length === 0) return <p className="coordination-effect">{t('coordination.effect.queue')}</p>;
  const columns: Column<PoolEffect>[] = [
    {
      id: 'pool',
      header: t('coordination.effect.pool'),
      isHeading: true,
      cell: ({ before: pool }) =>
        t('coordination.effect.pool.name', {
          centre: campaign.centres.find(({ id }) => id === pool.centre)?.name ?? pool.centre,
          period: period(pool.period),
          band: band(pool.band),
        }),
    },
    ...figures.map(
      (figure): Column<PoolEffect> => ({
        id: figure,
        header: t(`coordination.effect.${figure}`),
        isFigure: true,
        cell: ({ before, after }) =>
          before[figure] === after[figure] ? (
            formats.count(before[figure])
          ) : (
            <>
              <span className="unseen">
                {t('coordination.effect.change', { before: before[figure], after: after[figure] })}
              </span>
              <span aria-hidden="true">
                {formats.count(before[figure])} → <strong>{formats.count(after[figure])}</strong>
              </span>
            </>
          ),
      }),
    ),
  ];
  return (
    <div className="coordination-effects">
      <Table
        caption={t('coordination.effect.title', { count: effects.length })}
        columns={columns}
        rows={effects}
        rowId={({ before }) => poolKey(before)}
        empty=""
      />
    </div>
  );
}

const FIGURES = [
  'held',
  'keptToSettle',
  'grantedAtDesks',
  'grantedByMerge',
  'free',
  'over',
] as const satisfies (keyof PoolFigures)[];

function useEffects(happenings: readonly CoordinationHappening[]): readonly PoolEffect[] | undefined {
  const { answer, isCurrent } = useAnswer(JSON.stringify(happenings), (gathering) =>
    gathering.effectOf(happenings),
  );
  return isCurrent ? answer : undefined;
}
