import { drawReplica } from '#device/random.ts';
import type { LastPaper } from '#domain/commands/commands.ts';
import { err, invariant, type Result } from '#domain/result.ts';
import type { CopiedRegister } from '#files/copiesOnStick.ts';
import { chainOf, type DeskStore } from '#ledger/deskStore.ts';
import type { AppendError } from '#ledger/errors.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { unlockVault } from '#ledger/vault.ts';
import { readEarlier, stateOf } from './earlier.ts';
import { type LaptopDesks, presenceOf, readLaptopDesks } from './laptopDesks.ts';
import { beginLedger, type Opening, type OpeningServices } from './openDesk.ts';

export interface Restoring extends Opening {
  /** Verified; the oldest first, each restored from the one before. */
  readonly registers: readonly CopiedRegister[];
  /** Vouches for the copy: without it the desk takes over no places (R4). */
  readonly lastPaper: LastPaper | undefined;
}

/**
 * Goes on with a desk from copies of its register, here or on another laptop: a new replica, so that no number comes
 * twice (R2).
 * @returns the chain, `JVE-A9XX`, once its first events are committed and read back
 */
export async function restoreDesk(
  services: OpeningServices,
  { registers, lastPaper, ...opening }: Restoring,
): Promise<Result<string, AppendError>> {
  const store = services.stores[opening.kind];
  const here = await readLaptopDesks(store);
  if (!here.ok) return here;
  if (await isAliveHere(services, store, here.value, opening)) return err({ type: 'DeskAlreadyOpen' });
  const { campaign, hash } = opening.campaignFile;
  const before = stateOf(campaign, hash, registers);
  invariant(before, 'a desk is restored from at least one register');
  const files = registers.map(({ header, packed }) => ({ chain: chainOf(header.desk), packed }));
  const taken = [...files, ...here.value.desks, ...here.value.losses].map(({ chain }) => chain.slice(-3));
  const replica = drawReplica(services.random.bytes, new Set(taken));
  return beginLedger(services, opening, replica, { before, files, lastPaper });
}

/** R4: a desk whose register still reads here gives places by itself, and two of it would give them twice. */
async function isAliveHere(
  { random }: OpeningServices,
  store: DeskStore,
  here: LaptopDesks,
  { desk, campaignFile, passphrase }: Opening,
): Promise<boolean> {
  const { campaign, hash } = campaignFile;
  const presence = presenceOf(here, desk, campaign);
  if (presence.type !== 'open') return false;
  const { chain } = presence;
  const stored = await store.desks();
  const vault = stored.ok ? stored.value.find((row) => row.chain === chain)?.vault : undefined;
  if (!vault) return false;
  const secrets = await unlockVault(vault, passphrase);
  // Other words than those of the stick: whether it lives cannot be told, so it does.
  if (!secrets.ok) return true;
  const sealer = await aesSealer(secrets.value.dataKey, random.bytes);
  const earlier = await readEarlier(store, chain, sealer, campaignFile);
  if (!earlier.ok) return false;
  const ledger = await store.load(chain, sealer, campaign, hash, earlier.value?.state);
  if (ledger.ok) ledger.value.close();
  return ledger.ok;
}
