import type { LedgerEvent } from '../events/events.ts';
import { err, ok, type Result } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { hashOf, NO_HASH } from './hash.ts';
import { type LineError, readLine } from './line.ts';

/** What is wrong with a chain. `seq` is the event at fault, counted by its line. */
export type ChainError =
  | { type: 'ChainEmpty' }
  | (LineError & { seq: number })
  /** An event is missing, doubled or out of place: its line number and the seq that it bears. */
  | { type: 'SeqGap'; seq: number; found: number }
  | { type: 'FirstEventNotOpening'; seq: 1; found: string }
  | { type: 'OpenedTwice'; seq: number }
  /** The bytes of this event are not those that were hashed. */
  | { type: 'HashBreaks'; seq: number };

/**
 * R3: reads the lines of one ledger strictly and checks that they are one unbroken chain.
 * @param lines bytes of each event, without newline, in order
 * @param head hash of the last event, where it is known from elsewhere
 * @param hash SHA-256, where there is a quicker one
 */
export function verifyChain(
  lines: readonly Uint8Array[],
  head?: Hash,
  hash: (bytes: Uint8Array) => Hash = hashOf,
): Result<readonly LedgerEvent[], ChainError> {
  if (lines.length === 0) return err({ type: 'ChainEmpty' });
  const events: LedgerEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const seq = index + 1;
    const event = readLine(line);
    if (!event.ok) return err({ ...event.error, seq });
    const misplaced = misplacedAt(seq, event.value);
    if (misplaced) return err(misplaced);
    events.push(event.value);
  }
  const changed = changedEvent(
    lines.map((line) => hash(line)),
    events,
    head,
  );
  return changed === undefined ? ok(events) : err({ type: 'HashBreaks', seq: changed });
}

function misplacedAt(seq: number, event: LedgerEvent): ChainError | undefined {
  if (event.seq !== seq) return { type: 'SeqGap', seq, found: event.seq };
  const opens = event.type === 'DeskOpened';
  if (seq === 1 && !opens) return { type: 'FirstEventNotOpening', seq, found: event.type };
  if (seq > 1 && opens) return { type: 'OpenedTwice', seq };
  return undefined;
}

/**
 * The seq of the event whose bytes were changed, if any. Each event bears the hash of the one before. Where
 * that does not agree, the one before was changed; unless the event after it does not agree either: then this
 * event was changed, in the hash it bears.
 */
function changedEvent(
  ownHashes: readonly Hash[],
  events: readonly LedgerEvent[],
  head: Hash | undefined,
): number | undefined {
  const hashes = [NO_HASH, ...ownHashes];
  const borne = [...events.map((event) => event.prev), head ?? hashes.at(-1)];
  const breaks = (seq: number) => seq < borne.length && hashes[seq] !== borne[seq];
  const first = hashes.findIndex((_, seq) => breaks(seq));
  if (first < 0) return undefined;
  return first === 0 || breaks(first + 1) ? first + 1 : first;
}
