import type { Campaign, Centre, School } from '#domain/campaign/campaign.ts';
import { centreOfSchool, schoolOf } from '#domain/campaign/lookup.ts';
import { invariant } from '#domain/result.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { type Blank, type Block, isBlank, later, paragraph, type Style, stack } from '../layout.ts';
import { textWidth } from '../metrics.ts';
import { unparted, type Voice, voiceOf } from '../voice.ts';

/** What every paper of a campaign is made from. The same input gives the same bytes. */
export interface CampaignPaper {
  readonly campaign: Campaign;
  /** Puts English under the French. */
  readonly english: boolean;
  readonly madeAt: Instant;
}

/** A paper that only names its campaign: there may be no more of it yet than a draft. */
export type OccasionPaper = Omit<CampaignPaper, 'campaign'> & {
  readonly campaign: Pick<Campaign, 'town' | 'title' | 'training'>;
};

/** French, then English where asked. */
export type Voices = readonly [Voice, ...Voice[]];

export const voicesOf = ({ english }: Pick<CampaignPaper, 'english'>): Voices =>
  english ? [voiceOf('fr'), voiceOf('en')] : [voiceOf('fr')];

/** Something that can be said in either language. */
export type Saying = (voice: Voice) => string;

/** A paragraph, and under it the same in English, smaller and lighter. */
export function said(voices: Voices, saying: Saying, style: Style, width: number): Block {
  const second: Style = { ...style, size: Math.max(6, style.size * 0.82), weight: 'regular', shade: 0.25 };
  return stack(
    inEach(voices, saying).map((words, rank) =>
      paragraph(unparted(words), rank === 0 ? style : second, width),
    ),
    0,
    width,
  );
}

/** « Nom · Last name »; what reads the same in both stands once. */
export const inOneLine = (voices: Voices, saying: Saying): string => inEach(voices, saying).join(' · ');

/** The same in each language, for `oneLine` to choose from. */
export const inEach = (voices: Voices, saying: Saying): readonly string[] => [...new Set(voices.map(saying))];

/** English stands beside the French as long as neither has to be smaller than this. */
const SMALLEST_PAIR = 6;

/**
 * One line, set smaller where it would be wider than its room: for labels and for names, which are never cut.
 * Of the same in several languages, as many as can still be read.
 */
export function oneLine(text: string | readonly string[] | Blank, style: Style, width: number): Block {
  if (isBlank(text)) return later(text, (words) => oneLine(words, style, width));
  const [first = '', ...others] = typeof text === 'string' ? [text] : text;
  const pair = sizeWithin([first, ...others].join(' · '), style, width);
  const [said, size] =
    others.length === 0 || pair >= Math.min(SMALLEST_PAIR, style.size)
      ? [[first, ...others].join(' · '), pair]
      : [first, sizeWithin(first, style, width)];
  const leading = ((style.leading ?? 1.32) * style.size) / size;
  return paragraph(said.normalize('NFC'), { ...style, size, leading }, width);
}

function sizeWithin(text: string, { size, weight }: Style, width: number): number {
  const natural = textWidth(text.normalize('NFC'), size, weight);
  return natural <= width ? size : Math.floor(size * (width / natural) * 100) / 100 - 0.01;
}

/** A school of the campaign and the one centre to which it is attached (R11). */
export function placeOf(campaign: Campaign, code: SchoolCode): { school: School; centre: Centre } {
  const school = schoolOf(campaign, code);
  const centre = centreOfSchool(campaign, code);
  invariant(school && centre, 'a paper is made for a school of its campaign');
  return { school, centre };
}
