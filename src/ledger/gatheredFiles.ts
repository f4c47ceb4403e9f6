import Dexie from 'dexie';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, bytesToHex, sameBytes } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { attempt } from './attempt.ts';
import type { StorageError } from './database.ts';
import type { GatheredRow, OfficeDatabase } from './officeDatabase.ts';

/** The files of one morning as they were brought, so that closing the browser costs no second tour of the sticks. */
export interface GatheredFiles {
  /**
   * All of them or none, each once by its content and under its first name. Kept when this succeeds: read back.
   * @param at when they were brought
   */
  readonly addFiles: (
    campaign: CampaignId,
    files: readonly BroughtFile[],
    at: Instant,
  ) => Promise<Result<void, GatheredError>>;
  /** In the order in which they were brought; those of one stick by name. */
  readonly files: (campaign: CampaignId) => Promise<Result<readonly KeptFile[], GatheredError>>;
}

export interface BroughtFile {
  readonly name: string;
  /** Sealed with age, as it came. */
  readonly bytes: Bytes;
}

export interface KeptFile extends BroughtFile {
  readonly sha256: Hash;
  readonly at: Instant;
}

export type GatheredError =
  | StorageError
  /** What was just stored does not come back as it was. */
  | { type: 'FileReadBackDiffers'; file: string };

export function gatheredFiles({ gathered }: OfficeDatabase): GatheredFiles {
  return {
    addFiles: async (campaign, files, at) => {
      const rows = eachOnce(await Promise.all(files.map((file) => rowOf(campaign, file, at))));
      const added = await attempt(() =>
        gathered.db.transaction('rw', gathered, async () => {
          const known = new Set(await keysOf(campaign));
          const news = rows.filter(({ sha256 }) => !known.has(sha256));
          for (const some of inPieces(news)) await gathered.bulkAdd(some);
        }),
      );
      return added.ok ? readBack(rows) : added;
    },

    files: async (campaign) => {
      const rows = await attempt(() => ofCampaign(campaign).toArray());
      if (!rows.ok) return rows;
      return ok(rows.value.toSorted(byArrival).map(keptFile));
    },
  };

  function ofCampaign(campaign: CampaignId) {
    return gathered.where('[campaign+sha256]').between([campaign, Dexie.minKey], [campaign, Dexie.maxKey]);
  }

  async function keysOf(campaign: CampaignId): Promise<string[]> {
    const keys = await ofCampaign(campaign).primaryKeys();
    return keys.map(([, sha256]) => sha256);
  }

  async function readBack(rows: readonly GatheredRow[]): Promise<Result<void, GatheredError>> {
    const keys = rows.map(({ campaign, sha256 }): [string, string] => [campaign, sha256]);
    const stored = await attempt(() => gathered.bulkGet(keys));
    if (!stored.ok) return stored;
    const different = rows.find(({ bytes }, index) => !sameBytes(stored.value[index]?.bytes ?? NONE, bytes));
    return different ? err({ type: 'FileReadBackDiffers', file: different.name }) : ok(undefined);
  }
}

const NONE = new Uint8Array();

const rowOf = async (
  campaign: CampaignId,
  { name, bytes }: BroughtFile,
  at: Instant,
): Promise<GatheredRow> => ({ campaign, sha256: await hashElsewhere(bytes), name, bytes, at });

/** Not in this thread: two hundred files are seconds during which the screen would stand still. */
const hashElsewhere = async (bytes: Bytes): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** What is handed over to the store at once is copied at once: of two hundred files that would be felt. */
const AT_ONCE = 16;
const inPieces = (rows: readonly GatheredRow[]): GatheredRow[][] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, index) =>
    rows.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

const eachOnce = (rows: readonly GatheredRow[]): GatheredRow[] => [
  ...new Map(rows.toReversed().map((row) => [row.sha256, row])).values(),
];

/** Instants of one laptop in one time zone sort as they are written. */
const byArrival = (a: GatheredRow, b: GatheredRow): number => compare(a.at, b.at) || compare(a.name, b.name);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const keptFile = ({ name, bytes, sha256, at }: GatheredRow): KeptFile => ({
  name,
  bytes,
  sha256: sha256 as Hash,
  at: at as Instant,
});
