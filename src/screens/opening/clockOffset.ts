import type { Instant } from '#domain/vocabulary/time.ts';

const DAY = 86_400;

/**
 * Seconds by which the laptop is ahead of the right time, from a time read off a telephone.
 *
 * Without seconds the typed minute is all that is known: a laptop within that minute counts as right, else
 * the middle of the minute is taken. Around midnight the nearer day is meant.
 * @param laptop the laptop's time, in the zone in which `typed` is read
 * @param typed `HH:MM` or `HH:MM:SS`, also with h, dots or spaces between
 * @returns undefined while `typed` is no time
 */
export function offsetFrom(laptop: Instant, typed: string): number | undefined {
  const reference = readTime(typed);
  if (!reference) return undefined;
  const ahead = nearer(secondOfDay(laptop.slice(11, 19)) - reference.second);
  if (reference.isToTheSecond) return ahead;
  return ahead >= 0 && ahead < 60 ? 0 : nearer(ahead - 30);
}

function readTime(typed: string): { second: number; isToTheSecond: boolean } | undefined {
  const match = /^(\d{1,2})(?:[:h. ]|\s?h\s?)(\d{2})(?:[:m. ](\d{2}))?$/i.exec(typed.trim());
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { second: hour * 3600 + minute * 60 + second, isToTheSecond: match[3] !== undefined };
}

function secondOfDay(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return hour * 3600 + minute * 60 + second;
}

/** Into half a day before or after. */
function nearer(seconds: number): number {
  const wrapped = ((seconds % DAY) + DAY) % DAY;
  return wrapped > DAY / 2 ? wrapped - DAY : wrapped;
}
