import type { CampaignDraft, Texts } from '#domain/preparing/draft.ts';
import type { CampaignLanguage } from '#i18n/language.ts';
import { translator } from '#i18n/translate.ts';

export const NOTICES = ['rules', 'privacy', 'contact'] as const;
export type Notice = (typeof NOTICES)[number];

/** Texts to begin with. They say what follows from the draft; what only the town knows stands in brackets. */
export function startingNotice(notice: Notice, { town, rules }: CampaignDraft): Texts {
  const values = { town: town.trim() || '[…]', carried: rules.householdsCarried };
  const said = (language: CampaignLanguage) => translator(language)(`editor.notices.start.${notice}`, values);
  return { fr: said('fr'), en: said('en') };
}

/** Notices in which something in brackets still waits to be written. */
export const unfinishedNotices = ({ notices }: CampaignDraft): Notice[] =>
  NOTICES.filter((notice) => /\[[^\]]*\]/.test(`${notices[notice].fr} ${notices[notice].en}`));
