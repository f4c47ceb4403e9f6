import { err, ok, type Result } from '../result.ts';
import { type IsoDate, isoDate } from './time.ts';

export type DateIssue = 'date.unreadable' | 'date.impossible';

/**
 * A date as people type it: `26/02/2016`, `26022016`, `26-2-2016`, `26 02 16`, `2016-02-26`.
 * Two-digit years are of this century.
 */
export function readTypedDate(typed: string): Result<IsoDate, DateIssue> {
  const parts = partsOf(typed.trim());
  if (!parts) return err('date.unreadable');
  const [year, month, day] = parts;
  const date = isoDate.safeParse(`${century(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success ? ok(date.data) : err('date.impossible');
}

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

function partsOf(typed: string): [year: string, month: string, day: string] | undefined {
  const french =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (french) return [french[3] ?? '', french[2] ?? '', french[1] ?? ''];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  return iso ? [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''] : undefined;
}

/** `2016-02-26` as it is typed and printed in France: `26/02/2016`. */
export const dateAsTyped = (date: IsoDate): string => date.split('-').reverse().join('/');
