import { useEffect, useState } from 'react';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { officeSentence } from '../issuing/officeSentence.ts';
import { lock, useUnlockedKeys } from '../issuing/unlockedKeys.ts';
import { CampaignChoice } from './CampaignChoice.tsx';
import { type IssuedHere, useIssuedHere } from './issuedHere.ts';
import { KeySection } from './KeySection.tsx';
import { StartSection } from './StartSection.tsx';

/** Before files are gathered: which campaign, by which key, and who decides. */
export function OpenCoordination() {
  const t = useT();
  const issued = useIssuedHere();
  return (
    <Page title={t('coordination.open.title')} lead={<p>{t('coordination.open.lead')}</p>}>
      {!issued && <StatusLine>{t('issuing.loading')}</StatusLine>}
      {issued && !issued.ok && <Banner tone="red" isLive title={officeSentence(issued.error, t)} />}
      {issued && <Opening issued={issued.ok ? issued.value : NOTHING_ISSUED} />}
    </Page>
  );
}

const NOTHING_ISSUED: IssuedHere = { files: [], current: undefined };

function Opening({ issued }: { readonly issued: IssuedHere }) {
  const [chosen, setChosen] = useState<CampaignFile | undefined>(issued.current);
  return (
    <>
      <CampaignChoice issued={issued.files} chosen={chosen} onChange={setChosen} />
      {chosen && <OpeningOf key={chosen.hash} campaignFile={chosen} />}
    </>
  );
}

function OpeningOf({ campaignFile }: { readonly campaignFile: CampaignFile }) {
  const t = useT();
  const unlocked = useUnlockedKeys(campaignFile.campaign.id);
  const [identity, setIdentity] = useState<string>();
  useEffect(() => {
    if (unlocked) setIdentity(unlocked.keys.age.identity);
  }, [unlocked]);
  const forget = () => {
    lock();
    setIdentity(undefined);
  };
  return (
    <>
      {identity === undefined ? (
        <KeySection campaign={campaignFile.campaign} onTaken={setIdentity} />
      ) : (
        <Section number={2} title={t('office.key.title')}>
          <Banner
            tone="done"
            isLive
            title={t('office.key.good')}
            actions={<Button onPress={forget}>{t('office.key.forget')}</Button>}
          >
            {!unlocked && !campaignFile.campaign.training && <p>{t('coordination.key.readsOnly')}</p>}
          </Banner>
        </Section>
      )}
      {identity !== undefined && <StartSection campaignFile={campaignFile} identity={identity} />}
    </>
  );
}
