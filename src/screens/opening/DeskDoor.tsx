import { useEffect } from 'react';
import { noteVisit } from '#device/checks.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { StatusLine } from '#ui/Banner.tsx';
import { Button, type ButtonKind, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { DeskList } from '../desk/DeskList.tsx';
import { useLaptopDesks } from '../desk/laptopDesks.ts';
import { LedgerLoss } from '../desk/recovery/LedgerLoss.tsx';
import { LedgerTrouble } from '../desk/recovery/LedgerTrouble.tsx';
import { useServices } from '../services.tsx';
import './opening.css';

/** The desks of this laptop, to resume with one click, and the way to a new one. */
export function DeskDoor() {
  const t = useT();
  const { clock } = useServices();
  const { desks: read, reload } = useLaptopDesks('morning');
  useEffect(() => noteVisit(secondsOf(clock('UTC'))), [clock]);

  if (read && !read.ok) return <LedgerTrouble error={read.error} onRetry={() => void reload()} />;
  const { desks = [], losses = [] } = read?.value ?? {};
  const isLost = losses.length > 0;
  const restoring = (kind: ButtonKind) => (
    <ButtonLink href="#/poste/reprendre" kind={kind}>
      {t('restoring.door')}
    </ButtonLink>
  );
  return (
    <Page title={t(isLost ? 'recovery.shortened.title' : 'opening.door.title')}>
      <div className="opening-door">
        {!read && <StatusLine>{t('opening.door.loading')}</StatusLine>}
        {isLost && <LedgerLoss losses={losses} />}
        {desks.length > 0 && (
          <Section title={t(isLost ? 'opening.door.others' : 'opening.door.resume')}>
            <DeskList desks={desks} base="/poste" />
          </Section>
        )}
        {read && !isLost && desks.length === 0 && <p className="page-lead">{t('opening.door.none')}</p>}
        {read && (
          <ButtonRow>
            {isLost && restoring('primary')}
            {isLost && <Button onPress={() => void reload()}>{t('recovery.retry')}</Button>}
            <ButtonLink href="#/poste/ouvrir" kind={isLost || desks.length > 0 ? 'secondary' : 'primary'}>
              {t(isLost ? 'recovery.openAnother' : 'opening.door.new')}
            </ButtonLink>
            {!isLost && restoring('quiet')}
          </ButtonRow>
        )}
      </div>
    </Page>
  );
}
