import Dexie, { type Table } from 'dexie';
import type { FolderHandle } from '#device/folderHandle.ts';

/** The folder that a desk's copies go to. */
export interface KeptFolder {
  readonly handle: FolderHandle;
  /** Name of the file that was last found good there: the next copy goes to the other one. */
  readonly lastCopy?: string;
}

/**
 * Which folder each desk of this laptop copies to. In a database of its own: where the ledger's is damaged, this still
 * knows the way to the copies.
 */
export interface KeptFolders {
  readonly load: (chain: string) => Promise<KeptFolder | undefined>;
  readonly keep: (chain: string, folder: KeptFolder) => Promise<void>;
  /** Training only. */
  readonly discard: () => Promise<void>;
}

interface FolderRow extends KeptFolder {
  readonly chain: string;
}

class FolderDatabase extends Dexie {
  declare readonly folders: Table<FolderRow, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ folders: 'chain' });
  }
}

/** What cannot be kept is asked for again: nothing here stops a desk. */
export function keptFolders(name: string): KeptFolders {
  const database = new FolderDatabase(name);
  return {
    load: (chain) => database.folders.get(chain).catch(() => undefined),
    keep: async (chain, folder) => {
      await database.folders.put({ chain, ...folder }).catch(() => undefined);
    },
    discard: () => database.delete({ disableAutoOpen: false }).catch(() => undefined),
  };
}
