import { allow, type FolderFault, type FolderHandle, isAllowed } from '#device/folderHandle.ts';
import type { Locks } from '#device/locks.ts';
import { createSource, type Observable } from '#device/observable.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash } from '#domain/vocabulary/ids.ts';
import type { AppendError } from '#ledger/errors.ts';
import type { KeptFolder, KeptFolders } from '#ledger/keptFolders.ts';
import {
  copyToStick,
  fileToStick,
  keyToStick,
  prepareStick,
  type Stick,
  type StickFault,
  visitStick,
} from './stick.ts';

export type CopyFault =
  | StickFault
  /** The copy is good; the ledger could not take note of it. */
  | { type: 'CopyUnrecorded'; error: AppendError };

export type FolderState =
  | { readonly at: 'looking' }
  /** This browser cannot write into folders. */
  | { readonly at: 'unavailable' }
  | { readonly at: 'none'; readonly fault?: CopyFault }
  /** The person must allow it once more, by a press. */
  | { readonly at: 'locked'; readonly folder: string; readonly fault?: CopyFault }
  | {
      readonly at: 'ready';
      readonly folder: string;
      readonly isWriting: boolean;
      readonly fault?: CopyFault;
    };

/** The whole ledger as a desk export. */
export interface MadeCopy {
  readonly bytes: Bytes;
  readonly sha256: Hash;
  readonly upTo: number;
}

/** What is copied: the ledger of one desk. */
export interface CopySource {
  readonly chain: string;
  readonly desk: DeskIdentity;
  readonly campaign: CampaignId;
  /** Whether anything would be missed that no copy holds. Another tab may have copied it meanwhile. */
  readonly isDue: () => Promise<boolean>;
  readonly make: () => Promise<MadeCopy>;
  /** The key of the copies under the desk's passphrase, once there is one. */
  readonly key: () => Promise<Bytes | undefined>;
  /** Takes note of a copy that was read back. */
  readonly confirm: (copy: MadeCopy, file: string) => Promise<Result<unknown, AppendError>>;
}

export interface FolderCopies {
  readonly state: Observable<FolderState>;
  /** Finds the folder that was chosen before, and catches up on what a crash left uncopied. */
  readonly start: () => Promise<void>;
  /** At the person's press: asks for a folder, sets it up, and copies. */
  readonly choose: () => Promise<void>;
  /** At the person's press: asks for the permission that a restart took away, and copies. */
  readonly unlock: () => Promise<void>;
  /** Copies if anything is due: one at a time, and the latest next. Also how a fault is tried again. */
  readonly copy: () => Promise<void>;
  /** Writes another file beside the copies. @returns what now lies there */
  readonly save: (name: string, bytes: Bytes) => Promise<Result<Bytes, StickFault>>;
}

interface Surroundings {
  readonly kept: KeptFolders;
  readonly locks: Locks;
  /** Absent where this browser has no picker of folders. */
  readonly pick?: () => Promise<Result<FolderHandle | undefined, FolderFault>>;
}

/** Copies one desk to its USB stick for as long as it is open in this tab. */
export function folderCopies(source: CopySource, { kept, locks, pick }: Surroundings): FolderCopies {
  const { chain, desk, campaign } = source;
  const state = createSource<FolderState>({ at: 'looking' });
  let held: KeptFolder | undefined;
  let isWanted = false;
  let running: Promise<void> | undefined;

  return {
    state,
    start: async () => {
      held = await kept.load(chain);
      if (!held) return state.set({ at: pick ? 'none' : 'unavailable' });
      await copy();
    },
    choose: async () => {
      const picked = await pick?.();
      if (!picked) return;
      if (!picked.ok) return shows(picked.error);
      if (!picked.value) return;
      const prepared = await prepareStick(stickIn(picked.value));
      if (!prepared.ok) return shows(prepared.error);
      await holds({ handle: picked.value });
      await copy();
    },
    unlock: async () => {
      if (!held) return;
      const allowed = await allow(held.handle);
      if (allowed.ok) await copy();
      else shows(allowed.error);
    },
    copy,
    save: async (name, bytes) => {
      if (!held) return err({ type: 'FolderGone' });
      const saved = await fileToStick(stickIn(held.handle), name, bytes);
      if (!saved.ok) shows(saved.error);
      return saved;
    },
  };

  function copy(): Promise<void> {
    isWanted = true;
    running ??= copyWhileWanted().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function copyWhileWanted(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      if (!held) return;
      if (!(await isAllowed(held.handle))) return state.set({ at: 'locked', folder: held.handle.name });
      const copied = await locks(`preau.copies.${chain}`, copyOnce);
      if (!copied.ok) return shows(copied.error);
    }
    settles();
  }

  async function copyOnce(): Promise<Result<void, CopyFault>> {
    // Another tab may have copied since, or chosen another stick.
    held = (await kept.load(chain)) ?? held;
    if (!held) return ok(undefined);
    const { handle, lastCopy } = held;
    const stick = stickIn(handle);
    const key = await source.key();
    const visited = key ? await keyToStick(stick, key) : await visitStick(stick);
    if (!visited.ok || !(await source.isDue())) return visited;
    state.set({ ...ready(handle), isWriting: true });
    const made = await source.make();
    const file = await copyToStick(stick, made, lastCopy);
    if (!file.ok) return file;
    await holds({ handle, lastCopy: file.value });
    const confirmed = await source.confirm(made, file.value);
    return confirmed.ok ? ok(undefined) : err({ type: 'CopyUnrecorded', error: confirmed.error });
  }

  async function holds(folder: KeptFolder): Promise<void> {
    held = folder;
    await kept.keep(chain, folder);
  }

  function settles(): void {
    if (held) state.set(ready(held.handle));
  }

  function shows(fault: CopyFault): void {
    const now = state.get();
    if (held && now.at !== 'locked') state.set({ ...ready(held.handle), fault });
    else if (now.at === 'none' || now.at === 'locked') state.set({ ...now, fault });
  }

  function ready(handle: FolderHandle): Extract<FolderState, { at: 'ready' }> {
    return { at: 'ready', folder: handle.name, isWriting: false };
  }

  function stickIn(folder: FolderHandle): Stick {
    return { folder, desk, campaign };
  }
}
