import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readDeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { CardDesk } from '../desk/card.ts';
import { keepCopiesKey } from '../desk/copies/copiesKey.ts';
import { presenceOf, useLaptopDesks } from '../desk/laptopDesks.ts';
import { openDesk } from '../desk/openDesk.ts';
import { unlockedSecrets } from '../desk/unlocked.ts';
import { useServices } from '../services.tsx';
import { AlreadyHere } from './AlreadyHere.tsx';
import type { PickedCampaign } from './CampaignStep.tsx';
import { type Arrived, FinalSteps } from './FinalSteps.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';

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
  const services = useServices();
  const navigate = useNavigate();
  const [passphrase, setPassphrase] = useState('');
  const [timesUnworded, setTimesUnworded] = useState(0);

  const desk = `${card.desk.school}-${card.desk.letter}`;
  const words = readDeskPassphrase(passphrase, desk);

  const open = async ({ recorder, checks }: Arrived) => {
    if (!words.ok) return undefined;
    const opened = await openDesk(services, {
      kind: 'morning',
      campaignFile: picked.campaignFile,
      bytes: picked.bytes,
      desk: card.desk,
      activationKey: card.activationKey,
      passphrase: words.value,
      recorder,
      checks,
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
      <FinalSteps
        campaign={picked.campaignFile.campaign}
        desk={desk}
        from={4}
        action={t('opening.open', { desk })}
        pending={t('opening.open.pending')}
        isReady={() => {
          if (!words.ok) setTimesUnworded(timesUnworded + 1);
          return words.ok;
        }}
        onOpen={open}
      />
    </>
  );
}
