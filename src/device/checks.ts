import { readPreference, writePreference } from './preferences.ts';

/** What can be asked of the laptop itself before a desk opens on it. */

/** IANA name of the time zone that the laptop is set to. */
export const laptopTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const FIRST_VISIT = 'first-visit';
const HALF_A_DAY = 12 * 60 * 60;

/**
 * Whether this may be a private window, which forgets everything once closed. Browsers hide it, so this only
 * finds what speaks against it: storage that is kept, an installed application, or an earlier visit that is
 * still remembered.
 * @param now seconds since 1970
 */
export function mayBePrivate(isStorageKept: boolean, now: number): boolean {
  if (isStorageKept || matchMedia('(display-mode: standalone)').matches) return false;
  const first = Number(readPreference(FIRST_VISIT));
  return !(first > 0 && now - first >= HALF_A_DAY);
}

/** Remembers the first visit, for `mayBePrivate` at a later one. */
export function noteVisit(now: number): void {
  if (readPreference(FIRST_VISIT) === undefined) writePreference(FIRST_VISIT, String(now));
}
