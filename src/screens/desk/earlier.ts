import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { type DeskState, deskAsTold } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { deskExportName, type VerifiedExport, verifyPlainExport } from '#files/deskExport.ts';
import { gunzip } from '#files/gzip.ts';
import { sealTo } from '#files/sealed.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import type { LedgerError } from '#ledger/errors.ts';
import type { Sealer } from '#ledger/sealer.ts';
import type { DeskFile } from './copies/deskFile.ts';

/** The registers that a desk was restored from. */
export interface Earlier {
  /** What all of them tell, as the last one knew it. */
  readonly state: DeskState;
  /** Their files, to be handed over beside the desk's own; the oldest first. */
  readonly files: readonly EarlierFile[];
}

export interface EarlierFile {
  readonly desk: DeskIdentity;
  readonly exportedAt: Instant;
  readonly events: number;
  /** What lies inside the file's seal. */
  readonly packed: Bytes;
}

/** @param registers verified; the oldest first, each restored from the one before */
export function stateOf(
  campaign: Campaign,
  campaignHash: Hash,
  registers: readonly Pick<VerifiedExport, 'events' | 'lines'>[],
): DeskState | undefined {
  let state: DeskState | undefined;
  for (const { events, lines } of registers) {
    const told = events.flatMap((event, index) => {
      const line = lines[index];
      return line ? [{ event, hash: hashOf(line) }] : [];
    });
    state = deskAsTold(campaign, campaignHash, told, state);
  }
  return state;
}

/** Reads what is stored beside a desk's ledger; undefined for a desk that was never restored. */
export async function readEarlier(
  store: DeskStore,
  chain: string,
  sealer: Sealer,
  { campaign, hash }: { readonly campaign: Campaign; readonly hash: Hash },
): Promise<Result<Earlier | undefined, LedgerError>> {
  const stored = await store.earlier(chain, sealer);
  if (!stored.ok) return stored;
  const registers: VerifiedExport[] = [];
  const files: EarlierFile[] = [];
  for (const packed of stored.value) {
    const plain = await gunzip(packed);
    const read = plain.ok ? await verifyPlainExport(plain.value, campaign, hash) : plain;
    if (!read.ok) return err({ type: 'LedgerDamaged', chain, seq: 0 });
    const { desk, exportedAt, to } = read.value.header;
    registers.push(read.value);
    files.push({ desk, exportedAt, events: to, packed });
  }
  const state = stateOf(campaign, hash, registers);
  return ok(state && { state, files });
}

/** The register that a desk was restored from, as its last copy held it: for the coordination. */
export async function earlierDeskFile(
  { desk, exportedAt, events, packed }: EarlierFile,
  { campaign }: Pick<CampaignFile, 'campaign'>,
): Promise<DeskFile> {
  const bytes = await sealTo(campaign.recipients, packed);
  const name = deskExportName(desk, exportedAt, events);
  return { bytes, name, sha256: hashOf(bytes), upTo: events, at: exportedAt };
}
