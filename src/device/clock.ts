import { fromDate, parseDateTime, toZoned } from '@internationalized/date';
import type { Instant, IsoDate, TimeOfDay } from '#domain/vocabulary/time.ts';

/** The laptop's wall clock, told in the town's time zone whatever the laptop's own settings. */
export type Clock = (timeZone: string) => Instant;

export const systemClock: Clock = (timeZone) => instantOf(new Date(), timeZone);

/** `2024-05-25T08:41:07+02:00` */
export function instantOf(date: Date, timeZone: string): Instant {
  const zoned = fromDate(date, timeZone).set({ millisecond: 0 });
  return zoned.toString().replace(/\[.*$/, '') as Instant;
}

/** The instant of a time of day on a date, in a time zone. */
export const instantAt = (date: IsoDate, time: TimeOfDay, timeZone: string): Instant =>
  instantOf(toZoned(parseDateTime(`${date}T${time}`), timeZone).toDate(), timeZone);
