import { type FormEvent, useState } from 'react';
import { type PickedFile, readPickedFile } from '#device/filePicker.ts';
import { readKeysFile } from '#files/coordinationKeys.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../../services.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { takeRestored } from './restored.ts';
import { type RestoreError, useRestoreSentence } from './restoreSentence.ts';

/** The backup file and its passphrase. */
export function RestoreFromFile({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const { office } = useServices();
  const sentence = useRestoreSentence();
  const [picked, setPicked] = useState<PickedFile>();
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<RestoreError>();
  const [isOpening, setOpening] = useState(false);

  const pick = async (file: File) => {
    const read = await readPickedFile(file);
    setFault(read.ok ? undefined : { ...read.error, file: file.name });
    setPicked(read.ok ? read.value : undefined);
  };
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    if (!picked || isOpening) return;
    setOpening(true);
    const read = await readKeysFile(picked.bytes, passphrase);
    const taken = read.ok ? await takeRestored(office, current, read.value, picked.bytes, ['backup']) : read;
    setOpening(false);
    if (!taken.ok) setFault(taken.error);
  };

  return (
    <form className="issuing-form" onSubmit={(event) => void restore(event)}>
      <FileDrop
        label={picked ? t('issuing.restore.picked', { file: picked.name }) : t('issuing.restore.drop')}
        buttonLabel={t('issuing.restore.choose')}
        accept={['.age']}
        onFiles={([file]) => {
          if (file) void pick(file);
        }}
      />
      <TextField
        label={t('issuing.restore.passphrase')}
        type="password"
        isRequired
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          setFault(undefined);
        }}
      />
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
      <Button
        type="submit"
        kind="primary"
        isDisabled={!picked}
        pending={isOpening ? t('issuing.unlock.doing') : undefined}
      >
        {t('issuing.restore.action')}
      </Button>
    </form>
  );
}
