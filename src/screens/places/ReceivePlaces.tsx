import { type FormEvent, useState } from 'react';
import type { BodyOf, LedgerEvent } from '#domain/events/events.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { sourceName } from '#i18n/sentences/words.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { ScanButton } from '../desk/ScanButton.tsx';
import { useDesk } from '../desk/session.tsx';
import { usePlaceWords } from './words.ts';

/** A code typed, scanned by the camera or typed by a scanner; then what became of the places. */
export function ReceivePlaces() {
  const words = usePlaceWords();
  const { t } = words;
  const { record } = useDesk();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<AppendError>();
  const [received, setReceived] = useState<LedgerEvent[]>();
  const [isRecording, setRecording] = useState(false);

  const receive = async (code: string) => {
    setRecording(true);
    const recorded = await record({ type: 'ReceivePlaces', code });
    setRecording(false);
    setReceived(recorded.ok ? recorded.value : undefined);
    setError(recorded.ok ? undefined : recorded.error);
    if (recorded.ok) setTyped('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRecording) void receive(typed);
  };
  return (
    <>
      <form className="places-receive" onSubmit={submit}>
        <TextField
          label={t('places.receive.code')}
          hint={t('places.receive.code.hint')}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
          isFigure
          isRequired
          errorMessage={error && appendSentence(error, words)}
        />
        <div className="places-receive-actions">
          <Button type="submit" kind="primary" pending={isRecording ? t('places.receive.doing') : undefined}>
            {t('places.receive.action')}
          </Button>
          <ScanButton
            onFound={(text) => {
              setTyped(text);
              void receive(text);
            }}
          />
        </div>
      </form>
      {received && <Received events={received} />}
    </>
  );
}

function Received({ events }: { readonly events: readonly LedgerEvent[] }) {
  const { t, period, band } = usePlaceWords();
  const body = events.find((event) => event.type === 'PlacesReceived')?.body;
  if (!body) return null;
  const served = servedIn(events);
  const families = new Set(served.map(({ receipt }) => receipt)).size;
  return (
    <Banner
      tone="done"
      isLive
      title={t('places.received', {
        count: body.count,
        from: sourceName(body.from),
        period: period(body.pool.period),
        band: band(body.pool.band),
      })}
    >
      <p>{t('places.received.served', { count: served.length, families })}</p>
    </Banner>
  );
}

const servedIn = (events: readonly LedgerEvent[]): BodyOf<'WaitingGranted'>['requests'] =>
  events.flatMap((event) => (event.type === 'WaitingGranted' ? event.body.requests : []));
