import { useEffect, useState } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { KeptKeys } from '#ledger/officeStore.ts';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../../services.tsx';
import { UnlockKeys } from '../issuing/UnlockKeys.tsx';
import { KeyChoice } from './KeyChoice.tsx';

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

function useKeptKeys({ id }: Campaign): KeptKeys | 'none' | 'reading' {
  const { office } = useServices();
  const [kept, setKept] = useState<KeptKeys | 'none' | 'reading'>('reading');
  useEffect(() => {
    // What cannot be read cannot be unlocked either: then a key is typed.
    void office.keys(id).then((read) => setKept((read.ok && read.value) || 'none'));
  }, [office, id]);
  return kept;
}
