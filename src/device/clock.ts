import { fromDate } from '@internationalized/date';
import type { Instant } from '#domain/vocabulary/time.ts';

/** The laptop's wall clock, told in the town's time zone whatever the laptop's own settings. */
export type Clock = (timeZone: string) => Instant;

export const systemClock: Clock = (timeZone) => instantOf(new Date(), timeZone);

/** `2024-05-25T08:41:07+02:00` */
export function instantOf(date: Date, timeZone: string): Instant {
  const zoned = fromDate(date, timeZone).set({ millisecond: 0 });
  return zoned.toString().replace(/\[.*$/, '') as Instant;
}
