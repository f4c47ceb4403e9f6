import { centreOfSchool } from '#domain/campaign/lookup.ts';
import { type Column, Table } from '#ui/Table.tsx';
import { useDesk } from '../desk/session.tsx';
import { type BandOfCentre, holdingsOf, type PoolRow } from './holdings.ts';
import { type PlaceWords, usePlaceWords } from './words.ts';

/** One table per centre and band: where each place of this desk is. */
export function HoldingTables() {
  const words = usePlaceWords();
  const { state, identity } = useDesk();
  const own = centreOfSchool(state.campaign, identity.school);
  const captionOf = ({ centre, band }: BandOfCentre) =>
    centre === own?.id
      ? words.band(band)
      : words.t('places.table.otherCentre', { centre: words.centre(centre), band: words.band(band) });
  return holdingsOf(state, identity).map((held) => (
    <Table
      key={`${held.centre}/${held.band}`}
      caption={captionOf(held)}
      columns={columnsOf(words)}
      rows={held.rows}
      rowId={(row) => row.pool.period}
      empty={words.t('places.table.empty')}
    />
  ));
}

const columnsOf = ({ t, formats, week, period }: PlaceWords): Column<PoolRow>[] => {
  const figure = (id: 'allotted' | 'received' | 'sent' | 'granted' | 'waiting' | 'keptForPaper') => ({
    id,
    header: t(`places.table.${id}`),
    isFigure: true,
    cell: (row: PoolRow) => quietZero(row[id], formats.count(row[id])),
  });
  return [
    {
      id: 'period',
      header: t('places.table.period'),
      isHeading: true,
      cell: ({ pool }) => (
        <span className="places-period">
          <span className="places-week">{week(pool.period)}</span> {period(pool.period)}
        </span>
      ),
    },
    figure('allotted'),
    figure('received'),
    figure('sent'),
    figure('granted'),
    {
      id: 'left',
      header: t('places.table.left'),
      isFigure: true,
      cell: (row) => (
        <span className={row.left > 0 ? 'places-left' : 'places-left places-left--none'}>
          {formats.count(row.left)}
        </span>
      ),
    },
    figure('waiting'),
    figure('keptForPaper'),
  ];
};

/** Zeros step back, so that the eye finds what is there. */
const quietZero = (count: number, text: string) =>
  count === 0 ? <span className="places-zero">{text}</span> : text;
