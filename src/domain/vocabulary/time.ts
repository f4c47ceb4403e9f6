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
  const [wall, zone] = [at.slice(0, 19), at.slice(19)];
  const shifted = new Date(Date.parse(`${wall}Z`) - clockOffset * 1000).toISOString().slice(0, 19);
  return `${shifted}${zone}` as Instant;
}
