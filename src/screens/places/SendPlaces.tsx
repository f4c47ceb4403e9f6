import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SendPlaces as Command } from '#domain/commands/commands.ts';
import type { BodyOf } from '#domain/events/events.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { appendSentence, refusalSentence } from '#i18n/sentences/refusals.ts';
import { deskName } from '#i18n/sentences/words.ts';
import type { Sentence } from '#i18n/useSentence.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type ReceiverError, readReceiver } from '../desk/receiver.ts';
import { useDesk } from '../desk/session.tsx';
import { ConfirmSending } from './ConfirmSending.tsx';
import { holdingsOf, type PoolRow } from './holdings.ts';
import { TransferTicket } from './TransferTicket.tsx';
import { type PlaceWords, usePlaceWords } from './words.ts';

const EMPTY = { receiver: '', period: '', bandOfCentre: '', count: '' };
type Faults = { readonly [field in keyof typeof EMPTY]?: Sentence<PlaceWords> };

/** To whom, which places, how many; once recorded, the code that the other desk types. */
export function SendPlaces() {
  const words = usePlaceWords();
  const { t, period, band, week, centre } = words;
  const { state, identity, record } = useDesk();
  const [form, setForm] = useState(EMPTY);
  const [faults, setFaults] = useState<Faults>({});
  const [command, setCommand] = useState<Command>();
  const [refusal, setRefusal] = useState<AppendError>();
  const [sent, setSent] = useState<BodyOf<'PlacesSent'>>();
  const [isRecording, setRecording] = useState(false);

  const held = holdingsOf(state, identity);
  const several = new Set(held.map((other) => other.centre)).size > 1;
  const row = held
    .flatMap(({ rows }) => rows)
    .find(({ pool }) => pool.period === form.period && `${pool.centre}/${pool.band}` === form.bandOfCentre);
  const change = (field: keyof typeof EMPTY) => (value: string) => {
    setForm((before) => ({ ...before, [field]: value }));
    setFaults(({ [field]: _, ...others }) => others);
    setRefusal(undefined);
  };

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const to = readReceiver(form.receiver, state.campaign, identity);
    const count = Number(form.count);
    const wrong: Faults = {
      ...(!to.ok && { receiver: (words) => receiverSentence(to.error, words) }),
      ...(form.period === '' && { period: ({ t }) => t('places.send.period.missing') }),
      ...(form.bandOfCentre === '' && { bandOfCentre: ({ t }) => t('places.send.band.missing') }),
      ...(count < 1
        ? { count: ({ t }) => t('places.send.count.missing') }
        : row && count > row.freeToSend && { count: (words) => freeSentence(row, words) }),
    };
    setFaults(wrong);
    if (to.ok && row && Object.keys(wrong).length === 0) {
      setCommand({ type: 'SendPlaces', to: to.value, pool: row.pool, count });
    }
  };

  const send = async (confirmed: Command) => {
    setRecording(true);
    const recorded = await record(confirmed);
    setRecording(false);
    setCommand(undefined);
    if (!recorded.ok) return setRefusal(recorded.error);
    setSent(recorded.value.find((event) => event.type === 'PlacesSent')?.body);
    setForm(EMPTY);
  };

  if (sent) return <Sent sent={sent} onAgain={() => setSent(undefined)} />;
  return (
    <>
      <form className="places-send" onSubmit={ask}>
        <TextField
          label={t('places.send.to')}
          hint={t('places.send.to.hint')}
          value={form.receiver}
          onChange={change('receiver')}
          width="medium"
          isFigure
          isRequired
          errorMessage={faults.receiver?.(words)}
        />
        <FieldRow>
          <Select
            label={t('places.send.period')}
            placeholder={t('places.send.choose')}
            value={form.period}
            onChange={change('period')}
            options={state.campaign.periods.map(({ id }) => ({
              value: id,
              label: `${week(id)} · ${period(id)}`,
            }))}
            isRequired
            errorMessage={faults.period?.(words)}
          />
          <Select
            label={t('places.send.band')}
            placeholder={t('places.send.choose')}
            value={form.bandOfCentre}
            onChange={change('bandOfCentre')}
            options={held.map((other) => ({
              value: `${other.centre}/${other.band}`,
              label: several ? `${band(other.band)}, ${centre(other.centre)}` : band(other.band),
            }))}
            isRequired
            errorMessage={faults.bandOfCentre?.(words)}
          />
          <TextField
            label={t('places.send.count')}
            value={form.count}
            onChange={(typed) => change('count')(typed.replace(/\D/g, ''))}
            inputMode="numeric"
            width="short"
            maxLength={3}
            isRequired
            errorMessage={faults.count?.(words)}
          />
        </FieldRow>
        <p className="places-free" role="status">
          {row && freeSentence(row, words)}
        </p>
        <Button type="submit" kind="primary" isDisabled={row !== undefined && row.freeToSend === 0}>
          {t('places.send.action')}
        </Button>
      </form>
      {refusal && <Banner tone="red" isLive title={appendSentence(refusal, words)} />}
      {command && (
        <ConfirmSending
          command={command}
          key={poolKey(command.pool)}
          isRecording={isRecording}
          onConfirm={() => void send(command)}
          onCancel={() => setCommand(undefined)}
        />
      )}
    </>
  );
}

/** The code very large, in sight and with the focus; the form comes back when asked for. */
function Sent({ sent, onAgain }: { readonly sent: BodyOf<'PlacesSent'>; readonly onAgain: () => void }) {
  const { t } = usePlaceWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  const to = deskName(sent.to);
  return (
    <div ref={place} className="places-sent" tabIndex={-1}>
      <Banner tone="done" isLive title={t('places.sent', { count: sent.count, to })}>
        <p>{t('places.sent.next', { to })}</p>
      </Banner>
      <TransferTicket sent={sent} />
      <div>
        <Button onPress={onAgain}>{t('places.sent.again')}</Button>
      </div>
    </div>
  );
}

const receiverSentence = (error: ReceiverError, words: PlaceWords): string =>
  error.type === 'ReceiverUnreadable' ? words.t('places.send.to.unreadable') : refusalSentence(error, words);

/** How many may go, and why not more. */
function freeSentence({ pool, left, waiting, keptForPaper, freeToSend }: PoolRow, words: PlaceWords): string {
  const { t, period, band } = words;
  const values = { period: period(pool.period), band: band(pool.band) };
  if (waiting > 0) return t('places.send.free.waiting', { ...values, waiting });
  if (keptForPaper > 0)
    return t('places.send.free.paper', { ...values, free: freeToSend, kept: keptForPaper });
  return t('places.send.free', { ...values, free: freeToSend, left });
}
