import { useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Section } from '#ui/Section.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { RestoreFromFile } from './RestoreFromFile.tsx';
import { RestoreFromSheet } from './RestoreFromSheet.tsx';

/** On another laptop, or after the passphrase was lost: from the backup file, or from the paper. */
export function RestoreKeys({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const [from, setFrom] = useState<'file' | 'sheet' | ''>('');
  return (
    <Section title={t('issuing.restore.title')} hint={t('issuing.restore.hint')}>
      <Choice
        label={t('issuing.restore.from')}
        value={from}
        onChange={setFrom}
        options={[
          { value: 'file', label: t('issuing.restore.file') },
          { value: 'sheet', label: t('issuing.restore.sheet') },
        ]}
      />
      {from === 'file' && <RestoreFromFile current={current} />}
      {from === 'sheet' && <RestoreFromSheet current={current} />}
    </Section>
  );
}
