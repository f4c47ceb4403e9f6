import type { ReactNode } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { NoCampaign } from './AdoptCampaign.tsx';
import { type CurrentCampaign, useCurrentCampaign } from './currentCampaign.ts';
import { IssuingSteps } from './IssuingSteps.tsx';
import { officeSentence } from './officeSentence.ts';
import './issuing.css';

interface IssuingPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: (current: CurrentCampaign) => ReactNode;
}

/** A page about the campaign in preparation; where there is none, the ways to one. */
export function IssuingPage({ title, lead, children }: IssuingPageProps) {
  const t = useT();
  const { read, reload } = useCurrentCampaign();
  return (
    <Page title={title} lead={<p>{lead}</p>}>
      <IssuingSteps />
      {!read && <StatusLine>{t('issuing.loading')}</StatusLine>}
      {read && !read.ok && (
        <Banner
          tone="red"
          isLive
          title={officeSentence(read.error, t)}
          actions={<Button onPress={() => void reload()}>{t('issuing.retry')}</Button>}
        />
      )}
      {read?.ok && read.value === 'none' && <NoCampaign onAdopted={reload} />}
      {read?.ok && read.value !== 'none' && children(read.value)}
    </Page>
  );
}
