import type { NumberedFamily } from './families.ts';
import type { PublishedRow } from './rows.ts';

/** Families to one file of the re-entry pack: the importer makes an account for each while the browser waits. */
export const FAMILIES_PER_FILE = 200;

/** What is to be entered again by hand: places, and requests that may still get one. */
export const isBooking = ({ request: { status } }: PublishedRow): boolean =>
  status.type === 'granted' || status.type === 'waiting' || status.type === 'toSettle';

/** Families in the portions in which they are entered: a portion is one individuals' file and one tick-off list. */
export function portionsOf(
  families: readonly NumberedFamily[],
  size: number = FAMILIES_PER_FILE,
): (readonly NumberedFamily[])[] {
  return Array.from({ length: Math.ceil(families.length / size) }, (_, index) =>
    families.slice(index * size, (index + 1) * size),
  );
}

/** `001`: in the names of the files of a portion. */
export const portionNumber = (index: number): string => String(index + 1).padStart(3, '0');
