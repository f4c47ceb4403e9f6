import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readDeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { passphraseSentence } from '#i18n/sentences/files.ts';
import { unlockVault } from '#ledger/vault.ts';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.tsx';
import { keepCopiesKey } from './copies/copiesKey.ts';
import type { LockedDesk } from './session.tsx';
import { UnlockByCoordination } from './UnlockByCoordination.tsx';
import { keepUnlocked } from './unlocked.ts';

/** A locked desk: nothing of it can be read before somebody types the six words of its slip. */
export function UnlockDesk({ locked }: { readonly locked: LockedDesk }) {
  const t = useT();
  const { stores } = useServices();
  const { chain, vault, campaignFile } = locked;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const [isSlipLost, setSlipLost] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    const read = readDeskPassphrase(typed, chain.slice(0, 5));
    if (!read.ok) return setFault(passphraseSentence(read.error, t));
    setOpening(true);
    const opened = await unlockVault(vault, read.value);
    setOpening(false);
    if (opened.ok) {
      keepUnlocked('morning', chain, opened.value);
      void keepCopiesKey(stores.morning, chain, opened.value, read.value);
    } else setFault(t('file.VaultStaysShut'));
  };

  const school = chain.slice(0, 3);
  return (
    <Page
      title={t('unlock.title', { chain })}
      lead={
        <p>
          {t('unlock.lead', {
            school: campaignFile.campaign.schools.find(({ code }) => code === school)?.name ?? school,
          })}
        </p>
      }
    >
      <Section title={t('unlock.words.title')}>
        <form className="unlock" onSubmit={(event) => void open(event)}>
          <TextField
            label={t('unlock.words')}
            hint={t('unlock.words.hint')}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setFault(undefined);
            }}
            ref={field}
            errorMessage={fault}
          />
          <ButtonRow>
            <Button
              type="submit"
              kind="primary"
              isLarge
              pending={isOpening ? t('unlock.pending') : undefined}
            >
              {t('unlock.action')}
            </Button>
            {!isSlipLost && (
              <Button kind="quiet" onPress={() => setSlipLost(true)}>
                {t('unlock.slipLost')}
              </Button>
            )}
          </ButtonRow>
        </form>
      </Section>
      {isSlipLost && <UnlockByCoordination locked={locked} />}
    </Page>
  );
}
