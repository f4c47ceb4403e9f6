import type { Instant, IsoDate, TimeOfDay } from '#domain/vocabulary/time.ts';
import { ofFurther } from './further/ofFurther.ts';
import { type Language, localeOf } from './language.ts';

/** Dates, times and figures in the words of a language. Dates have no time zone: 8 July is 8 July everywhere. */
export interface Formats {
  /** lundi 8 juillet 2024 */
  readonly day: (day: IsoDate) => string;
  /** lun. 8 juil. */
  readonly dayShort: (day: IsoDate) => string;
  /** 08/07/2024, in both languages: the shape in which agents type and read birth dates. */
  readonly dayDigits: (day: IsoDate) => string;
  /** du 8 au 12 juillet 2024 · 8 to 12 July 2024 */
  readonly period: (first: IsoDate, last: IsoDate) => string;
  /** 8 h 30 · 8:30 */
  readonly time: (time: TimeOfDay) => string;
  /** 08:41, the wall time written in the instant itself. */
  readonly clock: (at: Instant) => string;
  /** 25/05/2024 08:41, the wall time written in the instant itself. */
  readonly moment: (at: Instant) => string;
  /** 12 345 · 12,345 */
  readonly count: (count: number) => string;
  /** Léa, Léo et Noé · Léa, Léo and Noé */
  readonly list: (items: readonly string[]) => string;
}

function createFormats(language: Language): Formats {
  const locale = localeOf[language];
  const dayParts = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: IsoDate) => join(language, format.formatToParts(utc(day)));
  };
  const long = dayParts({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = dayParts({ weekday: 'short', day: 'numeric', month: 'short' });
  const dayMonthYear = dayParts({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayMonth = dayParts({ day: 'numeric', month: 'long' });
  const dayOnly = dayParts({ day: 'numeric' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const period = (first: IsoDate, last: IsoDate): string => {
    if (first === last) return long(first);
    const sameYear = first.slice(0, 4) === last.slice(0, 4);
    const sameMonth = first.slice(0, 7) === last.slice(0, 7);
    const start = sameMonth ? dayOnly(first) : sameYear ? dayMonth(first) : dayMonthYear(first);
    return spanOf[language](start, dayMonthYear(last));
  };

  return {
    day: long,
    dayShort: short,
    dayDigits,
    period,
    time: timeOf[language],
    clock: (at) => at.slice(11, 16),
    moment: (at) => `${dayDigits(at.slice(0, 10))} ${at.slice(11, 16)}`,
    count: (count) => number.format(count),
    list: (items) => list.format(items),
  };
}

const utc = (day: IsoDate): Date => new Date(`${day}T12:00:00Z`);

const dayDigits = (day: string): string => day.split('-').reverse().join('/');

/** 08:30 → 8 h 30, 12:00 → 12 h, held together by no-break spaces. */
function frenchTime(time: TimeOfDay): string {
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${Number(hour)}\u00A0h` : `${Number(hour)}\u00A0h\u00A0${minute}`;
}

/** French says « 1er juillet », which Intl does not; and only some engines set a comma after « Monday ». */
const join = (language: Language, parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts
    .map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .map((text) => text.replace(', ', ' '))
    .join('');

const spanOf: Readonly<Record<Language, (first: string, last: string) => string>> = {
  fr: (first, last) => `du ${first} au ${last}`,
  en: (first, last) => `${first} to ${last}`,
  ...ofFurther(({ span }) => span),
};

const timeOf: Readonly<Record<Language, (time: TimeOfDay) => string>> = {
  fr: frenchTime,
  en: (time) => time.replace(/^0/, ''),
  ...ofFurther(({ time }) => time),
};

const known = new Map<Language, Formats>();

/** The ways of writing dates, times and figures in a language, outside React. Screens use `useFormats`. */
export function formatsOf(language: Language): Formats {
  // Made when first asked for: the browser takes its time over each.
  const formats = known.get(language) ?? createFormats(language);
  known.set(language, formats);
  return formats;
}
