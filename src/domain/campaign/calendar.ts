import type { IsoDate } from '../vocabulary/time.ts';
import type { Words } from './campaign.ts';

/** Every day from the first to the last, both included. */
export function daysFrom(firstDay: IsoDate, lastDay: IsoDate): IsoDate[] {
  const last = Date.parse(lastDay);
  const days: IsoDate[] = [];
  for (let day = Date.parse(firstDay); day <= last; day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10) as IsoDate);
  }
  return days;
}

/** Monday to Friday. */
export const isWeekday = (day: IsoDate): boolean => new Date(day).getUTCDay() % 6 !== 0;

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * How a period is called in a campaign drafted from tables: `du 8 au 12 juillet`, `8 to 12 July`. Part of the
 * campaign's own content, in both its languages, and free for the coordinator to change.
 */
export function labelOfDays(firstDay: IsoDate, lastDay: IsoDate): Words {
  if (firstDay === lastDay) {
    return { fr: `le ${dayOfMonth(firstDay, 'fr')}`, en: dayOfMonth(firstDay, 'en') };
  }
  const sameMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  const first = (language: keyof typeof MONTHS) =>
    sameMonth ? dayNumber(firstDay, language) : dayOfMonth(firstDay, language);
  return {
    fr: `du ${first('fr')} au ${dayOfMonth(lastDay, 'fr')}`,
    en: `${first('en')} to ${dayOfMonth(lastDay, 'en')}`,
  };
}

const dayOfMonth = (day: IsoDate, language: keyof typeof MONTHS): string =>
  `${dayNumber(day, language)} ${MONTHS[language][Number(day.slice(5, 7)) - 1]}`;

const dayNumber = (day: IsoDate, language: keyof typeof MONTHS): string => {
  const number = Number(day.slice(8));
  return number === 1 && language === 'fr' ? '1er' : String(number);
};
