import { type Envelope, envelope } from '../events/events.ts';
import { err, ok, type Result } from '../result.ts';
import { type Bytes, textOf, utf8 } from '../vocabulary/bytes.ts';
import { placeOfFault, sameJson } from '../vocabulary/json.ts';
import type { z } from '../vocabulary/zod.ts';

/** Lines of any ledger, whichever events it holds. */

/** The schema of each event's body, by type and version. */
export type BodySchemas = Readonly<Record<string, { readonly 1: z.ZodType }>>;

export type LineError =
  /** No JSON, no UTF-8, or longer than any event. */
  | { type: 'LineUnreadable' }
  | { type: 'LineNotAnEvent'; where: string }
  /** An event, but with texts that this version would have written otherwise: not NFC, or with spaces around. */
  | { type: 'LineNotNormal' }
  /** Written by a newer version of the application. */
  | { type: 'EventNewer'; event: string; version: number };

/**
 * One event as one line of JSON. The bytes are made once, here: what is hashed, stored, exported and
 * verified is those same bytes (docs/formats.md).
 */
export function writeEventLine(
  { seq, prev, at, clockOffset, agent }: Envelope,
  { type, v, body }: { readonly type: string; readonly v: number; readonly body: unknown },
): Bytes {
  return utf8(JSON.stringify({ seq, prev, at, clockOffset, agent, type, v, body }));
}

/**
 * Undefined for what is no JSON, no UTF-8, or longer than `maximum` bytes.
 * @param text what the bytes say, where that is known
 */
export function parseLine(bytes: Uint8Array, maximum = Number.POSITIVE_INFINITY, text?: string): unknown {
  try {
    return bytes.length > maximum ? undefined : JSON.parse(text ?? textOf(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Unknown keys, types and versions are refused. So is what the schema would tidy up: the bytes are what is hashed,
 * and whoever reads them must see the texts that we see.
 */
export function readBySchema(json: unknown, bodies: BodySchemas): Result<unknown, LineError> {
  const outer = envelope.safeParse(json);
  if (!outer.success) return err({ type: 'LineNotAnEvent', where: placeOfFault(outer.error) });
  const { type, v } = outer.data;
  const versions = Object.hasOwn(bodies, type) ? bodies[type] : undefined;
  if (!versions || v > 1) return err({ type: 'EventNewer', event: type, version: v });
  const body = versions[1].safeParse(outer.data.body);
  if (!body.success) {
    const within = placeOfFault(body.error);
    return err({ type: 'LineNotAnEvent', where: within ? `body.${within}` : 'body' });
  }
  return sameJson({ ...outer.data, body: body.data }, json) ? ok(json) : err({ type: 'LineNotNormal' });
}

/** A line whose hash is already known to be ours: no schema, only the version gate. */
export function readOwn(bytes: Uint8Array, bodies: BodySchemas): Result<unknown, LineError> {
  const event = parseLine(bytes) as { readonly type: string; readonly v: number } | undefined;
  if (event === undefined) return err({ type: 'LineUnreadable' });
  return Object.hasOwn(bodies, event.type) && event.v === 1
    ? ok(event)
    : err({ type: 'EventNewer', event: event.type, version: event.v });
}
