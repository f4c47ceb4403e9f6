import { useState } from 'react';
import { offlineStatus } from '#device/serviceWorker.ts';
import { useObservable } from '#device/useObservable.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { CheckOutcome } from '#domain/events/events.ts';
import { initials } from '#domain/vocabulary/ids.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { AgentField } from './AgentField.tsx';
import { CheckList } from './CheckList.tsx';
import { ClockStep } from './ClockStep.tsx';
import { findingsOf, outcomesOf, type PrinterAnswer, worthOf } from './checkList.ts';
import { PrinterStep } from './PrinterStep.tsx';
import { useLaptopClock } from './useLaptopClock.ts';
import { useMeasured } from './useMeasured.ts';

/** Who sits here, and in what state the laptop is. */
export interface Arrived {
  readonly recorder: Recorder;
  readonly checks: readonly CheckOutcome[];
}

interface FinalStepsProps {
  readonly campaign: Campaign;
  /** `JVE-A` */
  readonly desk: string;
  /** Number of the first of four sections. */
  readonly from: number;
  readonly action: string;
  readonly pending: string;
  /** Looks again at what was asked before, and shows what is missing. */
  readonly isReady: () => boolean;
  /** @returns why it did not open; nothing where another screen follows */
  readonly onOpen: (arrived: Arrived) => Promise<AppendError | undefined>;
}

/** What every desk is asked before it begins: agent, clock, printer, check list. */
export function FinalSteps({ campaign, desk, from, action, pending, isReady, onOpen }: FinalStepsProps) {
  const t = useT();
  const { language } = useLanguage();
  const clock = useLaptopClock(campaign.morning.timeZone);
  const offline = useObservable(offlineStatus);
  const { measured, isMeasuring, measureAgain } = useMeasured();
  const [agent, setAgent] = useState('');
  const [offset, setOffset] = useState<number>();
  const [printer, setPrinter] = useState<PrinterAnswer>();
  const [isOpening, setOpening] = useState(false);
  const [timesUnsigned, setTimesUnsigned] = useState(0);
  const [failure, setFailure] = useState<AppendError>();

  const findings = measured && findingsOf(campaign, measured, { ...clock, offset }, printer, offline);
  const isStopped = findings?.some((finding) => worthOf(finding) === 'red') ?? false;

  const open = async () => {
    if (!isReady()) return;
    const by = initials.safeParse(agent);
    if (!by.success) return setTimesUnsigned(timesUnsigned + 1);
    if (!findings || isStopped || isOpening) return;
    setOpening(true);
    const failed = await onOpen({
      recorder: { agent: by.data, clockOffset: offset ?? 0 },
      checks: outcomesOf(findings),
    });
    if (!failed) return;
    setFailure(failed);
    setOpening(false);
  };

  return (
    <>
      <Section number={from} title={t('opening.agent.title')}>
        <AgentField value={agent} onChange={setAgent} timesMissed={timesUnsigned} onEnter={open} />
      </Section>
      <ClockStep number={from + 1} campaign={campaign} clock={clock} offset={offset} onOffset={setOffset} />
      <PrinterStep
        number={from + 2}
        campaign={campaign}
        desk={desk}
        now={clock.now}
        answer={printer}
        onAnswer={setPrinter}
      />
      <Section number={from + 3} title={t('opening.checks.title')}>
        <CheckList findings={findings} isMeasuring={isMeasuring} />
        {failure && (
          <Banner tone="red" title={appendSentence(failure, campaignWords(language, campaign))} isLive />
        )}
        <ButtonRow>
          <Button kind="primary" isLarge isDisabled={!findings || isStopped} onPress={() => void open()}>
            {action}
          </Button>
          <Button kind="quiet" onPress={() => void measureAgain()}>
            {t('opening.checks.again')}
          </Button>
          <StatusLine>{isOpening && pending}</StatusLine>
        </ButtonRow>
      </Section>
    </>
  );
}
