import { writeCoordinationLine } from '#domain/chain/coordinationLine.ts';
import { NO_HASH } from '#domain/chain/hash.ts';
import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import { decideCoordination } from '#domain/coordination/decide.ts';
import type { CoordinationRefusal } from '#domain/coordination/errors.ts';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import {
  type CoordinatedCampaign,
  type CoordinationState,
  coordinationState,
} from '#domain/coordination/state.ts';
import type { CoordinationLedger, Hashed } from '#domain/merge/evidence.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Hash, Replica } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import { type ChainLedger, chainLedger, type LedgerDependencies } from './chainLedger.ts';
import type { LedgerError } from './errors.ts';
import type { CoordinationRow, OfficeDatabase } from './officeDatabase.ts';
import { chainsOf, coordinationStorage, keepOther, type OtherLedger, replicaIn } from './otherLedgers.ts';
import type { Sealer } from './sealer.ts';
import type { Line } from './storage.ts';

/** The coordinator's own ledger, open in this tab, with those of other computers beside it. */
export interface OwnLedger
  extends ChainLedger<
    CoordinationState,
    CoordinationCommand,
    Hashed<CoordinationEvent>,
    CoordinationRefusal
  > {
  readonly replica: Replica;
  /** Keeps another coordinator's ledger: its decisions count beside ours, here and in every window. */
  readonly takeIn: (other: OtherLedger) => Promise<Result<CoordinationState, LedgerError>>;
}

/** @param row stored with the first event; without it the chain is in the store already */
export function coordinationLedger(
  chain: string,
  of: CoordinatedCampaign,
  database: OfficeDatabase,
  sealer: Sealer,
  dependencies: LedgerDependencies,
  row?: CoordinationRow,
): OwnLedger {
  const replica = replicaIn(chain);
  const own: Hashed<CoordinationEvent>[] = [];
  const taken = new Map<string, CoordinationLedger>();
  let isContinued = false;
  let state = coordinationState(of, undefined);

  const ledger = chainLedger(
    chain,
    {
      timeZone: of.campaign.morning.timeZone,
      decide: (command: CoordinationCommand) => decideCoordination(state, command),
      event: (position, happening): CoordinationEvent => ({ ...position, ...happening }),
      write: writeCoordinationLine,
      readBeside,
      takeIn: (lines) => {
        own.push(...lines.map(hashed));
      },
      look: () => {
        const events = [...own];
        state = coordinationState(of, own[0] && { replica, events }, [...taken.values()], isContinued);
        return state;
      },
    },
    coordinationStorage(database, sealer, chain),
    dependencies,
    row,
  );
  return {
    ...ledger,
    replica,
    append: async (command, by) => {
      const appended = await ledger.append(command, by);
      return appended.ok ? ok(appended.value.map(hashed)) : appended;
    },
    takeIn: async (other) => {
      const kept = await keepOther(database, sealer, of.hash, other);
      if (!kept.ok) return kept;
      dependencies.announcements.announce();
      return ledger.catchUp();
    },
  };

  /** Whatever any window took in since, and whether one of them goes on with another ledger. */
  async function readBeside(): Promise<Result<boolean, LedgerError>> {
    const found = await attempt(() =>
      database.transaction('r', database.heads, database.coordinations, async () => ({
        chains: await chainsOf(database, of.hash),
        last: await rowsOf(database, of.hash).last(),
      })),
    );
    if (!found.ok) return found;
    const news = found.value.chains.filter((other) => other !== chain && !taken.has(other));
    for (const other of news) {
      const read = await coordinationStorage(database, sealer, other).readSince({ seq: 0, hash: NO_HASH });
      if (!read.ok) return read;
      taken.set(other, { replica: replicaIn(other), events: read.value.lines.map(hashed) });
    }
    const wasContinued = isContinued;
    isContinued = own.length > 0 && found.value.last?.chain !== chain;
    return ok(news.length > 0 || isContinued !== wasContinued);
  }
}

/** Of one issue of a campaign, by generation. */
export const rowsOf = ({ coordinations }: OfficeDatabase, campaignHash: Hash) =>
  coordinations
    .where('[campaignHash+generation]')
    .between([campaignHash, 0], [campaignHash, Number.POSITIVE_INFINITY]);

const hashed = ({ hash, event }: Line<CoordinationEvent>): Hashed<CoordinationEvent> => ({ hash, event });
