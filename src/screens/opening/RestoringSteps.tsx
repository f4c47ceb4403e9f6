import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readDeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { FoundCopies } from '#files/copiesOnStick.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { CardDesk } from '../desk/card.ts';
import { keepCopiesKey } from '../desk/copies/copiesKey.ts';
import { stateOf } from '../desk/earlier.ts';
import { restoreDesk } from '../desk/restoreDesk.ts';
import { unlockedSecrets } from '../desk/unlocked.ts';
import { useServices } from '../services.tsx';
import type { PickedCampaign } from './CampaignStep.tsx';
import { type Arrived, FinalSteps } from './FinalSteps.tsx';
import { LastPaperStep } from './LastPaperStep.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { type PaperAnswer, paperOf, verdictOn } from './paperAnswer.ts';
import { StickStep } from './StickStep.tsx';

interface RestoringStepsProps {
  readonly picked: PickedCampaign;
  readonly card: CardDesk;
}

/** What was found on the stick, and what it tells. */
export interface Found {
  readonly copies: FoundCopies;
  readonly state: DeskState;
}

const NOT_ANSWERED: PaperAnswer = { kind: '', number: '', shortHash: '', code: '' };

/** Once card and campaign agree. */
export function RestoringSteps({ picked, card }: RestoringStepsProps) {
  const t = useT();
  const services = useServices();
  const navigate = useNavigate();
  const [passphrase, setPassphrase] = useState('');
  const [timesUnworded, setTimesUnworded] = useState(0);
  const [found, setFound] = useState<Found>();
  const [answer, setAnswer] = useState(NOT_ANSWERED);
  const [timesUnanswered, setTimesUnanswered] = useState(0);

  const { campaignFile, bytes } = picked;
  const { campaign, hash } = campaignFile;
  const desk = `${card.desk.school}-${card.desk.letter}`;
  const words = readDeskPassphrase(passphrase, desk);

  const find = (copies: FoundCopies) => {
    const state = stateOf(campaign, hash, copies.registers);
    setFound(state && { copies, state });
  };

  const isReady = () => {
    if (!words.ok) setTimesUnworded(timesUnworded + 1);
    const isAnswered = found && verdictOn(found.state, answer).ok;
    if (!isAnswered) setTimesUnanswered(timesUnanswered + 1);
    return words.ok && isAnswered === true;
  };

  const open = async ({ recorder, checks }: Arrived) => {
    if (!words.ok || !found) return undefined;
    const opened = await restoreDesk(services, {
      kind: 'morning',
      campaignFile,
      bytes,
      desk: card.desk,
      activationKey: card.activationKey,
      passphrase: words.value,
      recorder,
      checks,
      registers: found.copies.registers,
      lastPaper: paperOf(answer),
    });
    if (!opened.ok) return opened.error;
    const secrets = unlockedSecrets('morning', opened.value);
    if (secrets) void keepCopiesKey(services.stores.morning, opened.value, secrets, words.value);
    await navigate(`/poste/${opened.value}/guichet`);
    return undefined;
  };

  return (
    <>
      <PassphraseStep value={passphrase} onChange={setPassphrase} read={words} timesMissed={timesUnworded} />
      {words.ok && (
        <StickStep
          campaignFile={campaignFile}
          desk={card.desk}
          passphrase={words.value}
          found={found}
          onFound={find}
          onChange={() => setFound(undefined)}
        />
      )}
      {words.ok && found && (
        <>
          <LastPaperStep
            found={found}
            campaign={campaign}
            answer={answer}
            onChange={setAnswer}
            timesMissed={timesUnanswered}
          />
          <FinalSteps
            campaign={campaign}
            desk={desk}
            from={6}
            action={t('restoring.open', { desk })}
            pending={t('restoring.open.pending')}
            isReady={isReady}
            onOpen={open}
          />
        </>
      )}
    </>
  );
}
