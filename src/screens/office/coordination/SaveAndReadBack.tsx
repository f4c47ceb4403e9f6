import { useState } from 'react';
import { saveToVerify } from '#device/download.ts';
import { readPickedFile } from '#device/filePicker.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { verifyCopy } from '#files/copy.ts';
import { copySentence } from '#i18n/sentences/files.ts';
import { useSentence } from '#i18n/useSentence.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { useVoice } from '../../desk/useVoice.ts';

interface SaveAndReadBackProps {
  readonly make: () => Promise<{ readonly bytes: Bytes; readonly name: string }>;
  readonly action: string;
  readonly pending: string;
  /** What to do with the file that was saved under that name, so that it can be read back. */
  readonly readBack: (file: string) => string;
  readonly accept: readonly string[];
  /** What was saved was read back, and is the same to the byte. */
  readonly onVerified: (file: string) => void;
}

/** Saves a file and reads it back, by itself where the browser lets us, else from the person's hand. */
export function SaveAndReadBack(props: SaveAndReadBackProps) {
  const { make, action, pending, readBack, accept, onVerified } = props;
  const voice = useVoice();
  const { t } = voice;
  const [awaited, setAwaited] = useState<{ readonly name: string; readonly sha256: Hash }>();
  const [fault, setFault] = useSentence(voice);
  const [isMaking, setMaking] = useState(false);

  const check = (bytes: Uint8Array, name: string, sha256: Hash) => {
    const verified = verifyCopy(bytes, sha256);
    if (!verified.ok) return setFault((voice) => copySentence(verified.error, name, voice));
    setFault(undefined);
    setAwaited(undefined);
    onVerified(name);
  };
  const save = async () => {
    if (isMaking) return;
    setMaking(true);
    const { bytes, name } = await make();
    const saved = await saveToVerify(new Blob([bytes]), name);
    setMaking(false);
    setFault(undefined);
    if (saved.ok) {
      const sha256 = hashOf(bytes);
      if (saved.value.kind === 'reopened') check(saved.value.bytes, saved.value.name, sha256);
      else setAwaited({ name: saved.value.name, sha256 });
    } else if (saved.error.type === 'SaveFailed') {
      const { detail } = saved.error;
      setFault(({ t }) => t('file.SaveFailed', { detail }));
    }
  };
  const reread = async (chosen: File) => {
    const read = await readPickedFile(chosen);
    if (!read.ok) return setFault(({ t }) => t('file.FileUnreadable', { file: chosen.name }));
    if (awaited) check(read.value.bytes, read.value.name, awaited.sha256);
  };
  return (
    <>
      <ButtonRow>
        <Button icon="file" onPress={() => void save()} pending={isMaking ? pending : undefined}>
          {action}
        </Button>
      </ButtonRow>
      {awaited && (
        <>
          <p role="status" className="office-note">
            {readBack(awaited.name)}
          </p>
          <FileDrop
            label={t('issuing.backup.drop')}
            buttonLabel={t('issuing.backup.choose')}
            accept={accept}
            onFiles={([chosen]) => {
              if (chosen) void reread(chosen);
            }}
          />
        </>
      )}
      {fault !== undefined && <Banner tone="red" isLive title={fault} />}
    </>
  );
}
