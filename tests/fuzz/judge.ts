import { createPublicKey, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { EVENT_BODIES, type EventType, envelope } from '#domain/events/events.ts';
import { merge } from '#domain/merge/merge.ts';
import type { Result } from '#domain/result.ts';
import { type Bytes, textOf } from '#domain/vocabulary/bytes.ts';
import type { DeskExportError, VerifiedExport } from '#files/deskExport.ts';
import { ledgerOf } from '#gathering/heldLedgers.ts';
import { formatsOf } from '#i18n/formats.ts';
import { languages } from '#i18n/language.ts';
import { deskExportSentence, type Voice } from '#i18n/sentences/files.ts';
import { translator } from '#i18n/translate.ts';
import type { Actor } from './actors.ts';
import { sha256 } from './forge.ts';
import type { Original } from './originals.ts';

export type Outcome = Result<VerifiedExport, DeskExportError>;

export interface Judged {
  readonly actor: Actor;
  readonly original: Original;
  /** Where the mutant is plain text. */
  readonly plain?: Bytes;
  readonly campaign: Campaign;
}

/**
 * What is wrong with this outcome, if anything. Without the desk's key nobody may bring anything in but what the desk
 * wrote; with it, nothing but a ledger that is one.
 */
export function wrongIn(outcome: Outcome, { actor, original, plain, campaign }: Judged): string | undefined {
  if (!outcome.ok) return wrongSentence(outcome.error);
  if (actor !== 'insider')
    return isAsWritten(outcome.value, original) ? undefined : 'accepted though changed';
  return (plain && faultOf(plain, outcome.value)) ?? faultInMerge(outcome.value, campaign);
}

/** A ledger can be well made and make no sense: whatever is let in, the merge must survive. */
function faultInMerge(file: VerifiedExport, campaign: Campaign): string | undefined {
  const ledgers = [ledgerOf({ kind: 'whole', ...file })];
  try {
    merge({ campaign, campaignHash: file.header.campaignHash, ledgers, coordination: [] });
    return undefined;
  } catch (error) {
    return `accepted, and stopped the merge with ${String(error)}`;
  }
}

function isAsWritten({ header, lines, events }: VerifiedExport, original: Original): boolean {
  return (
    isDeepStrictEqual(header, JSON.parse(original.header)) &&
    isDeepStrictEqual(lines.map(textOf), original.lines) &&
    isDeepStrictEqual(
      events,
      original.lines.map((line) => JSON.parse(line)),
    )
  );
}

/** Every rule of docs/formats.md once more, by other means: node's SHA-256 and Ed25519, and the schema itself. */
function faultOf(plain: Bytes, { header, events, lines }: VerifiedExport): string | undefined {
  const texts = textOf(plain).split('\n');
  if (texts.pop() !== '') return 'accepted without its last newline';
  const [first = '', ...rest] = texts;
  const signature = JSON.parse(rest.pop() ?? '').signature;
  if (!isDeepStrictEqual(lines.map(textOf), rest)) return 'accepted with other lines than are there';
  if (!isDeepStrictEqual(header, JSON.parse(first))) return 'accepted with another header than is there';
  if (header.to !== rest.length || header.from !== 1) return 'accepted with a wrong count';
  let prev = '0'.repeat(64);
  for (const [index, text] of rest.entries()) {
    const event = JSON.parse(text);
    if (event.seq !== index + 1 || event.prev !== prev)
      return `accepted with event ${index + 1} out of its chain`;
    if ((event.type === 'DeskOpened') !== (index === 0)) return 'accepted with another beginning';
    if (!isDeepStrictEqual(bySchema(event), event))
      return `accepted with event ${index + 1} against the schema`;
    if (!isDeepStrictEqual(events[index], event)) return `event ${index + 1} read as another`;
    prev = sha256(text);
  }
  if (header.head !== prev) return 'accepted with another head';
  const { campaign, campaignHash, desk, key, proof } = JSON.parse(rest[0] ?? '').body;
  const { campaign: c, campaignHash: h, desk: d, key: k, proof: p } = header;
  if (!isDeepStrictEqual([campaign, campaignHash, desk, key, proof], [c, h, d, k, p])) {
    return 'accepted with a header that is not of its opening';
  }
  const before = Buffer.from(plain).subarray(0, Buffer.from(plain).lastIndexOf(10, plain.length - 2) + 1);
  const digest = Buffer.from(sha256(before), 'hex');
  const signed = verify(null, digest, keyOf(header.key), Buffer.from(signature, 'hex'));
  return signed ? undefined : 'accepted with a signature that does not hold';
}

/** Undefined where it refuses. */
function bySchema(event: { readonly type: EventType; readonly body: unknown }): unknown {
  const outer = envelope.safeParse(event);
  const body = EVENT_BODIES[event.type]?.[1].safeParse(event.body);
  return outer.success && body?.success ? { ...outer.data, body: body.data } : undefined;
}

const keyOf = (hex: string) =>
  createPublicKey({
    key: Buffer.from(`302a300506032b6570032100${hex}`, 'hex'),
    format: 'der',
    type: 'spki',
  });

const voices = languages.map(
  (language): Voice => ({ t: translator(language), formats: formatsOf(language) }),
);
const FILE = 'JVE-A7K2.preau';

/** Each refusal has its words in each language: they name the file, show no placeholder, and can be read at a glance. */
function wrongSentence(error: DeskExportError): string | undefined {
  for (const voice of voices) {
    const sentence = deskExportSentence(error, FILE, voice);
    const isWhole = sentence.includes(FILE) && !/[{}]|undefined|\[object|\bfile\.[A-Z]/.test(sentence);
    // Control characters, marks that turn the direction of writing, lone surrogates.
    const isClean = !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(sentence);
    if (!isWhole || !isClean || sentence.length > 300) return `refused with “${sentence.slice(0, 400)}”`;
  }
  return undefined;
}
