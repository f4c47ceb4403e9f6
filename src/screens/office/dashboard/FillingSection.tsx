import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Bars, type Drawing } from './Bars.tsx';
import { type CentreChoice, type Filling, fillingsOf, sum } from './figures.ts';
import { Picture } from './Picture.tsx';

const PARTS = [
  ['grantedAtDesks', 'full'],
  ['grantedByMerge', 'hatched'],
  ['keptToSettle', 'crossed'],
  ['held', 'dotted'],
  ['free', 'empty'],
] as const satisfies (readonly [keyof Filling, Drawing])[];

/** Where the places are, period by period. */
export function FillingSection({ centre }: { readonly centre: CentreChoice }) {
  const { t, formats, period, band } = useWords();
  const { overview } = useCoordination();
  const fillings = fillingsOf(overview.campaign, overview.pools, centre);
  const nameOf = (filling: Filling) =>
    t('dashboard.pool', { period: period(filling.period), band: band(filling.band) });
  const idOf = (filling: Filling) => `${filling.period}/${filling.band}`;
  const figures = [
    'capacity',
    ...PARTS.map(([figure]) => figure),
    ...(fillings.some(({ over }) => over > 0) ? (['over'] as const) : []),
  ] as const;
  const columns: Column<Filling>[] = [
    { id: 'pool', header: t('dashboard.column.pool'), isHeading: true, cell: nameOf },
    ...figures.map(
      (figure): Column<Filling> => ({
        id: figure,
        header: t(`dashboard.column.${figure}`),
        isFigure: true,
        cell: (filling) => formats.count(filling[figure]),
      }),
    ),
  ];
  return (
    <Section title={t('dashboard.filling.title')} hint={t('dashboard.filling.hint')}>
      <Picture
        isWide
        picture={
          <Bars
            label={t('dashboard.filling.picture', {
              taken: sum(fillings.map(taken)),
              capacity: sum(fillings.map(({ capacity }) => capacity)),
            })}
            legend={PARTS.map(([figure, drawing]) => ({ drawing, label: t(`dashboard.column.${figure}`) }))}
            bars={fillings.map((filling) => ({
              id: idOf(filling),
              label: nameOf(filling),
              figure: t('dashboard.filling.figure', { taken: taken(filling), capacity: filling.capacity }),
              parts: PARTS.map(([figure, drawing]) => ({ drawing, value: filling[figure] })),
            }))}
          />
        }
        table={
          <Table
            caption={t('dashboard.caption', { title: t('dashboard.filling.title') })}
            isCaptionHidden
            columns={columns}
            rows={fillings}
            rowId={idOf}
            empty={t('dashboard.nothing')}
          />
        }
      />
    </Section>
  );
}

/** With somebody's name on them, or kept for somebody. */
const taken = ({ grantedAtDesks, grantedByMerge, keptToSettle }: Filling): number =>
  grantedAtDesks + grantedByMerge + keptToSettle;
