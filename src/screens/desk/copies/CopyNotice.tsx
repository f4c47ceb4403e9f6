import type { ReactNode } from 'react';
import { enrolmentsUnsaved } from '#domain/projections/status.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { useDesk } from '../session.tsx';
import { useWords } from '../words.ts';
import { type Copies, useCopies } from './CopiesProvider.tsx';
import { copyFaultSentence } from './faultSentence.ts';
import type { CopyFault } from './folderCopies.ts';

/** After so many enrolments without a verified copy a banner stands until there is one. */
const COPY_DUE = 10;

/** What keeps copies from being made, on every screen of the desk, with the one thing to do about it. */
export function CopyNotice() {
  const { t } = useWords();
  const copies = useCopies();
  const { status } = useDesk().state;
  const { folder } = copies;
  const due = enrolmentsUnsaved(status);
  const unsaved = due > 0 && <p>{t('desk.copy.due.title', { count: due })}</p>;
  const tone = due >= COPY_DUE ? 'red' : 'amber';
  if ('fault' in folder && folder.fault)
    return (
      <FolderFaultBanner copies={copies} fault={folder.fault} tone={tone}>
        {unsaved}
      </FolderFaultBanner>
    );
  if (folder.at === 'locked')
    return (
      <Banner
        tone={tone}
        title={t('copies.locked', { folder: folder.folder })}
        actions={
          <Button kind="primary" onPress={() => void copies.unlock()}>
            {t('copies.unlock')}
          </Button>
        }
      >
        {unsaved}
      </Banner>
    );
  return due >= COPY_DUE ? <CopyDue count={due} /> : null;
}

function CopyDue({ count }: { readonly count: number }) {
  const { t } = useWords();
  const { folder, choose } = useCopies();
  const { base } = useDesk();
  return (
    <Banner
      tone="amber"
      title={t('desk.copy.due.title', { count })}
      actions={
        folder.at === 'none' ? (
          <Button onPress={() => void choose()}>{t('copies.choose')}</Button>
        ) : (
          <ButtonLink href={`#${base}/cloture`}>{t('desk.copy.due.action')}</ButtonLink>
        )
      }
    >
      <p>{t('desk.copy.due.body')}</p>
    </Banner>
  );
}

interface FolderFaultBannerProps {
  readonly copies: Copies;
  readonly fault: CopyFault;
  readonly tone: 'amber' | 'red';
  readonly children: ReactNode;
}

function FolderFaultBanner({ copies, fault, tone, children }: FolderFaultBannerProps) {
  const words = useWords();
  const { t } = words;
  const { folder, choose, unlock, copy } = copies;
  const { base } = useDesk();
  const name = 'folder' in folder ? folder.folder : undefined;
  const remedies = {
    choose: <Button onPress={() => void choose()}>{t('copies.choose')}</Button>,
    again: (
      <Button onPress={() => void (folder.at === 'locked' ? unlock() : copy())}>{t('copies.again')}</Button>
    ),
    download: <ButtonLink href={`#${base}/cloture`}>{t('desk.copy.due.action')}</ButtonLink>,
  };
  return (
    <Banner
      tone={tone}
      isLive
      title={copyFaultSentence(fault, name, words)}
      actions={remedies[remedyOf(fault)]}
    >
      {children}
    </Banner>
  );
}

function remedyOf(fault: CopyFault): 'choose' | 'again' | 'download' {
  switch (fault.type) {
    case 'FolderGone':
    case 'FolderFailed':
    case 'CopyUnrecorded':
      return 'again';
    case 'AnotherStick':
    case 'FolderFull':
    case 'CopyTorn':
      return 'choose';
    case 'FolderForbidden':
      return 'download';
  }
}
