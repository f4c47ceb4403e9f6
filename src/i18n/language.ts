import { type FurtherCode, ofFurther } from './further/ofFurther.ts';

/** The languages in which a campaign itself is written. */
export type CampaignLanguage = 'fr' | 'en';

export type Language = CampaignLanguage | FurtherCode;

/** What each language is called by its own speakers. */
export const nameOf: Readonly<Record<Language, string>> = {
  fr: 'Français',
  en: 'English',
  ...ofFurther(({ name }) => name),
};

/** BCP 47 locale of a language. English dates are day first, as on the campaign's French papers. */
export const localeOf: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  ...ofFurther(({ locale }) => locale),
};

/** Which of the campaign's texts go with the words of a language. */
export const campaignTextsOf: Readonly<Record<Language, CampaignLanguage>> = {
  fr: 'fr',
  en: 'en',
  ...ofFurther(({ campaignTexts }) => campaignTexts),
};

/** French first. */
export const languages = Object.keys(nameOf) as readonly Language[];

export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);
