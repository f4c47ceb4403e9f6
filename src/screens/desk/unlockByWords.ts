import { type DeskPassphraseError, readDeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import { unlockVault } from '#ledger/vault.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import type { LockedDesk } from './lockedDesk.ts';
import { keepUnlocked } from './unlocked.ts';

type UnlockError = DeskPassphraseError | { readonly type: 'VaultStaysShut' };

/** Opens the vault with the words as they were typed. The desk is unlocked then. */
export async function unlockByWords(
  typed: string,
  { chain, vault }: LockedDesk,
  store: DeskStore,
): Promise<Result<void, UnlockError>> {
  const read = readDeskPassphrase(typed, chain.slice(0, 5));
  if (!read.ok) return read;
  const opened = await unlockVault(vault, read.value);
  if (!opened.ok) return opened;
  keepUnlocked('morning', chain, opened.value);
  // With it comes what seals files: more than a locked desk should wait for.
  void import('./copies/copiesKey.ts').then(({ keepCopiesKey }) =>
    keepCopiesKey(store, chain, opened.value, read.value),
  );
  return ok(undefined);
}

/** The words of a training desk follow from its name. */
export async function unlockTraining({ chain, vault }: LockedDesk): Promise<void> {
  const opened = await unlockVault(vault, trainingPassphraseOf(chain.slice(0, 5)));
  if (opened.ok) keepUnlocked('training', chain, opened.value);
}
