import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useObservable } from '#device/useObservable.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { invariant } from '#domain/result.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignWords, campaignWords } from '#i18n/sentences/words.ts';
import { useUnlockedKeys } from '../issuing/unlockedKeys.ts';
import type { Coordination, Now } from './coordination.ts';

/** What the screens of the gathering share: the open coordination, and how it stands now. */
export interface CoordinationSession extends Coordination, NowProps {
  /** Signs publications; undefined while only a key that reads is at hand. */
  readonly signing: KeyPair | undefined;
}

type NowProps = { readonly [K in keyof Now]: Now[K] };

const Context = createContext<CoordinationSession | undefined>(undefined);

export function useCoordination(): CoordinationSession {
  const session = useContext(Context);
  invariant(session, 'screens of the gathering are rendered inside CoordinationProvider');
  return session;
}

/** The words of the language in use and of the campaign. */
export function useWords(): CampaignWords {
  const { language } = useLanguage();
  const { campaign } = useCoordination().campaignFile;
  return useMemo(() => campaignWords(language, campaign), [language, campaign]);
}

interface CoordinationProviderProps {
  readonly coordination: Coordination;
  readonly children: ReactNode;
}

export function CoordinationProvider({ coordination, children }: CoordinationProviderProps) {
  const now = useObservable(coordination.now);
  const signing = useSigning(coordination);
  const session = useMemo(() => ({ ...coordination, ...now, signing }), [coordination, now, signing]);
  return <Context value={session}>{children}</Context>;
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
