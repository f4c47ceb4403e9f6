import type { Campaign } from '#domain/campaign/campaign.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, sameBytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Initials } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import type { LedgerDependencies, Recorder } from './chainLedger.ts';
import {
  type DeskRow,
  type DraftRow,
  type EarlierRow,
  PreauDatabase,
  type StorageError,
} from './database.ts';
import type { DeskLedger } from './deskLedger.ts';
import { type Drafts, draftsOf } from './drafts.ts';
import type { LedgerError } from './errors.ts';
import { type Filling, renewLog } from './renewLog.ts';
import type { Sealer } from './sealer.ts';
import type { Vault } from './vault.ts';

/** The desks of this laptop: one store for the morning itself, another for training. */
export interface DeskStore {
  readonly name: string;
  readonly desks: () => Promise<Result<StoredDesk[], StorageError>>;
  /** Desks whose acknowledged events are no longer all here (fault 5). */
  readonly losses: () => Promise<Result<Loss[], StorageError>>;
  /** A ledger to open: its first command must be `OpenDesk` or `RestoreDesk`, with which `desk` is stored. */
  readonly newLedger: (desk: NewDesk) => Promise<DeskLedger>;
  /** Before anything is recorded in this tab: what a killed browser left half written must do no harm. */
  readonly settle: () => Promise<void>;
  /** Replays and verifies the whole chain. */
  readonly load: (
    chain: string,
    sealer: Sealer,
    campaign: Campaign,
    hash: Hash,
    /** What the registers say that it was restored from. */
    before?: DeskState,
  ) => Promise<Result<DeskLedger, LedgerError>>;
  /** The files of the registers that a desk was restored from, the oldest first; none for most. */
  readonly earlier: (chain: string, sealer: Sealer) => Promise<Result<Bytes[], LedgerError>>;
  /** Undefined where the desk, or the store, is gone. */
  readonly vault: (chain: string) => Promise<Vault | undefined>;
  readonly saveVault: (chain: string, vault: Vault) => Promise<Result<void, StorageError>>;
  /** Of no use any more, and not kept, where the vault has got another salt, and so other words, meanwhile. */
  readonly saveCopiesKey: (chain: string, salt: Bytes, key: Bytes) => Promise<Result<void, StorageError>>;
  readonly saveRecorder: (chain: string, by: Recorder) => Promise<Result<void, StorageError>>;
  readonly drafts: (chain: string, sealer: Sealer) => Drafts;
  /** Writes a row, reads it back and removes it: can this laptop keep anything? */
  readonly test: () => Promise<Result<void, StorageError>>;
  /** Training only: throws everything away. */
  readonly discard: () => Promise<Result<void, StorageError>>;
  readonly close: () => void;
}

export interface StoredDesk {
  readonly chain: string;
  readonly campaignFile: Bytes;
  readonly vault: Vault;
  readonly recorder: Recorder;
  readonly events: number;
  /** Chains of which it is the restoration. */
  readonly continues: readonly string[];
}

export interface Loss {
  readonly chain: string;
  readonly expected: number;
  readonly found: number;
}

export interface NewDesk {
  readonly identity: DeskIdentity;
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly campaignFile: Bytes;
  readonly vault: Vault;
  /** Of the data key that lies in the vault. */
  readonly sealer: Sealer;
  readonly recorder: Recorder;
  /** Where it is restored: what its earlier registers say, and their files (`sealEarlier`). */
  readonly restored?: { readonly before: DeskState; readonly earlier: readonly EarlierRow[] };
}

/** The file of a register that this chain continues, as it is stored beside it. */
export const sealEarlier = async (
  sealer: Sealer,
  chain: string,
  of: string,
  file: Bytes,
): Promise<EarlierRow> => ({
  chain: of,
  file: await sealer.seal(file, aboutEarlier(chain, of)),
});

const aboutEarlier = (chain: string, of: string): string => `earlier ${chain} ${of}`;

/** `JVE-A7K2`: names a chain on this laptop. */
export const chainOf = ({ school, letter, replica }: DeskIdentity): string => `${school}-${letter}${replica}`;

