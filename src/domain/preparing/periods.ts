import { daysFrom, isWeekday, labelOfDays } from '../campaign/calendar.ts';
import type { Period } from '../campaign/campaign.ts';
import type { PeriodId } from '../vocabulary/ids.ts';
import { type IsoDate, isoDate } from '../vocabulary/time.ts';
import type { CampaignDraft, Texts } from './draft.ts';
import { freeId } from './names.ts';

/** Edits of the periods of a draft. A day may be '' while nothing is typed. */

/** From the first to the last day, weekdays open, named after its days and its calendar week. */
export function addPeriod(draft: CampaignDraft, firstDay: IsoDate, lastDay: IsoDate): CampaignDraft {
  const single = firstDay === lastDay;
  const week = weekOf(firstDay);
  const period: Period = {
    id: freeId<PeriodId>(
      (single ? firstDay : week) || 'periode',
      draft.periods.map((known) => known.id),
    ),
    label: automaticLabel(firstDay, lastDay),
    week,
    firstDay,
    lastDay,
    openDays: daysWithin(firstDay, lastDay).filter((day) => single || isWeekday(day)),
  };
  return { ...draft, periods: [...draft.periods, period] };
}

export const changePeriod = (
  draft: CampaignDraft,
  id: PeriodId,
  change: Partial<{ readonly label: Texts; readonly week: string }>,
): CampaignDraft => withPeriod(draft, id, (period) => ({ ...period, ...change }));

/**
 * Other days for a period: those that it had keep being open or closed, weekdays that come in are open. Its
 * label and week follow as long as nobody wrote others.
 */
export const setPeriodDays = (
  draft: CampaignDraft,
  id: PeriodId,
  firstDay: IsoDate | '',
  lastDay: IsoDate | '',
): CampaignDraft =>
  withPeriod(draft, id, (period) => {
    const [first, last] = [firstDay as IsoDate, lastDay as IsoDate];
    const before = new Set(daysWithin(period.firstDay, period.lastDay));
    const open = (day: IsoDate) => (before.has(day) ? period.openDays.includes(day) : isWeekday(day));
    const usual = automaticLabel(period.firstDay, period.lastDay);
    const labelled = period.label.fr !== usual.fr || period.label.en !== usual.en;
    return {
      ...period,
      firstDay: first,
      lastDay: last,
      label: labelled ? period.label : automaticLabel(first, last),
      week: period.week === weekOf(period.firstDay) ? weekOf(first) : period.week,
      openDays: daysWithin(first, last).filter(open),
    };
  });

/** Opens a closed day of a period, closes an open one. */
export const toggleDay = (draft: CampaignDraft, id: PeriodId, day: IsoDate): CampaignDraft =>
  withPeriod(draft, id, (period) => ({
    ...period,
    openDays: period.openDays.includes(day)
      ? period.openDays.filter((open) => open !== day)
      : [...period.openDays, day].toSorted(),
  }));

/** The days of a period, open or closed; none while its dates are missing, impossible or a year apart. */
export function daysWithin(firstDay: string, lastDay: string): IsoDate[] {
  const [first, last] = [isoDate.safeParse(firstDay), isoDate.safeParse(lastDay)];
  if (!first.success || !last.success || isTooLong(firstDay, lastDay)) return [];
  return daysFrom(first.data, last.data);
}

export const isTooLong = (firstDay: string, lastDay: string): boolean =>
  Date.parse(lastDay) - Date.parse(firstDay) > YEAR;

const YEAR = 366 * 86_400_000;

/** Calendar week of a day as France counts it (ISO 8601): `S28`. '' for no day. */
export function weekOf(day: string): string {
  if (!isoDate.safeParse(day).success) return '';
  const DAY = 86_400_000;
  const date = Date.parse(day);
  const thursday = date + (4 - (new Date(date).getUTCDay() || 7)) * DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return `S${Math.floor((thursday - newYear) / DAY / 7) + 1}`;
}

function automaticLabel(firstDay: string, lastDay: string): Texts {
  const [first, last] = [isoDate.safeParse(firstDay), isoDate.safeParse(lastDay)];
  return first.success && last.success ? labelOfDays(first.data, last.data) : { fr: '', en: '' };
}

const withPeriod = (
  draft: CampaignDraft,
  id: PeriodId,
  change: (period: Period) => Period,
): CampaignDraft => ({
  ...draft,
  periods: draft.periods.map((period) => (period.id === id ? change(period) : period)),
});
