import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { readPreference, writePreference } from '#device/preferences.ts';
import { type Formats, formatsOf } from './formats.ts';
import { type CampaignLanguage, campaignTextsOf, isLanguage, type Language } from './language.ts';
import { type Translate, translator } from './translate.ts';

interface LanguageChoice {
  readonly language: Language;
  /** Which of the campaign's texts go with it. */
  readonly campaignTexts: CampaignLanguage;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({
  language: 'fr',
  campaignTexts: 'fr',
  setLanguage: () => undefined,
});

/** French until the person chooses otherwise; the choice is kept on this laptop. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
    writePreference('language', language);
  }, [language]);

  const choice = useMemo(
    () => ({ language, campaignTexts: campaignTextsOf[language], setLanguage }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** The words of the language in use. */
export const useT = (): Translate => translator(useLanguage().language);

/** Dates, times and figures in the language in use. */
export const useFormats = (): Formats => formatsOf(useLanguage().language);

function chosenLanguage(): Language {
  const kept = readPreference('language');
  return isLanguage(kept) ? kept : 'fr';
}
