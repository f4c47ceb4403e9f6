import type { Words } from '#domain/campaign/campaign.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { type Formats, formatsOf } from '#i18n/formats.ts';
import { withFrenchSpaces } from '#i18n/frenchSpaces.ts';
import { campaignTextsOf, type Language } from '#i18n/language.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { createMemory } from './memory.ts';

/** One language on a paper: its messages, its dates and figures, and which of a pair of texts is its own. */
export interface Voice {
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
  /** A text of the campaign in this language. */
  readonly of: (words: Words) => string;
}

const known = new Map<Language, Voice>();

export function voiceOf(language: Language): Voice {
  const voice = known.get(language) ?? createVoice(language);
  known.set(language, voice);
  return voice;
}

/** The same days and texts come again from paper to paper, and each takes its time. */
function createVoice(language: Language): Voice {
  const formats = formatsOf(language);
  const isFrench = campaignTextsOf[language] === 'fr';
  const texts = createMemory<string>();
  const days = createMemory<string>();
  const shortDays = createMemory<string>();
  const periods = createMemory<string>();
  return {
    language,
    t: translator(language),
    formats: {
      ...formats,
      day: (day) => days(day, () => formats.day(day)),
      dayShort: (day) => shortDays(day, () => formats.dayShort(day)),
      period: (first, last) => periods(`${first} ${last}`, () => formats.period(first, last)),
    },
    of: ({ fr, en }) =>
      isFrench ? texts(fr, () => unparted(withFrenchSpaces(fr))) : texts(en, () => unparted(en)),
  };
}

/** No line ends inside a telephone number or a date, or before the h of an hour. */
export const unparted = (text: string): string =>
  text.replace(/(?<=\d|1er) (?=\d|\p{L}{3}|[hap]m?\b)|(?<=\p{L}{3}) (?=\d{4}\b)/gu, '\u00A0');

/** What can be booked, as a receipt names it. */
export interface PaperPeriod {
  /** `S28` */
  readonly week: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Days between the first and the last on which the centres are closed, such as 15 August. */
  readonly closedDays: readonly IsoDate[];
}

/**
 * « du 12 au 16 août sauf jeudi 15 août (S33) »: the year stands elsewhere on the paper. A line ends before « sauf »
 * or between two closed days, nowhere else: what was read as « du 15 » could be taken for a day.
 */
export function periodInWords(
  { t, formats }: Voice,
  period: PaperPeriod,
  /** How a closed day is called: in full unless told. */
  dayName: (day: IsoDate) => string = formats.day,
): string {
  const { week, firstDay, lastDay, closedDays } = period;
  const span = withoutYear(formats.period(firstDay, lastDay));
  const days = inOnePiece(firstDay === lastDay ? t('paper.period.day', { day: span }) : span);
  if (closedDays.length === 0) return t('paper.period', { days, week });
  const closed = formats.list(closedDays.map((day) => inOnePiece(withoutYear(dayName(day)))));
  return t('paper.period.closed', { days, week, closed });
}

/** Only the last year goes: in « du 30 décembre 2024 au 3 janvier 2025 » the first one stays and tells. */
const withoutYear = (text: string): string => unparted(text.replace(/[\s\u00A0\u202F]\d{4}$/u, ''));

const inOnePiece = (text: string): string => text.replaceAll(' ', '\u00A0');
