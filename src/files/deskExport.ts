import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { type ChainError, verifyChain } from '#domain/chain/verify.ts';
import type { DeskIdentity, LedgerEvent } from '#domain/events/events.ts';
import { err, invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type Hash, hash, type Signature } from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import { type Instant, instant } from '#domain/vocabulary/time.ts';
import { z } from '#domain/vocabulary/zod.ts';
import { activatedBy, type DeskHeaderError, deskHeaderFields, installationName } from './deskHeader.ts';
import { fileStamp, readFileHeader } from './fileHeader.ts';
import { type GunzipError, gunzip, gzip } from './gzip.ts';
import { quickHasher } from './hasher.ts';
import { type OpenError, openSealed, sealTo } from './sealed.ts';
import { readSignedNdjson, writeSignedNdjson } from './signedNdjson.ts';

/**
 * `*.preau`: the whole ledger of one desk, signed by it, readable with `age -d | gunzip`. docs/formats.md.
 */
const FORMAT = 'preau/desk-export';
const VERSION = 1;

const header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  ...deskHeaderFields,
  from: z.literal(1),
  to: z.number().int().min(1),
  head: hash,
  exportedAt: instant,
  app: line,
});
export type DeskExportHeader = z.infer<typeof header>;

export interface DeskExportSource {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly desk: DeskIdentity;
  /** The desk's own signing key. */
  readonly key: KeyPair;
  /** The activation key's signature over the desk's key. */
  readonly proof: Signature;
  /** Bytes of every event, from the first, without newline. */
  readonly lines: readonly Uint8Array[];
  readonly exportedAt: Instant;
  /** Version of the application. */
  readonly app: string;
}

/**
 * The file's bytes, readable by every recipient of the campaign.
 * @param ownRecipient of the desk itself, so that it can be restored before the coordinator comes
 */
export async function writeDeskExport(source: DeskExportSource, ownRecipient?: string): Promise<Bytes> {
  const { recipients } = source.campaign;
  return sealTo(
    ownRecipient ? [...recipients, ownRecipient] : recipients,
    await gzip(plainDeskExport(source)),
  );
}

/** What lies inside: NDJSON of header, events and signature. */
export function plainDeskExport(source: DeskExportSource): Bytes {
  const { campaign, campaignHash, desk, key, proof, lines, exportedAt, app } = source;
  const last = lines.at(-1);
  invariant(last, 'a desk that is open has a first event');
  const head: DeskExportHeader = {
    format: FORMAT,
    version: VERSION,
    campaign: campaign.id,
    campaignHash,
    desk: { school: desk.school, letter: desk.letter, replica: desk.replica },
    key: key.publicKey,
    proof,
    from: 1,
    to: lines.length,
    head: hashOf(last),
    exportedAt,
    app,
  };
  return writeSignedNdjson(head, lines, key);
}

/**
 * A new name for each export: `JVE-A7K2_2024-05-25_1231_0214.preau`, the last figure being the number of
 * events. Date and time are local, as written in `exportedAt`.
 */
export function deskExportName(desk: DeskIdentity, exportedAt: Instant, to: number): string {
  return `${installationName(desk)}_${fileStamp(exportedAt)}_${String(to).padStart(4, '0')}.preau`;
}

export interface VerifiedExport {
  readonly header: DeskExportHeader;
  readonly events: readonly LedgerEvent[];
  /** The bytes of each event, as they were hashed. */
  readonly lines: readonly Bytes[];
}

/** Each in the order in which it is looked for. `seq` counts events from 1. */
export type DeskExportError =
  | OpenError
  | GunzipError
  /** No whole lines, or fewer than header, one event and signature. */
  | { type: 'ExportCutShort' }
  | DeskHeaderError
  | { type: 'ExportCountDiffers'; desk: DeskIdentity; announced: number; found: number }
  | ({ desk: DeskIdentity } & ChainError)
  /** The header names another desk, key or campaign than the ledger's first event. */
  | {
      type: 'ExportHeaderDiffers';
      desk: DeskIdentity;
      path: 'campaign' | 'campaignHash' | 'desk' | 'key' | 'proof';
    }
  | { type: 'ExportSignatureFails'; desk: DeskIdentity };

/**
 * Opens and verifies a desk's file, every check on its own; nothing of it may be used unless all hold (R13).
 * @param identity age identity of a recipient: `AGE-SECRET-KEY-1…`
 */
export async function readDeskExport(
  bytes: Uint8Array,
  identity: string,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<VerifiedExport, DeskExportError>> {
  const opened = await openSealed(bytes, identity);
  if (!opened.ok) return opened;
  const plain = await gunzip(opened.value);
  if (!plain.ok) return plain;
  return verifyPlainExport(plain.value, campaign, campaignHash);
}

/** The same from the NDJSON inside. */
export async function verifyPlainExport(
  plain: Bytes,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<VerifiedExport, DeskExportError>> {
  const signed = readSignedNdjson(plain);
  if (!signed) return err({ type: 'ExportCutShort' });
  const { lines } = signed;
  const readHead = readFileHeader(signed.header, FORMAT, VERSION, header);
  if (!readHead.ok) return readHead;
  const head = readHead.value;
  const { desk } = head;
  const activated = await activatedBy(head, campaign, campaignHash);
  if (!activated.ok) return activated;

  if (head.to !== lines.length) {
    return err({ type: 'ExportCountDiffers', desk, announced: head.to, found: lines.length });
  }
  const chain = verifyChain(lines, head.head, { hash: await quickHasher(), texts: signed.texts });
  if (!chain.ok) return err({ ...chain.error, desk });
  const path = differenceFromOpening(head, chain.value[0]);
  if (path) return err({ type: 'ExportHeaderDiffers', desk, path });

  if (!(await signed.isSignedBy(head.key))) return err({ type: 'ExportSignatureFails', desk });
  return ok({ header: head, events: chain.value, lines });
}

function differenceFromOpening(head: DeskExportHeader, opening: LedgerEvent | undefined) {
  invariant(opening?.type === 'DeskOpened', 'a verified chain begins with its opening');
  const { body } = opening;
  const sameDesk = (['school', 'letter', 'replica'] as const).every(
    (part) => head.desk[part] === body.desk[part],
  );
  if (!sameDesk) return 'desk';
  return (['campaign', 'campaignHash', 'key', 'proof'] as const).find((part) => head[part] !== body[part]);
}
