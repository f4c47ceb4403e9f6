import { createSource } from '#device/observable.ts';
import { useObservable } from '#device/useObservable.ts';
import type { DeskSecrets } from '#ledger/vault.ts';
import type { StoreKind } from '../services.tsx';

/** The secrets of the desks that are unlocked: in the memory of this tab only, gone with the page. */
const unlocked = createSource<ReadonlyMap<string, DeskSecrets>>(new Map());

const nameOf = (kind: StoreKind, chain: string): string => `${kind}/${chain}`;

export function keepUnlocked(kind: StoreKind, chain: string, secrets: DeskSecrets): void {
  unlocked.set(new Map(unlocked.get()).set(nameOf(kind, chain), secrets));
}

/** Whatever was shown of the desk goes with it; its form is kept, sealed. */
export function lockDesk(kind: StoreKind, chain: string): void {
  const rest = new Map(unlocked.get());
  rest.delete(nameOf(kind, chain));
  unlocked.set(rest);
}

export const unlockedSecrets = (kind: StoreKind, chain: string): DeskSecrets | undefined =>
  unlocked.get().get(nameOf(kind, chain));

export const useUnlockedSecrets = (kind: StoreKind, chain: string): DeskSecrets | undefined =>
  useObservable(unlocked).get(nameOf(kind, chain));
