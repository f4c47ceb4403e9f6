import { useMemo } from 'react';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignWords, campaignWords } from '#i18n/sentences/words.ts';
import { useDesk } from './session.tsx';

/** The words of the language in use and of the desk's campaign. */
export function useWords(): CampaignWords {
  const { language } = useLanguage();
  const { campaign } = useDesk().state;
  return useMemo(() => campaignWords(language, campaign), [language, campaign]);
}
