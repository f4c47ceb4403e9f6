import type { CoordinationEvent } from '../coordination/events.ts';
import type { Result } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { readCoordinationLine } from './coordinationLine.ts';
import { type LinesError, type Shortcuts, verifyLines } from './lines.ts';

/** What is wrong with a coordinator's chain. `seq` is the event at fault, counted by its line. */
export type CoordinationChainError =
  | LinesError
  | { type: 'FirstEventNotOpening'; seq: 1; found: string }
  | { type: 'OpenedTwice'; seq: number }
  /** What a ledger took over stands right behind its opening. */
  | { type: 'RestoredTooLate'; seq: number };

/**
 * R3, for a coordinator's ledger.
 * @param lines bytes of each event, without newline, in order
 * @param head hash of the last event, where it is known from elsewhere
 */
export const verifyCoordinationChain = (
  lines: readonly Uint8Array[],
  head?: Hash,
  shortcuts?: Shortcuts,
): Result<readonly CoordinationEvent[], CoordinationChainError> =>
  verifyLines({ read: readCoordinationLine, misplaced }, lines, head, shortcuts);

function misplaced(seq: number, { type }: CoordinationEvent): CoordinationChainError | undefined {
  const opens = type === 'CoordinationOpened';
  if (seq === 1 && !opens) return { type: 'FirstEventNotOpening', seq, found: type };
  if (seq > 1 && opens) return { type: 'OpenedTwice', seq };
  return seq > 2 && type === 'CoordinationRestored' ? { type: 'RestoredTooLate', seq } : undefined;
}
