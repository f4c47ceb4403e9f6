import { Suspense, useEffect } from 'react';
import { useParams } from 'react-router';
import { whenIdle } from '#device/idle.ts';
import { later } from '../later.ts';
import type { StoreKind } from '../services.tsx';
import { type LockedDesk, useLockedDesk } from './lockedDesk.ts';
import { Opening } from './Opening.tsx';
import { UnlockDesk, unlocking } from './UnlockDesk.tsx';
import { useUnlockedSecrets } from './unlocked.ts';

const LedgerTrouble = later(async () => (await import('./recovery/LedgerTrouble.tsx')).LedgerTrouble);
const UnlockedDesk = later(async () => (await import('./UnlockedDesk.tsx')).UnlockedDesk);

interface DeskFrameProps {
  readonly kind: StoreKind;
  /** Loads the screen that a desk begins with. */
  readonly preload: () => void;
}

/**
 * Stands around what needs an unlocked desk: reads it, asks for its passphrase. The rest is loaded while that is
 * typed, so that a locked desk is there as soon as the page.
 */
export function DeskFrame({ kind, preload }: DeskFrameProps) {
  const { chain = '' } = useParams();
  // Around all of it: a desk is shown together with its first screen.
  return (
    <Suspense fallback={<Opening chain={chain} />}>
      <Desk kind={kind} chain={chain} preload={preload} />
    </Suspense>
  );
}

function Desk({ kind, chain, preload }: DeskFrameProps & { readonly chain: string }) {
  const locked = useLockedDesk(kind, chain);
  const secrets = useUnlockedSecrets(kind, chain);
  const isThere = locked?.ok ?? false;
  useEffect(() => {
    if (!isThere) return;
    void whenIdle().then(() => {
      UnlockedDesk.preload();
      preload();
    });
  }, [isThere, preload]);

  if (!locked) return <Opening chain={chain} />;
  if (!locked.ok) return <LedgerTrouble error={locked.error} kind={kind} />;
  const { campaignFile } = locked.value;
  if (secrets && campaignFile) {
    return <UnlockedDesk kind={kind} locked={locked.value} campaignFile={campaignFile} secrets={secrets} />;
  }
  if (secrets) return <Opening chain={chain} />;
  return kind === 'training' ? <TrainingKey locked={locked.value} /> : <UnlockDesk locked={locked.value} />;
}

/** In training nobody is asked. */
function TrainingKey({ locked }: { readonly locked: LockedDesk }) {
  useEffect(() => void unlocking().then(({ unlockTraining }) => unlockTraining(locked)), [locked]);
  return <Opening chain={locked.chain} />;
}
