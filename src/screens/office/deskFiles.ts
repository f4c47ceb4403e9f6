import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { applyToDesk, type DeskState, emptyDesk } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { VerifiedExport } from '#files/deskExport.ts';
import { deskName } from '#i18n/sentences/words.ts';

/** A desk's file that passed every check, and what it says. */
export interface DeskFile {
  readonly file: string;
  /** `JVE-A7K2` */
  readonly chain: string;
  readonly verified: VerifiedExport;
  readonly state: DeskState;
}

/** How a file stands to those read before it. */
export type Placement =
  | { type: 'New' }
  | { type: 'Replaces'; older: string }
  /** All of it stands in a file read before. */
  | { type: 'AlreadyRead'; by: string }
  /** Two registers of one desk that part at some point: one of them is not what its desk recorded. */
  | { type: 'Contradicts'; other: string };

/**
 * What the desk knew at the end of its file. A chain may be whole and signed and yet tell what cannot be, such
 * as a correction of nobody: then no part of it is used.
 */
export function replay(
  file: string,
  verified: VerifiedExport,
  campaign: Campaign,
  campaignHash: Hash,
): Result<DeskFile, { type: 'TellsTheImpossible'; seq: number }> {
  const state = emptyDesk(campaign, campaignHash);
  for (const [index, event] of verified.events.entries()) {
    try {
      applyToDesk(state, event, hashOf(verified.lines[index] ?? new Uint8Array()));
    } catch {
      // The fold states its invariants by throwing; a ledger of our own cannot break them, a foreign one may.
      return err({ type: 'TellsTheImpossible', seq: event.seq });
    }
  }
  return ok({ file, chain: deskName(verified.header.desk), verified, state });
}

/** Takes a file in: the longer of two files of one desk stands, and contradictions are kept apart. */
export function place(
  files: readonly DeskFile[],
  next: DeskFile,
): { readonly files: readonly DeskFile[]; readonly placement: Placement } {
  const before = files.find(({ chain }) => chain === next.chain);
  if (!before) return { files: [...files, next], placement: { type: 'New' } };
  const [shorter, longer] = lengthOf(before) <= lengthOf(next) ? [before, next] : [next, before];
  if (!continues(longer, shorter)) return { files, placement: { type: 'Contradicts', other: before.file } };
  if (lengthOf(next) <= lengthOf(before))
    return { files, placement: { type: 'AlreadyRead', by: before.file } };
  return {
    files: files.map((other) => (other === before ? next : other)),
    placement: { type: 'Replaces', older: before.file },
  };
}

const lengthOf = ({ verified }: DeskFile): number => verified.lines.length;

function continues({ verified: longer }: DeskFile, { verified: shorter }: DeskFile): boolean {
  const there = longer.lines[shorter.lines.length - 1];
  return (
    longer.header.key === shorter.header.key && there !== undefined && hashOf(there) === shorter.header.head
  );
}
