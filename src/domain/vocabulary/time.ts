import { z } from './zod.ts';

/** Calendar date, `YYYY-MM-DD`, that exists (no 30 February). */
export const isoDate = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;

/** RFC 3339 with offset: `2024-05-25T08:41:07+02:00`. */
export const instant = z.iso.datetime({ offset: true }).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** `HH:MM`, local to the town. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'TimeOfDay'>();
export type TimeOfDay = z.infer<typeof timeOfDay>;

/** Seconds since 1970 of an instant. */
export const secondsOf = (at: Instant): number => Math.round(Date.parse(at) / 1000);

/** True time of an event: the laptop's wall time less its offset (laptop minus reference). */
export const trueSeconds = (at: Instant, clockOffset: number): number => secondsOf(at) - clockOffset;

/** The true time of an event, written with the same offset from UTC as its wall time. */
export function trueInstant(at: Instant, clockOffset: number): Instant {
  if (clockOffset === 0) return at;
  const [hours, minutes, seconds] = [two(at, 11), two(at, 14), two(at, 17)];
  const sinceMidnight = hours * 3600 + minutes * 60 + seconds - clockOffset;
  return sinceMidnight >= 0 && sinceMidnight < DAY
    ? (at.replace(CLOCK, clock(sinceMidnight)) as Instant)
    : onAnotherDay(at, clockOffset);
}

/** Nearly every laptop is off by seconds, and going by the calendar takes twice as long. */
const DAY = 86_400;
const CLOCK = /\d\d:\d\d:\d\d/;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${TWO_DIGITS[hours]}:${TWO_DIGITS[minutes]}:${TWO_DIGITS[seconds % 60]}`;
}

/** The number of the two digits from there on. */
const two = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

function onAnotherDay(at: Instant, clockOffset: number): Instant {
  const [wall, zone] = [at.slice(0, 19), at.slice(19)];
  const shifted = new Date(Date.parse(`${wall}Z`) - clockOffset * 1000).toISOString().slice(0, 19);
  return `${shifted}${zone}` as Instant;
}
