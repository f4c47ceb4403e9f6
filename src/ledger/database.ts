import Dexie, { type Table } from 'dexie';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Vault } from './vault.ts';

/** One event as stored: the whole line as bytes, sealed. */
export interface LineRow {
  readonly chain: string;
  readonly seq: number;
  readonly line: Bytes;
}

export interface HeadRow {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Hash;
}

/** A desk of this laptop: what it needs besides its ledger. */
export interface DeskRow {
  readonly chain: string;
  /** The campaign file as it was read, signature and all. */
  readonly campaignFile: Bytes;
  /** Its secrets, locked. */
  readonly vault: Vault;
  /** Who sits at the desk, and the clock offset in force (laptop minus reference, seconds). */
  readonly agent: string;
  readonly clockOffset: number;
  /** The registers that it was restored from, the oldest first. */
  readonly earlier?: readonly EarlierRow[];
}

/** A register of the same desk that died elsewhere: its file, sealed. */
export interface EarlierRow {
  readonly chain: string;
  readonly file: Bytes;
}

/** An unfinished form, sealed. */
export interface DraftRow {
  readonly chain: string;
  readonly id: string;
  readonly value: Bytes;
}

export class PreauDatabase extends Dexie {
  declare readonly lines: Table<LineRow, [string, number]>;
  declare readonly heads: Table<HeadRow, string>;
  declare readonly desks: Table<DeskRow, string>;
  declare readonly drafts: Table<DraftRow, [string, string]>;

  constructor(name: string) {
    // Chromium's default loses the last seconds in a power cut; strict loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      lines: '[chain+seq]',
      heads: 'chain',
      desks: 'chain',
      drafts: '[chain+id]',
    });
    refuseNewer(this);
  }
}

/**
 * Lets nothing be read from or written to a schema that a newer version of the application made (faults 8, 11). Dexie
 * itself would: having given way to the newer version, it opens again and makes do with what it finds.
 */
export function refuseNewer(database: Dexie): void {
  const look = () => {
    // Dexie counts in tenths.
    const known = database.verno * 10;
    const found = database.backendDB()?.version ?? known;
    if (found > known) throw new DOMException(`${found} is newer than ${known}`, 'VersionError');
  };
  database.on('ready', look, true);
}

export type StorageError =
  | { type: 'StorageFull' }
  /** Closed, blocked, damaged or of a newer schema; `detail` is the browser's own word. */
  | { type: 'StorageUnavailable'; detail: string };

/** The store's exceptions are expected things: a full disk, a closed database. */
export function storageErrorOf(thrown: unknown): StorageError {
  const names = namesOf(thrown);
  if (names.includes('QuotaExceededError')) return { type: 'StorageFull' };
  return { type: 'StorageUnavailable', detail: names.join(' < ') };
}

function namesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Object)) return [String(thrown)];
  const { name, inner, failures = [] } = thrown as { name?: string; inner?: unknown; failures?: unknown[] };
  const causes = [...(inner && inner !== thrown ? [inner] : []), ...failures];
  return [name ?? 'Error', ...causes.flatMap(namesOf)];
}
