import { readOwnCoordinationLine } from '#domain/chain/coordinationLine.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { verifyCoordinationChain } from '#domain/chain/verifyCoordination.ts';
import type { CoordinationBodyOf, CoordinationEvent } from '#domain/coordination/events.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Replica } from '#domain/vocabulary/ids.ts';
import type { LedgerError } from './errors.ts';
import type { CoordinationRow, OfficeDatabase } from './officeDatabase.ts';
import type { Sealer } from './sealer.ts';
import { type ChainStorage, chainStorage, type Line } from './storage.ts';

/** A coordinator's ledger from a verified file of this campaign (`readCoordinationExport`). */
export interface OtherLedger {
  /** The bytes of each event, as they were hashed. */
  readonly lines: readonly Bytes[];
}

/** `<campaign hash>-7K2`: names a chain in the store; one that came from elsewhere ends in `@<its head>`. */
export const ownChain = (campaignHash: Hash, replica: Replica): string => `${campaignHash}-${replica}`;
const otherChain = (campaignHash: Hash, replica: Replica, head: Hash): string =>
  `${ownChain(campaignHash, replica)}@${head}`;
export const replicaIn = (chain: string): Replica => chain.slice(65, 68) as Replica;

/** The chains of one issue of a campaign, in any order. */
export const chainsOf = ({ heads }: OfficeDatabase, campaignHash: Hash): PromiseLike<string[]> =>
  heads.where('chain').startsWith(campaignHash).primaryKeys();

export function coordinationStorage(
  { lines, heads, coordinations: companions }: OfficeDatabase,
  sealer: Sealer,
  chain: string,
): ChainStorage<CoordinationEvent, CoordinationRow> {
  return chainStorage({ lines, heads, companions, read: readOwnCoordinationLine }, sealer, chain);
}

/**
 * Keeps it as it is: once here it never changes, and a longer copy of it is another.
 * @returns what a ledger says that continues it
 */
export async function keepOther(
  database: OfficeDatabase,
  sealer: Sealer,
  campaignHash: Hash,
  { lines }: OtherLedger,
): Promise<Result<CoordinationBodyOf<'CoordinationRestored'>, LedgerError>> {
  const [opening, ...rest] = verified(lines);
  invariant(opening?.event.type === 'CoordinationOpened', 'a verified chain begins with its opening');
  invariant(opening.event.body.campaignHash === campaignHash, 'a verified ledger is of this campaign');
  const { replica } = opening.event.body;
  const { hash: head, event } = rest.at(-1) ?? opening;
  const storage = coordinationStorage(database, sealer, otherChain(campaignHash, replica, head));
  // Where its head is already there, so is the whole of it: nothing is written twice.
  const written = await storage.write({ seq: 0, hash: NO_HASH }, [opening, ...rest]);
  return written.ok ? ok({ from: replica, head, upTo: event.seq }) : written;
}

function verified(lines: readonly Bytes[]): Line<CoordinationEvent>[] {
  const events = verifyCoordinationChain(lines);
  invariant(events.ok, 'only verified ledgers are taken in');
  return lines.flatMap((bytes, index) => {
    const event = events.value[index];
    return event ? [{ event, bytes, hash: hashOf(bytes) }] : [];
  });
}
