import { useState } from 'react';
import { createRescueKey } from '#files/coordinationKeys.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { KeptKeys, OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { PlainPaper } from '../../paper/PlainPaper.tsx';
import { useServices } from '../../services.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { rescueSheet } from './keySheets.ts';
import { officeSentence } from './officeSentence.ts';
import { type UnlockedKeys, unlock } from './unlockedKeys.ts';

interface RescueKeyProps {
  readonly current: CurrentCampaign;
  readonly kept: KeptKeys;
  readonly unlocked: UnlockedKeys;
}

/** A second key that opens the desks' files, for another person to keep: printed once, and nowhere else. */
export function RescueKey({ current, kept, unlocked }: RescueKeyProps) {
  const t = useT();
  const { office, random, clock } = useServices();
  const [isPrinted, setPrinted] = useState(false);
  const [failure, setFailure] = useState<OfficeError>();
  const { draft, issues } = current;

  const renew = async () => {
    const rescue = createRescueKey(random);
    const saved = await office.saveKeys(draft.id, { ...kept, rescueRecipient: rescue.recipient });
    if (!saved.ok) return setFailure(saved.error);
    unlock({ ...unlocked, rescue });
    setPrinted(false);
    await current.reload();
  };

  const { rescue } = unlocked;
  return (
    <Section number={2} title={t('issuing.rescue.title')} hint={t('issuing.rescue.hint')}>
      {rescue ? (
        <>
          <Banner tone="info" title={t('issuing.rescue.once')} />
          <PlainPaper
            paper={() => rescueSheet(rescue, draft, clock(draft.morning.timeZone))}
            printLabel={t('issuing.rescue.print')}
            onDone={() => setPrinted(true)}
          />
          <p role="status" className="issuing-done">
            {isPrinted && t('issuing.rescue.done')}
          </p>
        </>
      ) : (
        <>
          <p>{t(kept.rescueRecipient ? 'issuing.rescue.kept' : 'issuing.rescue.missing')}</p>
          {kept.rescueRecipient && <p className="issuing-code">{kept.rescueRecipient}</p>}
          {issues.length > 0 && <p className="issuing-note">{t('issuing.rescue.reissue')}</p>}
          <ButtonRow>
            <Button onPress={() => void renew()}>{t('issuing.rescue.renew')}</Button>
          </ButtonRow>
        </>
      )}
      {failure && <Banner tone="red" isLive title={officeSentence(failure, t)} />}
    </Section>
  );
}
