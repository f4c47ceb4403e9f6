import Dexie, { type Table } from 'dexie';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** Something kept for one campaign. */
export interface OfficeRow {
  readonly campaign: string;
  /** Tells it from others of its kind: revision of an issue, number of a transfer; 0 where there is but one. */
  readonly number: number;
  /** JSON, sealed. */
  readonly value: Bytes;
  /** The file that belongs to it, where there is one: public, or sealed with age already. */
  readonly file?: Bytes;
}

export interface PupilsRow {
  readonly campaign: string;
  readonly school: string;
  /** `JVE.eleves.age`, sealed with age. */
  readonly file: Bytes;
}

/** The coordinator's part of the laptop: another database than any desk's. */
export class OfficeDatabase extends Dexie {
  declare readonly drafts: Table<OfficeRow, [string, number]>;
  declare readonly keys: Table<OfficeRow, [string, number]>;
  declare readonly issues: Table<OfficeRow, [string, number]>;
  declare readonly transfers: Table<OfficeRow, [string, number]>;
  declare readonly pupils: Table<PupilsRow, [string, string]>;

  constructor(name: string) {
    // As for desks: what was acknowledged outlives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      drafts: '[campaign+number]',
      keys: '[campaign+number]',
      issues: '[campaign+number]',
      transfers: '[campaign+number]',
      pupils: '[campaign+school]',
    });
  }
}
