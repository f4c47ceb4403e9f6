import { err, ok, type Result } from '../result.ts';

/** Why what stands in a cell is no number of places. */
export type CountError =
  | { type: 'CellEmpty' | 'NumberNegative' | 'NumberFractional' | 'NumberUnreadable' }
  | { type: 'NumberTooLarge'; maximum: number };

/** A whole number from 0 to `maximum`, as typed or pasted: `32`, `1 200`, `32,0`. */
export function readCount(typed: string, maximum: number): Result<number, CountError> {
  const digits = typed.replace(/\s/gu, '');
  if (digits === '') return err({ type: 'CellEmpty' });
  if (/^[-−]\d/.test(digits)) return err({ type: 'NumberNegative' });
  if (/^\d+[.,]\d*[1-9]\d*$/.test(digits)) return err({ type: 'NumberFractional' });
  if (!/^\d+([.,]0+)?$/.test(digits)) return err({ type: 'NumberUnreadable' });
  const count = Number.parseInt(digits, 10);
  return count > maximum ? err({ type: 'NumberTooLarge', maximum }) : ok(count);
}
