import { drawReplica, type Random } from '#device/random.ts';
import type { CoordinationBodyOf } from '#domain/coordination/events.ts';
import type { CoordinatedCampaign } from '#domain/coordination/state.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { LedgerDependencies, Recorder } from './chainLedger.ts';
import { coordinationLedger, type OwnLedger, rowsOf } from './coordinationLedger.ts';
import type { StorageError } from './database.ts';
import type { CoordinationAppendError, LedgerError } from './errors.ts';
import { type GatheredFiles, gatheredFiles } from './gatheredFiles.ts';
import { type GatheredRow, OfficeDatabase } from './officeDatabase.ts';
import { chainsOf, keepOther, type OtherLedger, ownChain, replicaIn } from './otherLedgers.ts';
import { type PublishedRegisters, publishedRegisters } from './publishedRegisters.ts';
import { type Filling, renewLog } from './renewLog.ts';
import type { Sealer } from './sealer.ts';
import { attempt } from './storage.ts';

/** What is gathered and decided after the morning, in the coordinator's database: ledgers, and files as brought. */
export interface CoordinationStore extends GatheredFiles, PublishedRegisters {
  readonly name: string;
  /**
   * The key of all that is decided on one issue of a campaign, sealed to the campaign's recipients.
   * @param make what to keep where there is none yet
   */
  readonly vault: (campaignHash: Hash, make: () => Promise<Bytes>) => Promise<Result<Bytes, StorageError>>;
  /** @param sealer of the key that lies in the vault */
  readonly unlocked: (sealer: Sealer) => UnlockedCoordinations;
  /** Throws everything away: for training only. */
  readonly discard: () => Promise<Result<void, StorageError>>;
  readonly close: () => void;
}

/** The coordinators' ledgers, once somebody opened the vault. */
export interface UnlockedCoordinations {
  /**
   * This computer's ledger for one issue of a campaign; begun where there is none. `LedgerShortened` where there was
   * one (fault 5): it is restored from its file, or, where that is lost too, begun anew by `afterLoss`.
   */
  readonly open: (
    of: CoordinatedCampaign,
    by: Recorder,
    options?: { readonly afterLoss?: boolean },
  ) => Promise<Result<OwnLedger, CoordinationAppendError>>;
  /** A new ledger that continues one from elsewhere, and takes the place of the one that was begun here, if any. */
  readonly restore: (
    of: CoordinatedCampaign,
    from: OtherLedger,
    by: Recorder,
  ) => Promise<Result<OwnLedger, CoordinationAppendError>>;
}

export interface CoordinationDependencies extends LedgerDependencies {
  readonly random: Random;
}

export function coordinationStore(name: string, dependencies: CoordinationDependencies): CoordinationStore {
  const database = new OfficeDatabase(name);
  let settled: Promise<void> | undefined;
  const settle = () => {
    settled ??= renewLog(database.gathered, FILLING);
    return settled;
  };

  return {
    name,
    ...gatheredFiles(database),
    ...publishedRegisters(database),

    vault: async (campaignHash, make) => {
      const kept = await attempt(() => database.vaults.get(campaignHash));
      if (!kept.ok || kept.value) return kept.ok ? ok(kept.value?.sealed ?? new Uint8Array()) : kept;
      const sealed = await make();
      // Another window may have been first: what is kept once stays.
      return attempt(() =>
        database.transaction('rw', database.vaults, async () => {
          const first = await database.vaults.get(campaignHash);
          if (first) return first.sealed;
          await database.vaults.add({ campaignHash, sealed });
          return sealed;
        }),
      );
    },

    unlocked: (sealer) => unlockedCoordinations(database, sealer, settle, dependencies),

    discard: async () => {
      const deleted = await attempt(() => database.delete({ disableAutoOpen: false }));
      if (!deleted.ok) return deleted;
      for (const chain of dependencies.sentinel.chains()) dependencies.sentinel.forget(chain);
      settled = undefined;
      return ok(undefined);
    },

    close: () => database.close(),
  };
}

function unlockedCoordinations(
  database: OfficeDatabase,
  sealer: Sealer,
  settle: () => Promise<void>,
  dependencies: CoordinationDependencies,
): UnlockedCoordinations {
  const { sentinel, locks, random, announcements } = dependencies;

  return {
    open: (of, by, { afterLoss = false } = {}) =>
      alone(of, async () => {
        const standing = await stored(of);
        if (!standing.ok) return standing;
        if (standing.value) return ok(standing.value);
        const lost = afterLoss ? undefined : lostLedger(of.hash);
        return lost ? err(lost) : begin(of, 0, by);
      }),

    restore: (of, from, by) =>
      alone(of, async () => {
        const taken = await keepOther(database, sealer, of.hash, from);
        if (!taken.ok) return taken;
        const last = await attempt(() => rowsOf(database, of.hash).last());
        if (!last.ok) return last;
        const restored = await begin(of, (last.value?.generation ?? -1) + 1, by, taken.value);
        announcements.announce();
        return restored;
      }),
  };

  /** Two windows that open at once must not begin a ledger each. */
  async function alone<T>({ hash }: CoordinatedCampaign, job: () => Promise<T>): Promise<T> {
    await settle();
    return locks(`preau.coordination.${hash}`, job);
  }

  async function stored(of: CoordinatedCampaign): Promise<Result<OwnLedger | undefined, LedgerError>> {
    const row = await attempt(() => rowsOf(database, of.hash).last());
    if (!row.ok || !row.value) return row.ok ? ok(undefined) : row;
    const ledger = coordinationLedger(row.value.chain, of, database, sealer, dependencies);
    const caught = await ledger.catchUp();
    if (caught.ok) return ok(ledger);
    ledger.close();
    return caught;
  }

  function lostLedger(campaignHash: Hash): LedgerError | undefined {
    const chain = sentinel.chains().find((known) => known.startsWith(campaignHash));
    const mark = chain === undefined ? undefined : sentinel.read(chain);
    return chain !== undefined && mark
      ? { type: 'LedgerShortened', chain, expected: mark.seq, found: 0 }
      : undefined;
  }

  async function begin(
    of: CoordinatedCampaign,
    generation: number,
    by: Recorder,
    restored?: CoordinationBodyOf<'CoordinationRestored'>,
  ): Promise<Result<OwnLedger, CoordinationAppendError>> {
    const known = await attempt(() => chainsOf(database, of.hash));
    if (!known.ok) return known;
    const used = [...known.value, ...sentinel.chains().filter((chain) => chain.startsWith(of.hash))];
    const replica = drawReplica(random.bytes, new Set(used.map(replicaIn)));
    const chain = ownChain(of.hash, replica);
    const row = { campaignHash: of.hash, generation, chain };
    const ledger = coordinationLedger(chain, of, database, sealer, dependencies, row);
    const opened = await ledger.append({ type: 'OpenCoordination', replica, restored }, by);
    if (opened.ok) return ok(ledger);
    ledger.close();
    // In a browser without locks another window may have been first.
    const other = await stored(of);
    return other.ok && other.value && generation === 0 ? ok(other.value) : opened;
  }
}

const FILLING: Filling<GatheredRow, [string, string]> = {
  row: (index, bytes) => ({ campaign: 'filling', sha256: String(index), name: '', bytes, at: '' }),
  key: (index) => ['filling', String(index)],
};
