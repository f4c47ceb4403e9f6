import type { Instant } from '#domain/vocabulary/time.ts';

/** Seconds since 1970 of `09:10` on the morning of the test campaign. */
export const onTheMorning = (time: string): number => Date.parse(`2024-05-25T${time}:00+02:00`) / 1000;

/** Written with the town's offset from UTC. */
export const instantAt = (seconds: number): Instant =>
  `${new Date((seconds + 7200) * 1000).toISOString().slice(0, 19)}+02:00` as Instant;
