export type Language = 'fr' | 'en';

export const languages: readonly Language[] = ['fr', 'en'];

export const isLanguage = (value: unknown): value is Language => value === 'fr' || value === 'en';

/** BCP 47 locale of a language. English dates are day first, as on the campaign's French papers. */
export const localeOf = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
