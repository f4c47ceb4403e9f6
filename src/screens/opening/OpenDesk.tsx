import { useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import type { CardDesk } from '../desk/card.ts';
import { CampaignStep, type PickedCampaign } from './CampaignStep.tsx';
import { CardStep } from './CardStep.tsx';
import { LastSteps } from './LastSteps.tsx';
import { noteCampaign } from './seenCampaigns.ts';
import './opening.css';

/** Opening a desk, one thing after the other: the campaign, the card, then agent, clock and check list. */
export function OpenDesk() {
  const t = useT();
  const [picked, setPicked] = useState<PickedCampaign>();
  const [card, setCard] = useState<CardDesk>();
  const pick = (next: PickedCampaign | undefined) => {
    setPicked(next);
    setCard(undefined);
  };
  const find = (found: CardDesk | undefined) => {
    setCard(found);
    if (found && picked) noteCampaign(picked.campaignFile);
  };
  return (
    <Page title={t('opening.title')} lead={<p>{t('opening.lead')}</p>}>
      <CampaignStep picked={picked} onPick={pick} />
      {picked && <CardStep campaignFile={picked.campaignFile} onFound={find} />}
      {picked && card && <LastSteps picked={picked} card={card} />}
    </Page>
  );
}
