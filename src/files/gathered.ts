import type { Campaign } from '#domain/campaign/campaign.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { COORDINATION_FORMAT } from './coordinationExport.ts';
import { type DeskExportError, type VerifiedExport, verifyPlainExport } from './deskExport.ts';
import { formatClaimed } from './fileHeader.ts';
import { type GunzipError, gunzip } from './gzip.ts';
import { type Identity, type OpenError, openSealed } from './sealed.ts';
import { STUB_FORMAT, type StubLedgerError, type VerifiedStubs, verifyPlainStubs } from './stubLedger.ts';

/** What a `*.preau` file brings: the whole ledger of a desk, or what paper stubs tell of it. */
export type GatheredFile = ({ readonly kind: 'whole' } & VerifiedExport) | GatheredStubs;
export type GatheredStubs = { readonly kind: 'stubs' } & VerifiedStubs;

export type GatheredFileError =
  | OpenError
  | GunzipError
  | DeskExportError
  | StubLedgerError
  /** It says of itself to be a coordinator's ledger: for `readCoordinationExport`. */
  | { type: 'FileOfDecisions' };

/**
 * Opens and verifies whichever of the two it is; nothing of it may be used unless all holds (R13).
 * @param identity of a recipient
 */
export async function readGatheredFile(
  bytes: Uint8Array,
  identity: Identity,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<GatheredFile, GatheredFileError>> {
  const opened = await openSealed(bytes, identity);
  if (!opened.ok) return opened;
  const plain = await gunzip(opened.value);
  if (!plain.ok) return plain;
  return verifyPlainFile(plain.value, campaign, campaignHash);
}

/** The same from the NDJSON inside. */
export async function verifyPlainFile(
  plain: Bytes,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<GatheredFile, GatheredFileError>> {
  const format = formatClaimed(firstLine(plain));
  if (format === COORDINATION_FORMAT) return err({ type: 'FileOfDecisions' });
  if (format === STUB_FORMAT) {
    const stubs = await verifyPlainStubs(plain, campaign, campaignHash);
    return stubs.ok ? ok({ kind: 'stubs', ...stubs.value }) : stubs;
  }
  const whole = await verifyPlainExport(plain, campaign, campaignHash);
  return whole.ok ? ok({ kind: 'whole', ...whole.value }) : whole;
}

function firstLine(plain: Bytes): Bytes {
  const end = plain.indexOf(0x0a);
  return end < 0 ? plain : plain.subarray(0, end);
}
