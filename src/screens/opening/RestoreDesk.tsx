import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import { CampaignAndCard } from './CampaignAndCard.tsx';
import { RestoringSteps } from './RestoringSteps.tsx';
import './opening.css';

/** A desk whose laptop died goes on here from its stick: campaign, card, words, stick, last paper; then as any desk. */
export function RestoreDesk() {
  const t = useT();
  return (
    <Page title={t('restoring.title')} lead={<p>{t('restoring.lead')}</p>}>
      <CampaignAndCard>
        {(picked, card) => <RestoringSteps key={card.desk.activationKey} picked={picked} card={card} />}
      </CampaignAndCard>
    </Page>
  );
}
