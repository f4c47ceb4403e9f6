import type { LedgerEvent } from '../events/events.ts';
import type { Result } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { readLine } from './line.ts';
import { type LinesError, type Shortcuts, verifyLines } from './lines.ts';

/** What is wrong with a desk's chain. `seq` is the event at fault, counted by its line. */
export type ChainError =
  | LinesError
  | { type: 'FirstEventNotOpening'; seq: 1; found: string }
  | { type: 'OpenedTwice'; seq: number };

/**
 * R3, for a desk's ledger.
 * @param lines bytes of each event, without newline, in order
 * @param head hash of the last event, where it is known from elsewhere
 */
export const verifyChain = (
  lines: readonly Uint8Array[],
  head?: Hash,
  shortcuts?: Shortcuts,
): Result<readonly LedgerEvent[], ChainError> =>
  verifyLines({ read: readLine, misplaced }, lines, head, shortcuts);

function misplaced(seq: number, { type }: LedgerEvent): ChainError | undefined {
  const opens = type === 'DeskOpened';
  if (seq === 1 && !opens) return { type: 'FirstEventNotOpening', seq, found: type };
  return seq > 1 && opens ? { type: 'OpenedTwice', seq } : undefined;
}
