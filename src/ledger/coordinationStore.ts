import { drawReplica, type Random } from '#device/random.ts';
import type { CoordinationBodyOf } from '#domain/coordination/events.ts';
import type { CoordinatedCampaign } from '#domain/coordination/state.ts';
import { err, ok, type Result } from '#domain/result.ts';
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
  /** Throws everything away: for training only. */
  readonly discard: () => Promise<Result<void, StorageError>>;
  readonly close: () => void;
}

export interface CoordinationDependencies extends LedgerDependencies {
  readonly random: Random;
}

export function coordinationStore(
  name: string,
  sealer: Sealer,
  dependencies: CoordinationDependencies,
): CoordinationStore {
  const database = new OfficeDatabase(name);
  const { sentinel, locks, random, announcements } = dependencies;
  let settled: Promise<void> | undefined;

  return {
    name,
    ...gatheredFiles(database),
    ...publishedRegisters(database),

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

    discard: async () => {
      const deleted = await attempt(() => database.delete({ disableAutoOpen: false }));
      if (!deleted.ok) return deleted;
      for (const chain of sentinel.chains()) sentinel.forget(chain);
      settled = undefined;
      return ok(undefined);
    },

    close: () => database.close(),
  };

  /** Two windows that open at once must not begin a ledger each. */
  async function alone<T>({ hash }: CoordinatedCampaign, job: () => Promise<T>): Promise<T> {
    settled ??= renewLog(database.gathered, FILLING);
    await settled;
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
