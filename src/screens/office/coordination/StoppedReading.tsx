import { useState } from 'react';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useServices } from '../../services.tsx';
import { takeCoordination } from './coordination.ts';
import { type CoordinationFault, useFaultSentence } from './fault.ts';
import { openCoordination } from './openCoordination.ts';
import { useCoordination, useWords } from './session.tsx';

/** The reader broke down: a new one reads what this computer kept, and the ledger knows what was decided. */
export function StoppedReading() {
  const { t, said } = useWords();
  const services = useServices();
  const { opening, campaignFile } = useCoordination();
  const sentence = useFaultSentence();
  const [isOpening, setOpening] = useState(false);
  const [fault, setFault] = useState<CoordinationFault>();

  const again = async () => {
    if (isOpening) return;
    setOpening(true);
    setFault(undefined);
    const opened = await openCoordination(services, opening);
    setOpening(false);
    if (opened.ok) takeCoordination(opened.value);
    else setFault(opened.error);
  };
  return (
    <Page title={t('coordination.stopped.title')} lead={<p>{said(campaignFile.campaign.title)}</p>} isPlain>
      <Banner
        tone="amber"
        isLive
        title={t('coordination.stopped.banner')}
        actions={
          <Button
            kind="primary"
            onPress={() => void again()}
            pending={isOpening ? t('coordination.stopped.doing') : undefined}
          >
            {t('coordination.stopped.again.action')}
          </Button>
        }
      >
        <p>{t('coordination.stopped.body')}</p>
      </Banner>
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
    </Page>
  );
}
