import { useState } from 'react';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import type { BodyOf } from '#domain/events/events.ts';
import { deskName, sourceName } from '#i18n/sentences/words.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useDesk } from '../desk/session.tsx';
import { TransferTicket } from './TransferTicket.tsx';
import { type PlaceWords, usePlaceWords } from './words.ts';

type Sent = BodyOf<'PlacesSent'>;
type Received = BodyOf<'PlacesReceived'>;

/** All that was sent, each with its code to show again; and all that came in. */
export function Transfers() {
  const words = usePlaceWords();
  const { t } = words;
  const { status } = useDesk().state;
  const [shown, setShown] = useState<Sent>();
  return (
    <>
      <Table
        caption={t('places.transfers.sent')}
        columns={sentColumns(words, setShown)}
        rows={status.sent.toReversed()}
        rowId={({ code }) => code}
        empty={t('places.transfers.sent.empty')}
      />
      <Table
        caption={t('places.transfers.received')}
        columns={receivedColumns(words)}
        rows={status.received.toReversed()}
        rowId={({ code }) => code}
        empty={t('places.transfers.received.empty')}
      />
      <Dialog
        title={t('places.transfers.again', { transfer: shown?.transfer ?? 0 })}
        isOpen={shown !== undefined}
        isWide
        onClose={() => setShown(undefined)}
        actions={<Button onPress={() => setShown(undefined)}>{t('places.transfers.close')}</Button>}
      >
        {shown && <TransferTicket sent={shown} />}
      </Dialog>
    </>
  );
}

const commonColumns = ({ t, formats, period, band, week }: PlaceWords): Column<Sent | Received>[] => [
  {
    id: 'count',
    header: t('places.transfers.count'),
    isFigure: true,
    cell: ({ count }) => formats.count(count),
  },
  {
    id: 'pool',
    header: t('places.transfers.pool'),
    cell: ({ pool }) => `${week(pool.period)} · ${period(pool.period)}, ${band(pool.band)}`,
  },
];

const sentColumns = (words: PlaceWords, show: (sent: Sent) => void): Column<Sent>[] => [
  {
    id: 'to',
    header: words.t('places.transfers.to'),
    isHeading: true,
    cell: ({ to }) => deskName(to),
  },
  ...commonColumns(words),
  {
    id: 'code',
    header: words.t('places.transfers.code'),
    cell: (sent) => (
      <span className="places-past-code">
        <span className="places-number">{inGroupsOfFour(sent.code)}</span>
        <Button
          onPress={() => show(sent)}
          label={words.t('places.transfers.show.label', { transfer: sent.transfer })}
        >
          {words.t('places.transfers.show')}
        </Button>
      </span>
    ),
  },
];

const receivedColumns = (words: PlaceWords): Column<Received>[] => [
  {
    id: 'from',
    header: words.t('places.transfers.from'),
    isHeading: true,
    cell: ({ from }) => words.t('places.transfers.source', { from: sourceName(from) }),
  },
  ...commonColumns(words),
  {
    id: 'code',
    header: words.t('places.transfers.code'),
    cell: ({ code }) => <span className="places-number">{inGroupsOfFour(code)}</span>,
  },
];
