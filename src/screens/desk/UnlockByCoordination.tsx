import { type FormEvent, useState } from 'react';
import { type DeskPassphrase, wordsOf } from '#domain/keys/deskPassphrase.ts';
import { readCoordinatorKey } from '#files/coordinatorKey.ts';
import { openSealed } from '#files/sealed.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { type DeskSecrets, lockVault, secretsFrom } from '#ledger/vault.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.tsx';
import { keepCopiesKey } from './copies/copiesKey.ts';
import type { LockedDesk } from './session.tsx';
import { keepUnlocked } from './unlocked.ts';

/**
 * The slip is lost: the coordinator comes with a key that opens the desks' files, and the desk gets six new words. The
 * old ones open it no more.
 */
export function UnlockByCoordination({ locked }: { readonly locked: LockedDesk }) {
  const t = useT();
  const { stores, random } = useServices();
  const { chain, vault } = locked;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const [renewed, setRenewed] = useState<{ readonly words: string; readonly secrets: DeskSecrets }>();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    const key = await readCoordinatorKey(typed);
    if (!key.ok) return setFault(t(`office.key.${key.error.type}`));
    const opened = await openSealed(vault.toRecipients, key.value.identity);
    if (!opened.ok) return setFault(t('office.key.KeyOfAnotherCampaign'));
    setOpening(true);
    const secrets = secretsFrom(opened.value);
    const words = wordsOf(chain.slice(0, 5), random.bytes(8)).join(' ') as DeskPassphrase;
    const next = await lockVault(secrets, words, vault.toRecipients, random.bytes);
    const saved = await stores.morning.saveVault(chain, next);
    setOpening(false);
    setTyped('');
    if (saved.ok) {
      setRenewed({ words, secrets });
      void keepCopiesKey(stores.morning, chain, secrets, words);
    }
    // The old words still hold: what could not be written changes nothing.
    else keepUnlocked('morning', chain, secrets);
  };

  return (
    <Section title={t('unlock.coordination.title')} hint={t('unlock.coordination.hint')}>
      {renewed ? (
        <Banner
          tone="done"
          isLive
          title={t('unlock.renewed.title')}
          actions={
            <Button kind="primary" onPress={() => keepUnlocked('morning', chain, renewed.secrets)}>
              {t('unlock.renewed.action')}
            </Button>
          }
        >
          <p className="unlock-words">{renewed.words}</p>
          <p>{t('unlock.renewed.body')}</p>
        </Banner>
      ) : (
        <form className="unlock" onSubmit={(event) => void open(event)}>
          <TextField
            label={t('unlock.coordination.key')}
            type="password"
            placeholder="AGE-SECRET-KEY-1…"
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setFault(undefined);
            }}
            errorMessage={fault}
          />
          <Button type="submit" kind="primary" pending={isOpening ? t('unlock.pending') : undefined}>
            {t('unlock.coordination.action')}
          </Button>
        </form>
      )}
    </Section>
  );
}
