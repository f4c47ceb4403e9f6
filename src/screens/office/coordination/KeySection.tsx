import type { Campaign } from '#domain/campaign/campaign.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { KeyChoice } from '../../desk/KeyChoice.tsx';
import { UnlockKeys } from '../issuing/UnlockKeys.tsx';
import { useKeptKeys } from './useKeptKeys.ts';

interface KeySectionProps {
  readonly campaign: Campaign;
  readonly onTaken: (identity: string) => void;
}

/** The coordination's own keys where this computer has them; else any key that opens the desks' files. */
export function KeySection({ campaign, onTaken }: KeySectionProps) {
  const t = useT();
  const kept = useKeptKeys(campaign);
  if (kept === 'reading') return null;
  if (kept === 'none')
    return (
      <Section number={2} title={t('office.key.title')} hint={t('office.key.hint')}>
        <KeyChoice campaign={campaign} onTaken={onTaken} />
      </Section>
    );
  return (
    <>
      <UnlockKeys campaign={campaign.id} kept={kept} number={2} />
      <details className="office-details">
        <summary>{t('coordination.key.another')}</summary>
        <div className="coordination-another">
          <p className="office-note">{t('coordination.key.another.hint')}</p>
          <KeyChoice campaign={campaign} onTaken={onTaken} />
        </div>
      </details>
    </>
  );
}
