import { type ReactNode, useState } from 'react';
import type { CardDesk } from '../desk/card.ts';
import { CampaignStep, type PickedCampaign } from './CampaignStep.tsx';
import { CardStep } from './CardStep.tsx';
import { noteCampaign } from './seenCampaigns.ts';

interface CampaignAndCardProps {
  /** What follows once campaign and card agree. */
  readonly children: (picked: PickedCampaign, card: CardDesk) => ReactNode;
}

/** The first two steps at any desk: its campaign's file, then its card. */
export function CampaignAndCard({ children }: CampaignAndCardProps) {
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
    <>
      <CampaignStep picked={picked} onPick={pick} />
      {picked && <CardStep campaignFile={picked.campaignFile} onFound={find} />}
      {picked && card && children(picked, card)}
    </>
  );
}
