import { type ReactNode, useEffect } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { DeskSecrets } from '#ledger/vault.ts';
import { unlockVault } from '#ledger/vault.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import { StatusLine } from '#ui/Banner.tsx';
import type { StoreKind } from '../services.tsx';
import { LedgerTrouble } from './recovery/LedgerTrouble.tsx';
import { DeskProvider, type LockedDesk, useLockedDesk, useUnlockedLedger } from './session.tsx';
import { UnlockDesk } from './UnlockDesk.tsx';
import { keepUnlocked, useUnlockedSecrets } from './unlocked.ts';

interface UnlockedProps {
  readonly kind: StoreKind;
  readonly chain: string;
  readonly base: string;
  readonly children: ReactNode;
}

/** Stands around what needs an unlocked desk: reads it, asks for its passphrase, replays its ledger. */
export function Unlocked(props: UnlockedProps) {
  const { kind, chain } = props;
  const locked = useLockedDesk(kind, chain);
  const secrets = useUnlockedSecrets(kind, chain);
  if (!locked) return <Opening chain={chain} />;
  if (!locked.ok) return <LedgerTrouble error={locked.error} kind={kind} />;
  if (secrets) return <Replayed {...props} locked={locked.value} secrets={secrets} />;
  return kind === 'training' ? <TrainingKey locked={locked.value} /> : <UnlockDesk locked={locked.value} />;
}

function Replayed({
  kind,
  chain,
  base,
  children,
  locked,
  secrets,
}: UnlockedProps & { readonly locked: LockedDesk; readonly secrets: DeskSecrets }) {
  const opened = useUnlockedLedger(kind, locked, secrets);
  if (!opened) return <Opening chain={chain} />;
  if (!opened.ok) return <LedgerTrouble error={opened.error} kind={kind} />;
  return (
    <DeskProvider kind={kind} base={base} {...opened.value}>
      {children}
    </DeskProvider>
  );
}

/** In training nobody is asked. */
function TrainingKey({ locked: { chain, vault } }: { readonly locked: LockedDesk }) {
  useEffect(() => {
    void unlockVault(vault, trainingPassphraseOf(chain.slice(0, 5))).then((opened) => {
      if (opened.ok) keepUnlocked('training', chain, opened.value);
    });
  }, [chain, vault]);
  return <Opening chain={chain} />;
}

function Opening({ chain }: { readonly chain: string }) {
  const t = useT();
  return <StatusLine>{t('desk.opening', { chain })}</StatusLine>;
}
