import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { type CoordinationChainError, verifyCoordinationChain } from '#domain/chain/verifyCoordination.ts';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import { err, invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { campaignId, type Hash, hash, publicKey, type Replica, replica } from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import { type Instant, instant } from '#domain/vocabulary/time.ts';
import { z } from '#domain/vocabulary/zod.ts';
import type { CampaignFile } from './campaignFile.ts';
import { type FileHeaderError, fileStamp, readFileHeader } from './fileHeader.ts';
import { type GunzipError, gunzip, gzip } from './gzip.ts';
import { quickHasher } from './hasher.ts';
import { type OpenError, openSealed, sealTo } from './sealed.ts';
import { readSignedNdjson, writeSignedNdjson } from './signedNdjson.ts';

/**
 * `coordination-7K2_….preau`: the whole ledger of a coordinator, signed with the key that signed the campaign.
 * docs/formats.md.
 */
export const COORDINATION_FORMAT = 'preau/coordination-export';
const VERSION = 1;

const header = z.strictObject({
  format: z.literal(COORDINATION_FORMAT),
  version: z.literal(VERSION),
  campaign: campaignId,
  campaignHash: hash,
  replica,
  /** The coordination's signing key. */
  key: publicKey,
  from: z.literal(1),
  to: z.number().int().min(1),
  head: hash,
  exportedAt: instant,
  app: line,
});
export type CoordinationExportHeader = z.infer<typeof header>;

export interface CoordinationExportSource {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly replica: Replica;
  /** The coordination's signing key. */
  readonly key: KeyPair;
  /** Bytes of every event, from the first, without newline. */
  readonly lines: readonly Uint8Array[];
  readonly exportedAt: Instant;
  /** Version of the application. */
  readonly app: string;
}

/** The file's bytes, readable by every recipient of the campaign. */
export async function writeCoordinationExport(source: CoordinationExportSource): Promise<Bytes> {
  return sealTo(source.campaign.recipients, await gzip(plainCoordinationExport(source)));
}

/** What lies inside: NDJSON of header, events and signature. */
export function plainCoordinationExport(source: CoordinationExportSource): Bytes {
  const { campaign, campaignHash, replica, key, lines, exportedAt, app } = source;
  const last = lines.at(-1);
  invariant(last, 'a ledger that is open has a first event');
  const head: CoordinationExportHeader = {
    format: COORDINATION_FORMAT,
    version: VERSION,
    campaign: campaign.id,
    campaignHash,
    replica,
    key: key.publicKey,
    from: 1,
    to: lines.length,
    head: hashOf(last),
    exportedAt,
    app,
  };
  return writeSignedNdjson(head, lines, key);
}

/** `coordination-7K2_2024-05-25_1530_0042.preau`, the last figure being the number of events. */
export const coordinationExportName = (replica: Replica, exportedAt: Instant, to: number): string =>
  `coordination-${replica}_${fileStamp(exportedAt)}_${String(to).padStart(4, '0')}.preau`;

export interface VerifiedCoordination {
  readonly header: CoordinationExportHeader;
  readonly events: readonly CoordinationEvent[];
  /** The bytes of each event, as they were hashed. */
  readonly lines: readonly Bytes[];
}

/** Each in the order in which it is looked for. `seq` counts events from 1. */
export type CoordinationExportError =
  | OpenError
  | GunzipError
  /** No whole lines, or fewer than header, one event and signature. */
  | { type: 'ExportCutShort' }
  | FileHeaderError
  | { type: 'ExportOfAnotherCampaign'; campaign: string }
  /** Of this campaign, but of another issue of its file. */
  | { type: 'CoordinationOfAnotherRevision' }
  /** Whoever wrote it has not the key that signed the campaign. */
  | { type: 'CoordinationOfAnotherKey' }
  | { type: 'CoordinationCountDiffers'; announced: number; found: number }
  | { type: 'CoordinationChainFails'; fault: CoordinationChainError }
  /** The header names another ledger or campaign than the first event. */
  | { type: 'CoordinationHeaderDiffers'; path: 'campaign' | 'campaignHash' | 'replica' }
  | { type: 'CoordinationSignatureFails' };

/**
 * Opens and verifies a coordinator's file, every check on its own; nothing of it may be used unless all hold (R13).
 * @param identity age identity of a recipient: `AGE-SECRET-KEY-1…`
 */
export async function readCoordinationExport(
  bytes: Uint8Array,
  identity: string,
  campaignFile: CampaignFile,
): Promise<Result<VerifiedCoordination, CoordinationExportError>> {
  const opened = await openSealed(bytes, identity);
  if (!opened.ok) return opened;
  const plain = await gunzip(opened.value);
  if (!plain.ok) return plain;
  return verifyPlainCoordination(plain.value, campaignFile);
}

/** The same from the NDJSON inside. */
export async function verifyPlainCoordination(
  plain: Bytes,
  campaignFile: CampaignFile,
): Promise<Result<VerifiedCoordination, CoordinationExportError>> {
  const signed = readSignedNdjson(plain);
  if (!signed) return err({ type: 'ExportCutShort' });
  const { lines } = signed;
  const readHead = readFileHeader(signed.header, COORDINATION_FORMAT, VERSION, header);
  if (!readHead.ok) return readHead;
  const head = readHead.value;
  const foreign = foreignTo(head, campaignFile);
  if (foreign) return err(foreign);

  if (head.to !== lines.length) {
    return err({ type: 'CoordinationCountDiffers', announced: head.to, found: lines.length });
  }
  const chain = verifyCoordinationChain(lines, head.head, { hash: await quickHasher(), texts: signed.texts });
  if (!chain.ok) return err({ type: 'CoordinationChainFails', fault: chain.error });
  const path = differenceFromOpening(head, chain.value[0]);
  if (path) return err({ type: 'CoordinationHeaderDiffers', path });
  if (!(await signed.isSignedBy(head.key))) return err({ type: 'CoordinationSignatureFails' });
  return ok({ header: head, events: chain.value, lines });
}

function foreignTo(
  head: CoordinationExportHeader,
  { campaign, hash, signingKey }: CampaignFile,
): CoordinationExportError | undefined {
  if (head.campaign !== campaign.id) return { type: 'ExportOfAnotherCampaign', campaign: head.campaign };
  if (head.campaignHash !== hash) return { type: 'CoordinationOfAnotherRevision' };
  return head.key === signingKey ? undefined : { type: 'CoordinationOfAnotherKey' };
}

function differenceFromOpening(head: CoordinationExportHeader, opening: CoordinationEvent | undefined) {
  invariant(opening?.type === 'CoordinationOpened', 'a verified chain begins with its opening');
  const { body } = opening;
  return (['campaign', 'campaignHash', 'replica'] as const).find((part) => head[part] !== body[part]);
}
