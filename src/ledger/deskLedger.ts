import type { Campaign } from '#domain/campaign/campaign.ts';
import { readOwnLine, writeLine } from '#domain/chain/line.ts';
import type { Command } from '#domain/commands/commands.ts';
import { decide, followUp } from '#domain/deciding/decide.ts';
import type { Refusal } from '#domain/deciding/errors.ts';
import type { LedgerEvent } from '#domain/events/events.ts';
import { applyToDesk, type DeskState, emptyDesk } from '#domain/projections/desk.ts';
import { ok } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type ChainLedger, chainLedger, type LedgerDependencies } from './chainLedger.ts';
import type { DeskRow, PreauDatabase } from './database.ts';
import type { Sealer } from './sealer.ts';
import { type ChainStorage, chainStorage } from './storage.ts';

/** The ledger of one desk, open in this tab. */
export type DeskLedger = ChainLedger<Snapshot, Command, LedgerEvent, Refusal>;

/** Its maps are shared with later ones, so read, don't keep. */
export interface Snapshot {
  readonly state: DeskState;
}

export type DeskStorage = ChainStorage<LedgerEvent, DeskRow>;

export function deskStorage(database: PreauDatabase, sealer: Sealer, chain: string): DeskStorage {
  const { lines, heads, desks: companions } = database;
  return chainStorage({ lines, heads, companions, read: readOwnLine }, sealer, chain);
}

export function deskLedger(
  chain: string,
  campaign: Campaign,
  campaignHash: Hash,
  storage: DeskStorage,
  dependencies: LedgerDependencies,
  { newDesk, before }: { readonly newDesk?: DeskRow; readonly before?: DeskState | undefined } = {},
): DeskLedger {
  const state = emptyDesk(campaign, campaignHash, before);
  const ledger = chainLedger(
    chain,
    {
      timeZone: campaign.morning.timeZone,
      decide: (command: Command) => decide(state, command),
      followUp: () => followUp(state),
      event: (position, happening): LedgerEvent => ({ ...position, ...happening }),
      write: writeLine,
      takeIn: (lines) => {
        for (const { event, hash } of lines) applyToDesk(state, event, hash);
      },
      look: (): Snapshot => ({ state }),
    },
    storage,
    dependencies,
    newDesk,
  );
  return {
    ...ledger,
    append: async (command, by) => {
      const appended = await ledger.append(command, by);
      return appended.ok ? ok(appended.value.map(({ event }) => event)) : appended;
    },
  };
}