export function deskStore(name: string, dependencies: LedgerDependencies): DeskStore {
  const database = new PreauDatabase(name);
  const { sentinel } = dependencies;
  let settled: Promise<void> | undefined;
  const ledgerOf = async (
    chain: string,
    sealer: Sealer,
    campaign: Campaign,
    hash: Hash,
    more: { readonly newDesk?: DeskRow; readonly before?: DeskState | undefined },
  ): Promise<DeskLedger> => {
    // The rules come with the first ledger: a desk that is still locked needs none.
    const { deskLedger, deskStorage } = await import('./deskLedger.ts');
    return deskLedger(chain, campaign, hash, deskStorage(database, sealer, chain), dependencies, more);
  };

  return {
    name,

    desks: () =>
      attempt(() =>
        database.transaction('r', database.desks, database.heads, async () => {
          const rows = await database.desks.toArray();
          const heads = await database.heads.bulkGet(rows.map(({ chain }) => chain));
          return rows.map((row, index) => storedDesk(row, heads[index]?.seq ?? 0));
        }),
      ),

    losses: async () => {
      // Before the store: what another tab acknowledges after that is no loss.
      const marks = sentinel.chains().map((chain) => ({ chain, expected: sentinel.read(chain)?.seq ?? 0 }));
      const heads = await attempt(() => database.heads.bulkGet(marks.map(({ chain }) => chain)));
      if (!heads.ok) return heads;
      return ok(
        marks.flatMap(({ chain, expected }, index) => {
          const found = heads.value[index]?.seq ?? 0;
          return found < expected ? [{ chain, expected, found }] : [];
        }),
      );
    },

    newLedger: ({ identity, campaign, campaignHash, campaignFile, vault, sealer, recorder, restored }) => {
      const chain = chainOf(identity);
      const { before, earlier } = restored ?? {};
      const newDesk = { chain, campaignFile, vault, ...recorder, ...(earlier && { earlier }) };
      return ledgerOf(chain, sealer, campaign, campaignHash, { newDesk, before });
    },

    settle: () => {
      settled ??= renewLog(database.drafts, FILLING);
      return settled;
    },

    load: async (chain, sealer, campaign, hash, before) => {
      const ledger = await ledgerOf(chain, sealer, campaign, hash, { before });
      const caught = await ledger.catchUp();
      return caught.ok ? ok(ledger) : caught;
    },

    vault: async (chain) => {
      const row = await attempt(() => database.desks.get(chain));
      return row.ok ? row.value?.vault : undefined;
    },

    earlier: async (chain, sealer) => {
      const row = await attempt(() => database.desks.get(chain));
      if (!row.ok) return row;
      try {
        const { earlier = [] } = row.value ?? {};
        return ok(
          await Promise.all(earlier.map((each) => sealer.open(each.file, aboutEarlier(chain, each.chain)))),
        );
      } catch {
        return err({ type: 'LedgerDamaged', chain, seq: 0 });
      }
    },

    saveVault: async (chain, vault) => {
      const updated = await attempt(() => database.desks.update(chain, { vault }));
      return updated.ok ? ok(undefined) : updated;
    },

    saveCopiesKey: async (chain, salt, copiesKey) => {
      const updated = await attempt(() =>
        database.desks.where({ chain }).modify((row: { vault: Vault }) => {
          if (sameBytes(row.vault.salt, salt)) row.vault = { ...row.vault, copiesKey };
        }),
      );
      return updated.ok ? ok(undefined) : updated;
    },

    saveRecorder: async (chain, { agent, clockOffset }) => {
      const updated = await attempt(() => database.desks.update(chain, { agent, clockOffset }));
      return updated.ok ? ok(undefined) : updated;
    },

    drafts: (chain, sealer) => draftsOf(database, sealer, chain),

    test: async () => {
      const row = { chain: 'test', id: dependencies.clock('UTC'), value: new Uint8Array([1, 2, 3]) };
      const key: [string, string] = [row.chain, row.id];
      const tested = await attempt(async () => {
        await database.drafts.put(row);
        const read = await database.drafts.get(key);
        await database.drafts.delete(key);
        return read?.value.join() === row.value.join();
      });
      if (!tested.ok) return tested;
      return tested.value ? ok(undefined) : err({ type: 'StorageUnavailable', detail: 'ReadBackDiffers' });
    },

    discard: async () => {
      const deleted = await attempt(() => database.delete({ disableAutoOpen: false }));
      if (!deleted.ok) return deleted;
      for (const chain of sentinel.chains()) sentinel.forget(chain);
      return ok(undefined);
    },

    close: () => database.close(),
  };
}

const FILLING: Filling<DraftRow, [string, string]> = {
  row: (index, value) => ({ chain: 'filling', id: String(index), value }),
  key: (index) => ['filling', String(index)],
};

const storedDesk = (
  { chain, campaignFile, vault, agent, clockOffset, earlier = [] }: DeskRow,
  events: number,
): StoredDesk => ({
  chain,
  campaignFile,
  vault,
  recorder: { agent: agent as Initials, clockOffset },
  events,
  continues: earlier.map((each) => each.chain),
});
