import { type FormEvent, useState } from 'react';
import { createCoordination, createRescueKey, writeKeysFile } from '#files/coordinationKeys.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../../services.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { isUsable, NewPassphrase, NOT_TYPED } from './NewPassphrase.tsx';
import { officeSentence } from './officeSentence.ts';
import { unlock } from './unlockedKeys.ts';

/** New keys for a campaign that has none. */
export function CreateKeys({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const { office, random } = useServices();
  const [passphrase, setPassphrase] = useState(NOT_TYPED);
  const [isChecked, setChecked] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<OfficeError>();

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isUsable(passphrase) || isMaking) return;
    setMaking(true);
    const keys = createCoordination(random);
    const rescue = createRescueKey(random);
    const saved = await office.saveKeys(current.draft.id, {
      file: await writeKeysFile(keys, passphrase.first),
      signingKey: keys.signing.publicKey,
      recipient: keys.age.recipient,
      rescueRecipient: rescue.recipient,
      secured: [],
    });
    setMaking(false);
    if (!saved.ok) return setFailure(saved.error);
    unlock({ campaign: current.draft.id, keys, rescue });
    await current.reload();
  };

  return (
    <Section number={1} title={t('issuing.create.title')} hint={t('issuing.create.hint')}>
      <form className="issuing-form" onSubmit={(event) => void create(event)}>
        <NewPassphrase value={passphrase} onChange={setPassphrase} isChecked={isChecked} />
        {failure && <Banner tone="red" isLive title={officeSentence(failure, t)} />}
        <Button type="submit" kind="primary" pending={isMaking ? t('issuing.create.doing') : undefined}>
          {t('issuing.create.action')}
        </Button>
      </form>
    </Section>
  );
}
