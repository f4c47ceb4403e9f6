import {
  COORDINATION_BODIES,
  type CoordinationEvent,
  type CoordinationHappening,
} from '../coordination/events.ts';
import type { Envelope } from '../events/events.ts';
import { err, type Result } from '../result.ts';
import type { Bytes } from '../vocabulary/bytes.ts';
import { type LineError, parseLine, readBySchema, readOwn, writeEventLine } from './eventLine.ts';

/** Lines of a coordinator's ledger: as a desk's, with events of its own. */

export const writeCoordinationLine = (position: Envelope, happening: CoordinationHappening): Bytes =>
  writeEventLine(position, happening);

/** Room for a publication that names 300,000 enrolments. */
const LINE_MAXIMUM = 32_000_000;

/**
 * Reads a line strictly.
 * @param text what the bytes say, where that is known
 */
export function readCoordinationLine(bytes: Uint8Array, text?: string): Result<CoordinationEvent, LineError> {
  const json = parseLine(bytes, LINE_MAXIMUM, text);
  if (json === undefined) return err({ type: 'LineUnreadable' });
  return readBySchema(json, COORDINATION_BODIES) as Result<CoordinationEvent, LineError>;
}

/** Reads a line whose hash is already known to be ours: no schema, only the version gate. */
export const readOwnCoordinationLine = (bytes: Uint8Array): Result<CoordinationEvent, LineError> =>
  readOwn(bytes, COORDINATION_BODIES) as Result<CoordinationEvent, LineError>;
