import type { Campaign, Centre, Period } from '#domain/campaign/campaign.ts';
import { paperPeriod } from '../receipt/fromEnrolment.ts';
import { periodInWords, type Voice } from '../voice.ts';

/** A period as a centre offers it: to all bands, or to some. */
export interface OfferedPeriod {
  readonly period: Period;
  /** The bands with places, where others have none; empty when all have. */
  readonly only: Campaign['bands'];
}

/** What families of a centre can tick. A centre without any places yet offers everything. */
export function periodsOfferedAt(campaign: Campaign, centre: Centre): OfferedPeriod[] {
  const offered = campaign.periods.flatMap((period) => {
    const open = campaign.bands.filter((band) => (centre.capacity[period.id]?.[band.id] ?? 0) > 0);
    if (open.length === 0) return [];
    return [{ period, only: open.length === campaign.bands.length ? [] : open }];
  });
  return offered.length > 0 ? offered : campaign.periods.map((period) => ({ period, only: [] }));
}

/** « du 12 au 16 août sauf jeu. 15 août (S33), Maternelle seulement » */
export function offeredInWords(voice: Voice, { period, only }: OfferedPeriod): string {
  const words = periodInWords(voice, paperPeriod(period), voice.formats.dayShort);
  if (only.length === 0) return words;
  const bands = voice.formats.list(only.map(({ label }) => voice.of(label)));
  return voice.t('campaignPaper.period.only', { period: words, bands });
}

/** What fits over a narrow column: `S28`, or `9/7` for a single day. */
export function periodInShort({ week, firstDay, lastDay }: Period): string {
  if (firstDay !== lastDay) return week;
  return `${Number(firstDay.slice(8))}/${Number(firstDay.slice(5, 7))}`;
}
