import { useState } from 'react';
import type { CoordinationKeys } from '#domain/keys/derive.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { KeptKeys, OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { FieldGroup, Section } from '#ui/Section.tsx';
import { PlainPaper } from '../../paper/PlainPaper.tsx';
import { useServices } from '../../services.tsx';
import { BackupFile } from './BackupFile.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { recoverySheet } from './keySheets.ts';
import { officeSentence } from './officeSentence.ts';

interface SecureKeysProps {
  readonly current: CurrentCampaign;
  readonly kept: KeptKeys;
  readonly keys: CoordinationKeys;
}

/** Two ways back to the keys; without at least one no campaign is issued. */
export function SecureKeys({ current, kept, keys }: SecureKeysProps) {
  const t = useT();
  const { office, clock } = useServices();
  const [failure, setFailure] = useState<OfficeError>();
  const { draft } = current;

  const secure = async (by: KeptKeys['secured'][number]) => {
    // Printing takes its time, and what is kept may have changed meanwhile.
    const read = await office.keys(draft.id);
    if (!read.ok) return setFailure(read.error);
    const now = read.value ?? kept;
    if (now.secured.includes(by)) return;
    const saved = await office.saveKeys(draft.id, { ...now, secured: [...now.secured, by] });
    setFailure(saved.ok ? undefined : saved.error);
    if (saved.ok) await current.reload();
  };

  return (
    <Section number={1} title={t('issuing.secure.title')} hint={t('issuing.secure.hint')}>
      {kept.secured.length === 0 ? (
        <Banner tone="amber" title={t('issuing.secure.none')} />
      ) : (
        <Banner
          tone="done"
          isLive
          title={t('issuing.secure.done', { ways: kept.secured.length })}
          actions={
            <ButtonLink kind="primary" href="#/coordination/emettre">
              {t('issuing.secure.next')}
            </ButtonLink>
          }
        />
      )}
      {failure && <Banner tone="red" isLive title={officeSentence(failure, t)} />}
      <FieldGroup title={t('issuing.sheet.title')}>
        <p className="issuing-note">{t('issuing.sheet.hint')}</p>
        <PlainPaper
          paper={() => recoverySheet(keys, draft, clock(draft.morning.timeZone))}
          printLabel={t('issuing.sheet.print')}
          isPrimary={kept.secured.length === 0}
          onDone={() => void secure('sheet')}
        />
        <Done isDone={kept.secured.includes('sheet')} label={t('issuing.sheet.done')} />
      </FieldGroup>
      <FieldGroup title={t('issuing.backup.title')}>
        <p className="issuing-note">{t('issuing.backup.hint')}</p>
        <BackupFile file={kept.file} town={draft.town} onVerified={() => void secure('backup')} />
        <Done isDone={kept.secured.includes('backup')} label={t('issuing.backup.done')} />
      </FieldGroup>
    </Section>
  );
}

function Done({ isDone, label }: { readonly isDone: boolean; readonly label: string }) {
  return (
    <p role="status" className="issuing-done">
      {isDone && label}
    </p>
  );
}
