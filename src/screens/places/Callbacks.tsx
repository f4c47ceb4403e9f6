import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { personName } from '#i18n/sentences/words.ts';
import { type Column, Table } from '#ui/Table.tsx';
import { useDesk } from '../desk/session.tsx';
import type { Callback } from './callbacks.ts';
import { type PlaceWords, usePlaceWords } from './words.ts';

/** Whom to call, and what to tell them. */
export function Callbacks({ callbacks }: { readonly callbacks: readonly Callback[] }) {
  const words = usePlaceWords();
  const { base } = useDesk();
  return (
    <Table
      caption={words.t('places.callbacks.title')}
      isCaptionHidden
      columns={columnsOf(words, base)}
      rows={callbacks}
      rowId={({ enrolment }) => enrolment.receipt}
      empty={words.t('places.callbacks.empty')}
    />
  );
}

const columnsOf = ({ t, formats, period }: PlaceWords, base: string): Column<Callback>[] => [
  {
    id: 'receipt',
    header: t('places.callbacks.receipt'),
    isHeading: true,
    cell: ({ enrolment }) => (
      <a className="places-number" href={`#${base}/journal/${enrolment.receipt}`}>
        {enrolment.receipt}
      </a>
    ),
  },
  {
    id: 'family',
    header: t('places.callbacks.family'),
    cell: ({ enrolment }) => personName(enrolment.household.guardian),
  },
  {
    id: 'phone',
    header: t('places.callbacks.phone'),
    cell: ({ enrolment }) => (
      <span className="places-number">{phoneForReading(enrolment.household.guardian.phone)}</span>
    ),
  },
  {
    id: 'granted',
    header: t('places.callbacks.granted'),
    cell: ({ granted }) => (
      <ul className="places-granted">
        {granted.map((place) => (
          <li key={`${personName(place.child)}/${place.period}`}>
            {t('places.callbacks.place', { child: place.child.firstName, period: period(place.period) })}
          </li>
        ))}
      </ul>
    ),
  },
  { id: 'at', header: t('places.callbacks.at'), cell: ({ at }) => formats.clock(at) },
];
