import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import { CampaignAndCard } from './CampaignAndCard.tsx';
import { LastSteps } from './LastSteps.tsx';
import './opening.css';

/** Opening a desk, one thing after the other: the campaign, the card, then agent, clock and check list. */
export function OpenDesk() {
  const t = useT();
  return (
    <Page title={t('opening.title')} lead={<p>{t('opening.lead')}</p>}>
      <CampaignAndCard>{(picked, card) => <LastSteps picked={picked} card={card} />}</CampaignAndCard>
    </Page>
  );
}
