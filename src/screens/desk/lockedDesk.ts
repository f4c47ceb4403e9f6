import { useEffect, useState } from 'react';
import { whenIdle } from '#device/idle.ts';
import { wait } from '#device/wait.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CampaignFile, CampaignFileError } from '#files/campaignFile.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { DeskStore, StoredDesk } from '#ledger/deskStore.ts';
import type { LedgerError } from '#ledger/errors.ts';
import type { Vault } from '#ledger/vault.ts';
import { type StoreKind, useServices } from '../services.tsx';

/** What can be read of a stored desk while it is locked. */
export interface LockedDesk {
  readonly chain: string;
  readonly vault: Vault;
  readonly recorder: Recorder;
  /** Undefined while it is being checked: the words of the slip can be typed meanwhile. */
  readonly campaignFile: CampaignFile | undefined;
}

export type SessionError = LedgerError | CampaignFileError;

/** A desk of the morning, looked for before anything is drawn. */
export interface DeskAhead {
  readonly chain: string;
  readonly stored: Result<StoredDesk, SessionError>;
}

/** Reading a desk takes some hundredths of a second: not worth a picture that says so. More milliseconds than this are. */
const PATIENCE = 100;

/** Looks for the desk that an address names, so that the first picture shows it. Undefined where it names
 * none, or where that takes longer. */
export async function lookAhead(store: DeskStore, address: string): Promise<DeskAhead | undefined> {
  const [, chain] = address.match(/^#\/poste\/([A-Z]{3}-\w+)/) ?? [];
  if (chain === undefined) return undefined;
  const found = storedDesk(store, chain).then((stored) => ({ chain, stored }));
  // What breaks here breaks again on the screen, which can tell of it.
  return Promise.race([found.catch(() => undefined), wait(PATIENCE).then(() => undefined)]);
}

/** Reads a stored desk, locked as it is; undefined while that is under way. */
export function useLockedDesk(kind: StoreKind, chain: string): Result<LockedDesk, SessionError> | undefined {
  const { stores, ahead } = useServices();
  const store = stores[kind];
  const [locked, setLocked] = useState(() =>
    kind === 'morning' && ahead?.chain === chain ? lockedOf(ahead.stored) : undefined,
  );
  useEffect(() => {
    let isCurrent = true;
    const show = (result: Result<LockedDesk, SessionError>) => {
      if (isCurrent) setLocked(result);
    };
    look(store, chain, show).catch((thrown) =>
      setLocked(() => {
        throw thrown;
      }),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, chain]);
  return locked;
}

async function look(
  store: DeskStore,
  chain: string,
  show: (locked: Result<LockedDesk, SessionError>) => void,
): Promise<void> {
  const stored = await storedDesk(store, chain);
  show(lockedOf(stored));
  if (!stored.ok) return;
  // The words can be typed before all is read that will be needed after them.
  await whenIdle();
  const { readCampaignFile } = await import('#files/campaignFile.ts');
  const read = readCampaignFile(stored.value.campaignFile);
  show(read.ok ? lockedOf(stored, read.value) : read);
  // While the words are typed.
  if (read.ok) await store.settle();
}

const lockedOf = (
  stored: Result<StoredDesk, SessionError>,
  campaignFile?: CampaignFile,
): Result<LockedDesk, SessionError> => {
  if (!stored.ok) return stored;
  const { chain, vault, recorder } = stored.value;
  return ok({ chain, vault, recorder, campaignFile });
};

/** Looks first for what is no longer there: a damaged store opens emptied or shortened without an error. */
async function storedDesk(store: DeskStore, chain: string): Promise<Result<StoredDesk, SessionError>> {
  const [losses, desks] = await Promise.all([store.losses(), store.desks()]);
  if (!losses.ok) return losses;
  const loss = losses.value.find((lost) => lost.chain === chain);
  if (loss) return err({ type: 'LedgerShortened', ...loss });
  if (!desks.ok) return desks;
  const desk = desks.value.find((stored) => stored.chain === chain);
  return desk ? ok(desk) : err({ type: 'DeskUnknown', chain });
}
