import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useObservable } from '#device/useObservable.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { invariant } from '#domain/result.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignWords, campaignWords } from '#i18n/sentences/words.ts';
import { useUnlockedKeys } from '../issuing/unlockedKeys.ts';
import type { Coordination, Now } from './coordination.ts';
import type { FilesRead } from './filesRead.ts';

/** What the screens of the gathering share: the open coordination, and how it stands now. */
export interface CoordinationSession extends Coordination, Standing {
  /** Signs publications; undefined while only a key that reads is at hand. */
  readonly signing: KeyPair | undefined;
}

/** What changes with an act. The files, of which each is told while they are read, are for `useFilesRead` alone. */
type Standing = { readonly [K in Exclude<keyof Now, 'files'>]: Now[K] };

const Opened = createContext<Coordination | undefined>(undefined);
const Session = createContext<CoordinationSession | undefined>(undefined);

/** What is open and what can be done with it: never another, so that nobody is drawn anew on its account. */
export const useOpened = (): Coordination => within(useContext(Opened));

export const useCoordination = (): CoordinationSession => within(useContext(Session));

export const useFilesRead = (): FilesRead => useObservable(useOpened().now).files;

function within<T>(value: T | undefined): T {
  invariant(value, 'screens of the gathering are rendered inside CoordinationProvider');
  return value;
}

/** The words of the language in use and of the campaign. */
export function useWords(): CampaignWords {
  const { language } = useLanguage();
  const { campaign } = useOpened().campaignFile;
  return useMemo(() => campaignWords(language, campaign), [language, campaign]);
}

interface CoordinationProviderProps {
  readonly coordination: Coordination;
  readonly children: ReactNode;
}

export function CoordinationProvider({ coordination, children }: CoordinationProviderProps) {
  const { overview, state, hasStopped = false } = useObservable(coordination.now);
  const signing = useSigning(coordination);
  const session = useMemo(
    () => ({ ...coordination, overview, state, hasStopped, signing }),
    [coordination, overview, state, hasStopped, signing],
  );
  return (
    <Opened value={coordination}>
      <Session value={session}>{children}</Session>
    </Opened>
  );
}

/** In training anybody may sign: the key of the fictional town is no secret. */
function useSigning({ campaignFile: { campaign, signingKey } }: Coordination): KeyPair | undefined {
  const unlocked = useUnlockedKeys(campaign.id)?.keys.signing;
  const [ofTraining, setOfTraining] = useState<KeyPair>();
  useEffect(() => {
    if (!campaign.training) return;
    void import('#training/trainingTown.ts').then((town) => setOfTraining(town.trainingSigning()));
  }, [campaign]);
  return [unlocked, ofTraining].find((pair) => pair?.publicKey === signingKey);
}
