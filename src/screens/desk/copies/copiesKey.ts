import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { sealCopiesKey } from '#files/copyFile.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import type { DeskSecrets } from '#ledger/vault.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import type { StoreKind } from '../../services.tsx';

/**
 * The passphrase is in hand only while a desk is opened or unlocked: then the key of its copies is sealed by it, once,
 * for the stick. Nobody waits for that; what is interrupted is made good at the next unlocking.
 */
export async function keepCopiesKey(
  store: DeskStore,
  chain: string,
  { copies }: DeskSecrets,
  passphrase: string,
): Promise<void> {
  const vault = await store.vault(chain);
  if (!vault || vault.copiesKey) return;
  await store.saveCopiesKey(chain, vault.salt, await sealCopiesKey(copies, passphrase, chain));
}

/** Anybody can reckon the words of a training desk: work would protect nothing. */
const LITTLE_WORK = 10;

/** The key as it is to lie on the stick; undefined while it is being sealed. */
export function copiesKeyOf(
  kind: StoreKind,
  store: DeskStore,
  chain: string,
  { copies }: DeskSecrets,
): () => Promise<Bytes | undefined> {
  if (kind === 'morning') return async () => (await store.vault(chain))?.copiesKey;
  let sealed: Promise<Bytes> | undefined;
  return () => {
    sealed ??= sealCopiesKey(copies, trainingPassphraseOf(chain.slice(0, 5)), chain, LITTLE_WORK);
    return sealed;
  };
}
