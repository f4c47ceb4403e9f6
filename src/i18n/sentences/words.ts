import type { Campaign, Words } from '#domain/campaign/campaign.ts';
import { bandOf, periodOf, schoolOf } from '#domain/campaign/lookup.ts';
import { type DeskIdentity, RESERVE, type TransferSource } from '#domain/events/events.ts';
import type { BandId, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Formats, formatsOf } from '../formats.ts';
import { campaignTextsOf, type Language } from '../language.ts';
import { type Translate, translator } from '../translate.ts';

/** What a sentence about a campaign needs: a language, and the campaign's own names for its things. */
export interface CampaignWords {
  readonly t: Translate;
  readonly formats: Formats;
  readonly said: (words: Words) => string;
  /** `semaine S28` ... as the campaign labels it; the id where the campaign does not know it. */
  readonly period: (id: PeriodId) => string;
  readonly band: (id: BandId) => string;
  readonly school: (code: SchoolCode) => string;
}

export function campaignWords(language: Language, campaign: Campaign): CampaignWords {
  const said = (words: Words): string => words[campaignTextsOf[language]];
  const labelOr = (id: string, thing: { readonly label: Words } | undefined) =>
    thing ? said(thing.label) : id;
  return {
    t: translator(language),
    formats: formatsOf(language),
    said,
    period: (id) => labelOr(id, periodOf(campaign, id)),
    band: (id) => labelOr(id, bandOf(campaign, id)),
    school: (code) => schoolOf(campaign, code)?.name ?? code,
  };
}

export const personName = ({ lastName, firstName }: { lastName: string; firstName: string }): string =>
  `${firstName} ${lastName}`;

export const deskName = ({ school, letter, replica }: DeskIdentity): string =>
  `${school}-${letter}${replica}`;

/** As sentences about received places take it: `reserve`, or a desk's name. */
export const sourceName = (source: TransferSource): string =>
  source === RESERVE ? RESERVE : deskName(source);
