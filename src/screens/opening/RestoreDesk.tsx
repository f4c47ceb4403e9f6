import { useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import type { CardDesk } from '../desk/card.ts';
import { CampaignStep, type PickedCampaign } from './CampaignStep.tsx';
import { CardStep } from './CardStep.tsx';
import { RestoringSteps } from './RestoringSteps.tsx';
import { noteCampaign } from './seenCampaigns.ts';
import './opening.css';

/** A desk whose laptop died goes on here from its stick: campaign, card, words, stick, last paper; then as any desk. */
export function RestoreDesk() {
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
    <Page title={t('restoring.title')} lead={<p>{t('restoring.lead')}</p>}>
      <CampaignStep picked={picked} onPick={pick} />
      {picked && <CardStep campaignFile={picked.campaignFile} onFound={find} />}
      {picked && card && <RestoringSteps key={card.desk.activationKey} picked={picked} card={card} />}
    </Page>
  );
}
