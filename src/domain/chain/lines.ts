import type { Envelope } from '../events/events.ts';
import { err, ok, type Result } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import type { LineError } from './eventLine.ts';
import { hashOf, NO_HASH } from './hash.ts';

/** What is wrong with the lines of a ledger. `seq` is the event at fault, counted by its line. */
export type LinesError =
  | { type: 'ChainEmpty' }
  | (LineError & { seq: number })
  /** An event is missing, doubled or out of place: its line number and the seq that it bears. */
  | { type: 'SeqGap'; seq: number; found: number }
  /** The bytes of this event are not those that were hashed. */
  | { type: 'HashBreaks'; seq: number };

/** What a ledger demands of its events beyond that. */
export interface LineRules<E extends Envelope, F> {
  /** Reads a line strictly. */
  readonly read: (bytes: Uint8Array, text?: string) => Result<E, LineError>;
  /** What is wrong with an event of that type in that place. */
  readonly misplaced: (seq: number, event: E) => F | undefined;
}

/** What makes verifying many lines quicker, and changes nothing in it. */
export interface Shortcuts {
  /** SHA-256, where there is a quicker one. */
  readonly hash?: (bytes: Uint8Array) => Hash;
  /** What the lines say, where they were decoded together. */
  readonly texts?: readonly string[] | undefined;
}

/**
 * R3: reads the lines of one ledger strictly and checks that they are one unbroken chain.
 * @param lines bytes of each event, without newline, in order
 * @param head hash of the last event, where it is known from elsewhere
 */
export function verifyLines<E extends Envelope, F>(
  { read, misplaced }: LineRules<E, F>,
  lines: readonly Uint8Array[],
  head?: Hash,
  { hash = hashOf, texts }: Shortcuts = {},
): Result<readonly E[], LinesError | F> {
  if (lines.length === 0) return err({ type: 'ChainEmpty' });
  const events: E[] = [];
  for (const [index, line] of lines.entries()) {
    const seq = index + 1;
    const event = read(line, texts?.[index]);
    if (!event.ok) return err({ ...event.error, seq });
    if (event.value.seq !== seq) return err({ type: 'SeqGap', seq, found: event.value.seq });
    const fault = misplaced(seq, event.value);
    if (fault !== undefined) return err(fault);
    events.push(event.value);
  }
  const changed = changedEvent(
    lines.map((line) => hash(line)),
    events,
    head,
  );
  return changed === undefined ? ok(events) : err({ type: 'HashBreaks', seq: changed });
}

/**
 * The seq of the event whose bytes were changed, if any. Each event bears the hash of the one before. Where
 * that does not agree, the one before was changed; unless the event after it does not agree either: then this
 * event was changed, in the hash it bears.
 */
function changedEvent(
  ownHashes: readonly Hash[],
  events: readonly Envelope[],
  head: Hash | undefined,
): number | undefined {
  const hashes = [NO_HASH, ...ownHashes];
  const borne = [...events.map((event) => event.prev), head ?? hashes.at(-1)];
  const breaks = (seq: number) => seq < borne.length && hashes[seq] !== borne[seq];
  const first = hashes.findIndex((_, seq) => breaks(seq));
  if (first < 0) return undefined;
  return first === 0 || breaks(first + 1) ? first + 1 : first;
}
