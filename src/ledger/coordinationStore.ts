import type { Random } from '#device/random.ts';
import type { CoordinatedCampaign } from '#domain/coordination/state.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import type { LedgerDependencies, Recorder } from './chainLedger.ts';
import type { OwnLedger } from './coordinationLedger.ts';
import type { StorageError } from './database.ts';
import type { CoordinationAppendError } from './errors.ts';
import { type GatheredFiles, gatheredFiles } from './gatheredFiles.ts';
import { type GatheredRow, OfficeDatabase } from './officeDatabase.ts';
import type { OtherLedger } from './otherLedgers.ts';
import { type PublishedRegisters, publishedRegisters } from './publishedRegisters.ts';
import { type Filling, renewLog } from './renewLog.ts';
import type { Sealer } from './sealer.ts';

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

    unlocked: (sealer) => {
      const ledgers = async () => {
        const { unlockedCoordinations } = await import('./unlockedCoordinations.ts');
        return unlockedCoordinations(database, sealer, settle, dependencies);
      };
      return {
        open: async (...given) => (await ledgers()).open(...given),
        restore: async (...given) => (await ledgers()).restore(...given),
      };
    },

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

const FILLING: Filling<GatheredRow, [string, string]> = {
  row: (index, bytes) => ({ campaign: 'filling', sha256: String(index), name: '', bytes, at: '' }),
  key: (index) => ['filling', String(index)],
};
