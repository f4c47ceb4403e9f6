import { useState } from 'react';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { CoordinatorKey } from '#files/coordinatorKey.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import { CampaignSection } from './CampaignSection.tsx';
import { DesksSection } from './DesksSection.tsx';
import { KeySection } from './KeySection.tsx';
import './office.css';

/** Reading what was handed in: the campaign, the key, and what the desks brought. All of it in memory only. */
export function Files() {
  const t = useT();
  const [campaignFile, setCampaignFile] = useState<CampaignFile>();
  const [key, setKey] = useState<CoordinatorKey>();
  return (
    <Page title={t('office.files.title')} lead={<p>{t('office.files.lead')}</p>}>
      <CampaignSection
        campaignFile={campaignFile}
        onChange={(chosen) => {
          setCampaignFile(chosen);
          setKey(undefined);
        }}
      />
      {campaignFile && (
        <KeySection
          key={campaignFile.hash}
          campaign={campaignFile.campaign}
          current={key}
          onChange={setKey}
        />
      )}
      {campaignFile && key && (
        <DesksSection key={campaignFile.hash} campaignFile={campaignFile} identity={key.identity} />
      )}
    </Page>
  );
}
