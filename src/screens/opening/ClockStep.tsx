import { useState } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { Translate } from '#i18n/translate.ts';
import { Banner } from '#ui/Banner.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { offsetFrom } from './clockOffset.ts';
import type { LaptopClock } from './useLaptopClock.ts';

interface ClockStepProps {
  /** Of its section. */
  readonly number: number;
  readonly campaign: Campaign;
  readonly clock: LaptopClock;
  /** Laptop minus reference, in seconds; undefined while nobody has compared. */
  readonly offset: number | undefined;
  readonly onOffset: (offset: number | undefined) => void;
}

/** The laptop's time beside that of a telephone: the difference is recorded, the laptop is left as it is. */
export function ClockStep({ number, campaign, clock, offset, onOffset }: ClockStepProps) {
  const t = useT();
  const formats = useFormats();
  const [answer, setAnswer] = useState<'right' | 'other' | ''>('');
  const [typed, setTyped] = useState('');
  const { now, ownNow } = clock;
  const day = now.slice(0, 10) as IsoDate;

  const choose = (next: 'right' | 'other') => {
    setAnswer(next);
    setTyped('');
    onOffset(next === 'right' ? 0 : undefined);
  };
  const type = (text: string) => {
    setTyped(text);
    // Compared at the keystroke that completes it: the laptop's clock runs on while one reads.
    onOffset(offsetFrom(now, text));
  };

  return (
    <Section number={number} title={t('opening.clock.title')} hint={t('opening.clock.hint')}>
      <p className="opening-clock">
        <span className="opening-clock-label">{t('opening.clock.laptop')}</span>
        <time className="opening-clock-time" dateTime={now}>
          {now.slice(11, 19)}
        </time>
        <span>{formats.day(day)}</span>
      </p>
      {now.slice(19) !== ownNow.slice(19) && (
        <Banner
          tone="amber"
          title={t('opening.clock.zone', { zone: campaign.morning.timeZone, time: ownNow.slice(11, 16) })}
        />
      )}
      {day !== campaign.morning.date && (
        <Banner tone="amber" title={t('opening.clock.day', { date: formats.day(campaign.morning.date) })} />
      )}
      <Choice
        label={t('opening.clock.question')}
        value={answer}
        onChange={choose}
        options={[
          { value: 'right', label: t('opening.clock.right') },
          { value: 'other', label: t('opening.clock.other') },
        ]}
      />
      {answer === 'other' && (
        <TextField
          label={t('opening.clock.reference')}
          hint={t('opening.clock.reference.hint')}
          value={typed}
          onChange={type}
          width="short"
          maxLength={8}
          {...(typed.length >= 5 && offset === undefined && { errorMessage: t('opening.clock.unreadable') })}
        />
      )}
      <p role="status" className="opening-clock-offset">
        {answer === 'other' && offset !== undefined && offsetInWords(offset, t)}
      </p>
    </Section>
  );
}

function offsetInWords(offset: number, t: Translate): string {
  if (offset === 0) return t('opening.clock.offset.none');
  const duration = durationInWords(Math.abs(offset), t);
  return t(offset > 0 ? 'opening.clock.offset.ahead' : 'opening.clock.offset.behind', { duration });
}

function durationInWords(seconds: number, t: Translate): string {
  const parts = [
    ['hours', Math.floor(seconds / 3600)],
    ['minutes', Math.floor(seconds / 60) % 60],
    ['seconds', seconds % 60],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => t(`opening.duration.${unit}`, { count }))
    .join(' ');
}
