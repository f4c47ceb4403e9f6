import { campaignTextsOf, type Language } from '#i18n/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

/** A further language is for families and agents; a town's IT has one of the two. */
export const wordsOf = (language: Language): Words => ({ en, fr })[campaignTextsOf[language]];
