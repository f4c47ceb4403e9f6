import { type SavedFile, type SaveError, saveToVerify } from '#device/download.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { ageKeyFrom } from '#domain/keys/ageKey.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Signature } from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { deskExportName, writeDeskExport } from '#files/deskExport.ts';
import type { Services } from '../../services.tsx';
import type { DeskSession } from '../session.tsx';

/** A desk's file that was saved, and is not yet known to lie where it should. */
export interface WrittenCopy {
  /** The name under which it was saved. */
  readonly file: string;
  readonly sha256: Hash;
  /** It holds every event up to this one. */
  readonly upTo: number;
  readonly at: Instant;
  /** What was read back at once, where the browser lets us. */
  readonly reread?: Bytes;
}

export type SaveAs = (bytes: Bytes, name: string) => Promise<Result<SavedFile, SaveError>>;

const saveElsewhere: SaveAs = (bytes, name) => saveToVerify(new Blob([bytes]), name);

/** Saves a desk's file. Records nothing: works while nothing can be recorded. */
export async function saveCopy(
  { bytes, name, ...made }: DeskFile,
  save = saveElsewhere,
): Promise<Result<WrittenCopy, SaveError>> {
  const saved = await save(bytes, name);
  if (!saved.ok) return saved;
  return ok({
    ...made,
    file: recordable(saved.value.name, name),
    ...(saved.value.kind === 'reopened' && { reread: saved.value.bytes }),
  });
}

export interface DeskFile {
  readonly bytes: Bytes;
  readonly name: string;
  readonly sha256: Hash;
  /** It holds every event up to this one. */
  readonly upTo: number;
  readonly at: Instant;
}

/** The whole ledger as it is now, for the coordination and for the desk itself. */
export async function makeDeskFile(
  {
    ledger,
    secrets,
    campaignFile,
    identity,
  }: Pick<DeskSession, 'ledger' | 'secrets' | 'campaignFile' | 'identity'>,
  { clock, appVersion }: Pick<Services, 'clock' | 'appVersion'>,
): Promise<DeskFile> {
  const { campaign, hash: campaignHash } = campaignFile;
  const lines = [...ledger.lines()];
  const exportedAt = clock(campaign.morning.timeZone);
  const source = {
    campaign,
    campaignHash,
    desk: identity,
    key: keyPairFrom(secrets.signing),
    proof: proofIn(lines),
    lines,
    exportedAt,
    app: appVersion,
  };
  const bytes = await writeDeskExport(source, ageKeyFrom(secrets.copies).recipient);
  const upTo = lines.length;
  return {
    bytes,
    name: deskExportName(identity, exportedAt, upTo),
    sha256: hashOf(bytes),
    upTo,
    at: exportedAt,
  };
}

function proofIn([first]: readonly Uint8Array[]): Signature {
  const opening = first && readOwnLine(first);
  invariant(opening?.ok && opening.value.type === 'DeskOpened', 'a ledger begins with its opening');
  return opening.value.body.proof;
}

/** The person may have given it any name; the ledger takes one line of visible text. */
function recordable(chosen: string, ours: string): string {
  const read = line.safeParse(chosen);
  return read.success ? read.data : ours;
}
