import { type FormEvent, useState } from 'react';
import type { CampaignId } from '#domain/vocabulary/ids.ts';
import { readKeysFile } from '#files/coordinationKeys.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { KeptKeys } from '#ledger/officeStore.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type KeysError, useKeysSentence } from './keysSentence.ts';
import { unlock } from './unlockedKeys.ts';

interface UnlockKeysProps {
  readonly campaign: CampaignId;
  readonly kept: KeptKeys;
  readonly number?: number;
}

/** The passphrase, on return to a laptop that has the keys. */
export function UnlockKeys({ campaign, kept, number }: UnlockKeysProps) {
  const t = useT();
  const sentence = useKeysSentence();
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<KeysError>();
  const [isOpening, setOpening] = useState(false);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || passphrase === '') return;
    setOpening(true);
    const read = await readKeysFile(kept.file, passphrase);
    setOpening(false);
    if (!read.ok) return setFault(read.error);
    unlock({ campaign, keys: read.value });
  };

  return (
    <Section number={number} title={t('issuing.unlock.title')} hint={t('issuing.unlock.hint')}>
      <form className="issuing-form" onSubmit={(event) => void open(event)}>
        <TextField
          label={t('issuing.unlock.passphrase')}
          type="password"
          isRequired
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            setFault(undefined);
          }}
          errorMessage={fault && sentence(fault)}
        />
        <Button type="submit" kind="primary" pending={isOpening ? t('issuing.unlock.doing') : undefined}>
          {t('issuing.unlock.action')}
        </Button>
      </form>
    </Section>
  );
}
