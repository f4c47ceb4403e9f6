import { type Envelope, EVENT_BODIES, envelope, type Happening, type LedgerEvent } from '../events/events.ts';
import { isPlainlyAnEvent } from '../events/plainly.ts';
import { err, ok, type Result } from '../result.ts';
import { type Bytes, textOf, utf8 } from '../vocabulary/bytes.ts';

/**
 * One event as one line of JSON. The bytes are made once, here: what is hashed, stored, exported and
 * verified is those same bytes (docs/formats.md).
 */
export function writeLine(position: Envelope, happening: Happening): Bytes {
  const { seq, prev, at, clockOffset, agent } = position;
  const { type, v, body } = happening;
  return utf8(JSON.stringify({ seq, prev, at, clockOffset, agent, type, v, body }));
}

/** Room for twenty children in every period, several times over. */
const LINE_MAXIMUM = 1_000_000;

export type LineError =
  /** No JSON, no UTF-8, or longer than any event. */
  | { type: 'LineUnreadable' }
  | { type: 'LineNotAnEvent'; where: string }
  /** An event, but with texts that this version would have written otherwise: not NFC, or with spaces around. */
  | { type: 'LineNotNormal' }
  /** Written by a newer version of the application. */
  | { type: 'EventNewer'; event: string; version: number };

/**
 * Reads a line strictly: unknown keys, types and versions are refused. So is what the schema would tidy up: the
 * bytes are what is hashed, and whoever reads them must see the texts that we see.
 */
export function readLine(bytes: Uint8Array): Result<LedgerEvent, LineError> {
  const json = bytes.length > LINE_MAXIMUM ? undefined : parseJson(bytes);
  if (json === undefined) return err({ type: 'LineUnreadable' });
  return isPlainlyAnEvent(json) ? ok(json) : readBySchema(json);
}

function readBySchema(json: unknown): Result<LedgerEvent, LineError> {
  const outer = envelope.safeParse(json);
  if (!outer.success)
    return err({ type: 'LineNotAnEvent', where: outer.error.issues[0]?.path.join('.') ?? '' });
  const { type, v } = outer.data;
  const versions = Object.hasOwn(EVENT_BODIES, type)
    ? EVENT_BODIES[type as keyof typeof EVENT_BODIES]
    : undefined;
  if (!versions || v > 1) return err({ type: 'EventNewer', event: type, version: v });
  const body = versions[1].safeParse(outer.data.body);
  if (!body.success) {
    return err({ type: 'LineNotAnEvent', where: ['body', ...(body.error.issues[0]?.path ?? [])].join('.') });
  }
  const event = { ...outer.data, body: body.data };
  return isSame(event, json) ? ok(json as LedgerEvent) : err({ type: 'LineNotNormal' });
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isContainer(one) || !isContainer(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads a line whose hash is already known to be ours: no schema, only the version gate. */
export function readOwnLine(bytes: Uint8Array): Result<LedgerEvent, LineError> {
  const event = parseJson(bytes) as LedgerEvent | undefined;
  if (event === undefined) return err({ type: 'LineUnreadable' });
  if (!Object.hasOwn(EVENT_BODIES, event.type) || event.v > 1) {
    return err({ type: 'EventNewer', event: event.type, version: event.v });
  }
  return ok(event);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
