import type { Hash } from '#domain/vocabulary/ids.ts';

/**
 * What the ledger held when it last acknowledged, kept outside IndexedDB: a damaged store opens empty
 * or shortened without an error, and only something beside it can tell.
 */
export interface Sentinel {
  readonly read: (chain: string) => Mark | undefined;
  readonly write: (chain: string, mark: Mark) => void;
  /** Chains that this laptop has acknowledged events of. */
  readonly chains: () => string[];
  /** Only for a ledger that is wiped on purpose. */
  readonly forget: (chain: string) => void;
}

export interface Mark {
  /** Number of events. */
  readonly seq: number;
  readonly head: Hash;
}

/** `store` names the database, so that training and the morning itself stay apart. */
export function localSentinel(store: string): Sentinel {
  const prefix = `preau.sentinel.${store}.`;
  return {
    read: (chain) => parse(localStorage.getItem(prefix + chain)),
    write: (chain, { seq, head }) => {
      try {
        localStorage.setItem(prefix + chain, JSON.stringify({ seq, head }));
      } catch {
        // A full localStorage leaves the older mark: it still tells an emptied ledger.
      }
    },
    chains: () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    forget: (chain) => localStorage.removeItem(prefix + chain),
  };
}

function parse(text: string | null): Mark | undefined {
  if (text === null) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isMark(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** By hand: whether anything is lost is looked at before the schemas are loaded. */
const isMark = (read: unknown): read is Mark =>
  typeof read === 'object' &&
  read !== null &&
  'seq' in read &&
  Number.isSafeInteger(read.seq) &&
  Number(read.seq) >= 1 &&
  'head' in read &&
  typeof read.head === 'string' &&
  /^[0-9a-f]{64}$/.test(read.head);
