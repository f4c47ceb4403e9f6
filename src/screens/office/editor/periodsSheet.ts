import type { Period } from '#domain/campaign/campaign.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { addPeriod, changePeriod, setPeriodDays } from '#domain/preparing/periods.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { dateAsTyped, readTypedDate } from '#domain/vocabulary/typedDate.ts';
import type { SheetEdit, SheetRow } from '#ui/sheetGrid.ts';

/** The grid of periods: a row each. */
export const PERIOD_CELLS = ['week', 'firstDay', 'lastDay', 'fr', 'en'] as const;

export const periodRows = (periods: readonly Period[]): SheetRow[] =>
  periods.map(({ id, week, firstDay, lastDay, label }, index) => ({
    id,
    header: String(index + 1),
    cells: { week, firstDay: shown(firstDay), lastDay: shown(lastDay), fr: label.fr, en: label.en },
  }));

const shown = (day: string): string => (day === '' ? '' : dateAsTyped(day as IsoDate));

/** Everything, or the first text that is no date (R13). */
export function withPeriodEdits(
  draft: CampaignDraft,
  edits: readonly SheetEdit[],
): CampaignDraft | { readonly value: string } {
  let next = draft;
  for (const { row, column, value } of edits) {
    const period = next.periods.find(({ id }) => id === row);
    if (!period) continue;
    const { id, label, firstDay, lastDay } = period;
    if (column === 'week') next = changePeriod(next, id, { week: value });
    else if (column === 'fr' || column === 'en') {
      next = changePeriod(next, id, { label: { ...label, [column]: value } });
    } else {
      const day = value.trim() === '' ? '' : readTypedDate(value);
      if (typeof day === 'object' && !day.ok) return { value };
      const meant = typeof day === 'object' && day.ok ? day.value : '';
      next =
        column === 'firstDay'
          ? setPeriodDays(next, id, meant, lastDay)
          : setPeriodDays(next, id, firstDay, meant);
    }
  }
  return next;
}

const DAY = 86_400_000;

export const dayAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as IsoDate;

export const isMonday = (day: IsoDate): boolean => new Date(day).getUTCDay() === 1;

/** Weeks from a Monday to its Friday, or single days, one after the other. */
export const withPeriodsFrom = (
  draft: CampaignDraft,
  kind: 'week' | 'day',
  first: IsoDate,
  count: number,
): CampaignDraft =>
  Array.from({ length: count }, (_, index) => index).reduce((next, index) => {
    if (kind === 'day') return addPeriod(next, dayAfter(first, index), dayAfter(first, index));
    const monday = dayAfter(first, index * 7);
    return addPeriod(next, monday, dayAfter(monday, 4));
  }, draft);
