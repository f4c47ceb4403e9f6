import Dexie, { type Table } from 'dexie';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type HeadRow, type LineRow, refuseNewer } from './database.ts';

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

/** Which chain is this computer's own, for one issue of a campaign: that of the highest generation. */
export interface CoordinationRow {
  readonly campaignHash: string;
  /** From 0; a ledger restored beside one that was begun here is the next. */
  readonly generation: number;
  readonly chain: string;
}

/** The key that seals what is decided on one issue of a campaign. */
export interface VaultRow {
  readonly campaignHash: string;
  /** 32 bytes as an age file to every recipient of the campaign. */
  readonly sealed: Bytes;
}

/** A desk's file, or another coordinator's, as it was brought. */
export interface GatheredRow {
  readonly campaign: string;
  readonly sha256: string;
  readonly name: string;
  /** Sealed with age. */
  readonly bytes: Bytes;
  /** When it was first brought. */
  readonly at: string;
}

/** `register.json` as it was published. */
export interface PublishedRow {
  readonly campaign: string;
  /** SHA-256 of the file. */
  readonly register: string;
  /** Packed, cut, each piece sealed with age. */
  readonly pieces: readonly Bytes[];
}

/** The coordinator's part of the laptop: another database than any desk's. */
export class OfficeDatabase extends Dexie {
  declare readonly drafts: Table<OfficeRow, [string, number]>;
  declare readonly keys: Table<OfficeRow, [string, number]>;
  declare readonly issues: Table<OfficeRow, [string, number]>;
  declare readonly transfers: Table<OfficeRow, [string, number]>;
  declare readonly pupils: Table<PupilsRow, [string, string]>;
  declare readonly lines: Table<LineRow, [string, number]>;
  declare readonly heads: Table<HeadRow, string>;
  declare readonly coordinations: Table<CoordinationRow, [string, number]>;
  declare readonly vaults: Table<VaultRow, string>;
  declare readonly gathered: Table<GatheredRow, [string, string]>;
  declare readonly published: Table<PublishedRow, [string, string]>;

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
    // From 2 on: what is gathered and decided after the morning.
    this.version(2).stores({
      lines: '[chain+seq]',
      heads: 'chain',
      coordinations: '[campaignHash+generation]',
      gathered: '[campaign+sha256]',
    });
    // From 3 on: what was published.
    this.version(3).stores({ published: '[campaign+register]' });
    // From 4 on: what is decided lies sealed.
    this.version(4).stores({ vaults: 'campaignHash' });
    refuseNewer(this);
  }
}
