import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { keysFileName } from '#files/coordinationKeys.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { SaveAndReadBack } from '../coordination/SaveAndReadBack.tsx';

interface BackupFileProps {
  /** As it lies on this laptop. */
  readonly file: Bytes;
  readonly town: string;
  /** What was saved was read back, and is the same to the byte. */
  readonly onVerified: () => void;
}

/** The keys under their passphrase, on a stick. */
export function BackupFile({ file, town, onVerified }: BackupFileProps) {
  const t = useT();
  return (
    <SaveAndReadBack
      make={async () => ({ bytes: file, name: keysFileName(town) })}
      action={t('issuing.backup.save')}
      pending={t('issuing.backup.save')}
      readBack={(awaited) => t('issuing.backup.readBack', { file: awaited })}
      accept={['.age']}
      onVerified={onVerified}
    />
  );
}
