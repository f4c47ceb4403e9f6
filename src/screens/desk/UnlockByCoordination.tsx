import { useState } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { type DeskPassphrase, wordsOf } from '#domain/keys/deskPassphrase.ts';
import { openSealed } from '#files/sealed.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { type DeskSecrets, lockVault, secretsFrom } from '#ledger/vault.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../services.tsx';
import { keepCopiesKey } from './copies/copiesKey.ts';
import { KeyChoice } from './KeyChoice.tsx';
import type { LockedDesk } from './lockedDesk.ts';
import { keepUnlocked } from './unlocked.ts';

/**
 * The slip is lost: the coordinator comes with a key that opens the desks' files, and the desk gets six new words. The
 * old ones open it no more.
 */
export function UnlockByCoordination({
  locked,
  campaign,
}: {
  readonly locked: LockedDesk;
  readonly campaign: Campaign;
}) {
  const t = useT();
  const { stores, random } = useServices();
  const { chain, vault } = locked;
  const [isRenewing, setRenewing] = useState(false);
  const [isDamaged, setDamaged] = useState(false);
  /** The new words could not be kept: the desk opens this once. */
  const [once, setOnce] = useState<DeskSecrets>();
  const [renewed, setRenewed] = useState<{ readonly words: string; readonly secrets: DeskSecrets }>();

  const open = async (identity: string) => {
    if (isRenewing) return;
    const opened = await openSealed(vault.toRecipients, identity);
    if (!opened.ok) return setDamaged(true);
    setRenewing(true);
    const secrets = secretsFrom(opened.value);
    const words = wordsOf(chain.slice(0, 5), random.bytes(8)).join(' ') as DeskPassphrase;
    const next = await lockVault(secrets, words, vault.toRecipients, random.bytes);
    const saved = await stores.morning.saveVault(chain, next);
    setRenewing(false);
    if (!saved.ok) return setOnce(secrets);
    setRenewed({ words, secrets });
    void keepCopiesKey(stores.morning, chain, secrets, words);
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
        <>
          <KeyChoice campaign={campaign} onTaken={(identity) => void open(identity)} isSecond />
          <StatusLine>{isRenewing && t('unlock.pending')}</StatusLine>
          {isDamaged && <Banner tone="red" isLive title={t('unlock.coordination.damaged')} />}
          {once && (
            <Banner
              tone="amber"
              isLive
              title={t('unlock.coordination.once')}
              actions={
                <Button onPress={() => keepUnlocked('morning', chain, once)}>
                  {t('unlock.coordination.openOnce')}
                </Button>
              }
            />
          )}
        </>
      )}
    </Section>
  );
}
