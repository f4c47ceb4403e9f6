import { drawReplica } from '#device/random.ts';
import type { CoordinationBodyOf } from '#domain/coordination/events.ts';
import type { CoordinatedCampaign } from '#domain/coordination/state.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import type { Recorder } from './chainLedger.ts';
import { coordinationLedger, type OwnLedger, rowsOf } from './coordinationLedger.ts';
import type { CoordinationDependencies, UnlockedCoordinations } from './coordinationStore.ts';
import type { CoordinationAppendError, LedgerError } from './errors.ts';
import type { OfficeDatabase } from './officeDatabase.ts';
import { chainsOf, keepOther, ownChain, replicaIn } from './otherLedgers.ts';
import type { Sealer } from './sealer.ts';

/** The coordinators' ledgers in this database, opened with the key of the vault. */
export function unlockedCoordinations(
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
