import { useState } from 'react';
import { useNavigate } from 'react-router';
import { offlineStatus } from '#device/serviceWorker.ts';
import { useObservable } from '#device/useObservable.ts';
import { readDeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import { invariant } from '#domain/result.ts';
import { initials } from '#domain/vocabulary/ids.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import type { CardDesk } from '../desk/card.ts';
import { keepCopiesKey } from '../desk/copies/copiesKey.ts';
import { presenceOf, useLaptopDesks } from '../desk/laptopDesks.ts';
import { openDesk } from '../desk/openDesk.ts';
import { unlockedSecrets } from '../desk/unlocked.ts';
import { useServices } from '../services.tsx';
import { AgentField } from './AgentField.tsx';
import { AlreadyHere } from './AlreadyHere.tsx';
import type { PickedCampaign } from './CampaignStep.tsx';
import { CheckList } from './CheckList.tsx';
import { ClockStep } from './ClockStep.tsx';
import { findingsOf, outcomesOf, type PrinterAnswer, worthOf } from './checkList.ts';
import { PassphraseStep } from './PassphraseStep.tsx';
import { PrinterStep } from './PrinterStep.tsx';
import { useLaptopClock } from './useLaptopClock.ts';
import { useMeasured } from './useMeasured.ts';

interface LastStepsProps {
  readonly picked: PickedCampaign;
  readonly card: CardDesk;
}

/** Once card and campaign agree: is this desk already here? Else who, what time, what state, and open. */
export function LastSteps({ picked, card }: LastStepsProps) {
  const { desks } = useLaptopDesks('morning');
  if (!desks) return null;
  // A store that cannot even be read fails its test as well, which the check list says.
  const presence = desks.ok ? presenceOf(desks.value, card.desk, picked.campaignFile.campaign) : undefined;
  return presence && presence.type !== 'none' ? (
    <AlreadyHere presence={presence} offered={picked.campaignFile.campaign.revision} />
  ) : (
    <ReadyToOpen picked={picked} card={card} />
  );
}

function ReadyToOpen({ picked, card }: LastStepsProps) {
  const t = useT();
  const { language } = useLanguage();
  const services = useServices();
  const navigate = useNavigate();
  const { campaign } = picked.campaignFile;
  const clock = useLaptopClock(campaign.morning.timeZone);
  const offline = useObservable(offlineStatus);
  const { measured, isMeasuring, measureAgain } = useMeasured();
  const [passphrase, setPassphrase] = useState('');
  const [timesUnworded, setTimesUnworded] = useState(0);
  const [agent, setAgent] = useState('');
  const [offset, setOffset] = useState<number>();
  const [printer, setPrinter] = useState<PrinterAnswer>();
  const [isOpening, setOpening] = useState(false);
  const [timesUnsigned, setTimesUnsigned] = useState(0);
  const [failure, setFailure] = useState<AppendError>();

  const findings = measured && findingsOf(campaign, measured, { ...clock, offset }, printer, offline);
  const isStopped = findings?.some((finding) => worthOf(finding) === 'red') ?? false;

  const desk = `${card.desk.school}-${card.desk.letter}`;
  const words = readDeskPassphrase(passphrase, desk);

  const open = async () => {
    if (!words.ok) return setTimesUnworded(timesUnworded + 1);
    const by = initials.safeParse(agent);
    if (!by.success) return setTimesUnsigned(timesUnsigned + 1);
    if (!findings || isStopped || isOpening) return;
    setOpening(true);
    const opened = await openDesk(services, {
      kind: 'morning',
      campaignFile: picked.campaignFile,
      bytes: picked.bytes,
      desk: card.desk,
      activationKey: card.activationKey,
      passphrase: words.value,
      recorder: { agent: by.data, clockOffset: offset ?? 0 },
      checks: outcomesOf(findings),
    });
    if (!opened.ok) {
      setFailure(opened.error);
      return setOpening(false);
    }
    const secrets = unlockedSecrets('morning', opened.value);
    invariant(secrets, 'a desk that was just opened is unlocked');
    void keepCopiesKey(services.stores.morning, opened.value, secrets, words.value);
    return navigate(`/poste/${opened.value}/guichet`);
  };

  return (
    <>
      <PassphraseStep value={passphrase} onChange={setPassphrase} read={words} timesMissed={timesUnworded} />
      <Section number={4} title={t('opening.agent.title')}>
        <AgentField value={agent} onChange={setAgent} timesMissed={timesUnsigned} onEnter={open} />
      </Section>
      <ClockStep campaign={campaign} clock={clock} offset={offset} onOffset={setOffset} />
      <PrinterStep campaign={campaign} desk={desk} now={clock.now} answer={printer} onAnswer={setPrinter} />
      <Section number={7} title={t('opening.checks.title')}>
        <CheckList findings={findings} isMeasuring={isMeasuring} />
        {failure && (
          <Banner tone="red" title={appendSentence(failure, campaignWords(language, campaign))} isLive />
        )}
        <ButtonRow>
          <Button kind="primary" isLarge isDisabled={!findings || isStopped} onPress={() => void open()}>
            {t('opening.open', { desk })}
          </Button>
          <Button kind="quiet" onPress={() => void measureAgain()}>
            {t('opening.checks.again')}
          </Button>
          <StatusLine>{isOpening && t('opening.open.pending')}</StatusLine>
        </ButtonRow>
      </Section>
    </>
  );
}
