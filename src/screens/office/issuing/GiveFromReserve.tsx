import { type FormEvent, useEffect, useRef, useState } from 'react';
import { centreOfSchool } from '#domain/campaign/lookup.ts';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { freeInReserve, type ReserveRefusal, sendFromReserve } from '#domain/deciding/reserve.ts';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { refusalSentence } from '#i18n/sentences/refusals.ts';
import { type CampaignWords, campaignWords, deskName } from '#i18n/sentences/words.ts';
import type { Sentence } from '#i18n/useSentence.ts';
import type { KeptTransfer, OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { TextField } from '#ui/TextField.tsx';
import { readReceiver } from '../../desk/receiver.ts';
import { useServices } from '../../services.tsx';
import { officeSentence } from './officeSentence.ts';

interface GiveFromReserveProps {
  readonly campaignFile: CampaignFile;
  readonly given: readonly KeptTransfer[];
  readonly onGiven: () => Promise<void>;
}

const EMPTY = { receiver: '', period: '', band: '', count: '' };
type Form = typeof EMPTY;
type Faults = { readonly [field in keyof Form]?: Sentence<CampaignWords> };
type Failure = OfficeError | ReserveRefusal;

/** To which desk, which places, how many; kept first, and only then shown as a code. */
export function GiveFromReserve({ campaignFile, given, onGiven }: GiveFromReserveProps) {
  const { campaign, hash } = campaignFile;
  const { language } = useLanguage();
  const words = campaignWords(language, campaign);
  const { t } = words;
  const { office, clock } = useServices();
  const [form, setForm] = useState<Form>(EMPTY);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Failure>();
  const [sent, setSent] = useState<KeptTransfer>();
  const [isGiving, setGiving] = useState(false);

  const reserve = { campaign, campaignHash: hash, given };
  const to = readReceiver(form.receiver, campaign);
  // R11: the receiver's school decides whose reserve it is.
  const centre = to.ok ? centreOfSchool(campaign, to.value.school) : undefined;
  const pool: Pool | undefined =
    centre && form.period !== '' && form.band !== ''
      ? { centre: centre.id, period: form.period as PeriodId, band: form.band as BandId }
      : undefined;
  const free = pool && freeInReserve(reserve, pool);

  const change = (field: keyof Form) => (value: string) => {
    setForm((before) => ({ ...before, [field]: value }));
    setFaults(({ [field]: _, ...others }) => others);
    setFailure(undefined);
  };
  const give = async (event: FormEvent) => {
    event.preventDefault();
    const count = Number(form.count);
    const wrong: Faults = {
      ...(!to.ok && {
        receiver: (words) =>
          to.error.type === 'ReceiverUnreadable'
            ? words.t('places.send.to.unreadable')
            : refusalSentence(to.error, words),
      }),
      ...(form.period === '' && { period: ({ t }) => t('places.send.period.missing') }),
      ...(form.band === '' && { band: ({ t }) => t('places.send.band.missing') }),
      ...(count < 1 && { count: ({ t }) => t('places.send.count.missing') }),
    };
    setFaults(wrong);
    if (!to.ok || !pool || Object.keys(wrong).length > 0 || isGiving) return;
    const decided = sendFromReserve(reserve, { to: to.value, pool, count });
    if (!decided.ok) return setFailure(decided.error);
    setGiving(true);
    const transfer: KeptTransfer = { ...decided.value, at: clock(campaign.morning.timeZone) };
    const kept = await office.addTransfer(campaign.id, transfer);
    setGiving(false);
    await onGiven();
    if (!kept.ok) return setFailure(kept.error);
    setSent(transfer);
    setForm(EMPTY);
  };
  const sentenceOf = (error: Failure): string => {
    switch (error.type) {
      case 'ReceiverUnknown':
      case 'NotEnoughPlaces':
      case 'TooManyTransfers':
        return refusalSentence(error, words);
      default:
        return officeSentence(error, t);
    }
  };

  if (sent) return <Given sent={sent} campaignFile={campaignFile} onAgain={() => setSent(undefined)} />;
  return (
    <form className="issuing-form" onSubmit={(event) => void give(event)}>
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
          placeholder={t('issuing.choose')}
          value={form.period}
          onChange={change('period')}
          options={campaign.periods.map(({ id, week }) => ({
            value: id as string,
            label: `${week} · ${words.period(id)}`,
          }))}
          isRequired
          errorMessage={faults.period?.(words)}
        />
        <Select
          label={t('places.send.band')}
          placeholder={t('issuing.choose')}
          value={form.band}
          onChange={change('band')}
          options={campaign.bands.map(({ id }) => ({ value: id as string, label: words.band(id) }))}
          isRequired
          errorMessage={faults.band?.(words)}
        />
        <FigureField
          label={t('places.send.count')}
          value={form.count}
          onChange={change('count')}
          maxLength={3}
          isRequired
          errorMessage={faults.count?.(words)}
        />
      </FieldRow>
      <p className="issuing-free" role="status">
        {free !== undefined && t('issuing.give.free', { free, centre: centre?.name ?? '' })}
      </p>
      {failure && <Banner tone="red" isLive title={sentenceOf(failure)} />}
      <Button
        type="submit"
        kind="primary"
        isDisabled={free === 0}
        pending={isGiving ? t('issuing.give.doing') : undefined}
      >
        {t('issuing.give.action')}
      </Button>
    </form>
  );
}

interface GivenProps {
  readonly sent: KeptTransfer;
  readonly campaignFile: CampaignFile;
  readonly onAgain: () => void;
}

/** The code very large, in sight and with the focus, until the next one is asked for. */
function Given({ sent, campaignFile, onAgain }: GivenProps) {
  const { language } = useLanguage();
  const { t, period, band } = campaignWords(language, campaignFile.campaign);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  const to = deskName(sent.to);
  return (
    <div ref={place} className="issuing-given" tabIndex={-1}>
      <Stamp label={t('issuing.give.code', { to })} value={inGroupsOfFour(sent.code)}>
        <p>
          {t('issuing.give.what', {
            count: sent.count,
            period: period(sent.pool.period),
            band: band(sent.pool.band),
          })}
        </p>
      </Stamp>
      <Banner tone="info" title={t('issuing.give.read', { to })}>
        <p>{t('issuing.give.read.why')}</p>
      </Banner>
      <div>
        <Button onPress={onAgain}>{t('issuing.give.again')}</Button>
      </div>
    </div>
  );
}
