import { type Envelope, EVENT_BODIES, type Happening, type LedgerEvent } from '../events/events.ts';
import { isPlainlyAnEvent } from '../events/plainly.ts';
import { err, ok, type Result } from '../result.ts';
import type { Bytes } from '../vocabulary/bytes.ts';
import { type LineError, parseLine, readBySchema, readOwn, writeEventLine } from './eventLine.ts';

/** Lines of a desk's ledger. */

export const writeLine = (position: Envelope, happening: Happening): Bytes =>
  writeEventLine(position, happening);

/** Room for twenty children in every period, several times over. */
const LINE_MAXIMUM = 1_000_000;

/**
 * Reads a line strictly.
 * @param text what the bytes say, where that is known
 */
export function readLine(bytes: Uint8Array, text?: string): Result<LedgerEvent, LineError> {
  const json = parseLine(bytes, LINE_MAXIMUM, text);
  if (json === undefined) return err({ type: 'LineUnreadable' });
  return isPlainlyAnEvent(json)
    ? ok(json)
    : (readBySchema(json, EVENT_BODIES) as Result<LedgerEvent, LineError>);
}

/** Reads a line whose hash is already known to be ours: no schema, only the version gate. */
export const readOwnLine = (bytes: Uint8Array): Result<LedgerEvent, LineError> =>
  readOwn(bytes, EVENT_BODIES) as Result<LedgerEvent, LineError>;
