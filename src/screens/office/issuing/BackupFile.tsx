import { useState } from 'react';
import { type SaveError, saveToVerify } from '#device/download.ts';
import { readPickedFile } from '#device/filePicker.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { type Bytes, sameBytes } from '#domain/vocabulary/bytes.ts';
import { keysFileName } from '#files/coordinationKeys.ts';
import { verifyCopy } from '#files/copy.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { copySentence } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { useVoice } from '../../desk/useVoice.ts';

interface BackupFileProps {
  /** As it lies on this laptop. */
  readonly file: Bytes;
  readonly town: string;
  /** What was saved was read back, and is the same to the byte. */
  readonly onVerified: () => void;
}

/** Saves the backup file and reads it back, by itself where the browser lets us, else from the person's hand. */
export function BackupFile({ file, town, onVerified }: BackupFileProps) {
  const t = useT();
  const voice = useVoice();
  const [awaited, setAwaited] = useState<string>();
  const [fault, setFault] = useState<string>();

  const check = (bytes: Uint8Array, name: string) => {
    const verified = verifyCopy(bytes, hashOf(file));
    setFault(verified.ok ? undefined : copySentence(verified.error, name, voice));
    if (!verified.ok || !sameBytes(bytes, file)) return;
    setAwaited(undefined);
    onVerified();
  };
  const save = async () => {
    const saved = await saveToVerify(new Blob([file]), keysFileName(town));
    if (!saved.ok) return setFault(saveSentence(saved.error));
    setFault(undefined);
    if (saved.value.kind === 'reopened') check(saved.value.bytes, saved.value.name);
    else setAwaited(saved.value.name);
  };
  const saveSentence = (error: SaveError): string | undefined =>
    error.type === 'SaveCancelled' ? undefined : t('issuing.SaveFailed', { detail: error.detail });
  const readBack = async (chosen: File) => {
    const read = await readPickedFile(chosen);
    if (read.ok) check(read.value.bytes, read.value.name);
    else setFault(t('file.FileUnreadable', { file: chosen.name }));
  };

  return (
    <>
      <ButtonRow>
        <Button icon="file" onPress={() => void save()}>
          {t('issuing.backup.save')}
        </Button>
      </ButtonRow>
      {awaited !== undefined && (
        <>
          <p role="status" className="issuing-note">
            {t('issuing.backup.readBack', { file: awaited })}
          </p>
          <FileDrop
            label={t('issuing.backup.drop')}
            buttonLabel={t('issuing.backup.choose')}
            accept={['.age']}
            onFiles={([chosen]) => {
              if (chosen) void readBack(chosen);
            }}
          />
        </>
      )}
      {fault !== undefined && <Banner tone="red" isLive title={fault} />}
    </>
  );
}
