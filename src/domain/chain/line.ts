import { type Envelope, EVENT_BODIES, envelope, type Happening, type LedgerEvent } from '../events/events.ts';
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

export type LineError =
  | { type: 'LineUnreadable' }
  | { type: 'LineNotAnEvent'; where: string }
  /** Written by a newer version of the application. */
  | { type: 'EventNewer'; event: string; version: number };

/** Reads a line strictly: unknown keys, types and versions are refused. */
export function readLine(bytes: Uint8Array): Result<LedgerEvent, LineError> {
  const json = parseJson(bytes);
  if (json === undefined) return err({ type: 'LineUnreadable' });
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
  return ok({ ...outer.data, body: body.data } as LedgerEvent);
}

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
