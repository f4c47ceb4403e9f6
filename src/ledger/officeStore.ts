import Dexie, { type Table } from 'dexie';
import type { ReserveTransfer } from '#domain/deciding/reserve.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, sameBytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash, PublicKey, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { attempt } from './attempt.ts';
import { type StorageError, storageErrorOf } from './database.ts';
import { OfficeDatabase, type OfficeRow } from './officeDatabase.ts';
import type { Sealer } from './sealer.ts';

/** What the coordinator's laptop keeps between two sessions. No secret key and no child lies in it in clear. */
export interface OfficeStore {
  readonly name: string;
  /** Every campaign in preparation. */
  readonly drafts: () => Promise<Result<readonly CampaignDraft[], OfficeError>>;
  readonly saveDraft: (draft: CampaignDraft) => Promise<Result<void, OfficeError>>;
  readonly keys: (campaign: CampaignId) => Promise<Result<KeptKeys | undefined, OfficeError>>;
  readonly saveKeys: (campaign: CampaignId, keys: KeptKeys) => Promise<Result<void, OfficeError>>;
  /** From the first. */
  readonly issues: (campaign: CampaignId) => Promise<Result<readonly IssuedCampaign[], OfficeError>>;
  /** The issue and the draft that it was made from: both or none, and each revision once. */
  readonly addIssue: (draft: CampaignDraft, issue: IssuedCampaign) => Promise<Result<void, OfficeError>>;
  /** What was given from the reserve, from the first. */
  readonly transfers: (campaign: CampaignId) => Promise<Result<readonly KeptTransfer[], OfficeError>>;
  /** Each number once. Only when this succeeded may anybody see the code. */
  readonly addTransfer: (campaign: CampaignId, transfer: KeptTransfer) => Promise<Result<void, OfficeError>>;
  /** `JVE.eleves.age` of each school that has one. */
  readonly pupilsFiles: (
    campaign: CampaignId,
  ) => Promise<Result<ReadonlyMap<SchoolCode, Bytes>, OfficeError>>;
  readonly savePupilsFile: (
    campaign: CampaignId,
    school: SchoolCode,
    file: Bytes,
  ) => Promise<Result<void, OfficeError>>;
  readonly close: () => void;
}

export type OfficeError =
  | StorageError
  /** What was stored cannot be read any more. */
  | { type: 'OfficeDamaged'; what: OfficeThing }
  /** What was just stored does not come back as it was. */
  | { type: 'OfficeReadBackDiffers'; what: OfficeThing }
  /** Another window issued this revision, or gave this transfer, in the meantime. */
  | { type: 'OfficeNumberTaken'; number: number };

type OfficeThing = 'drafts' | 'keys' | 'issues' | 'transfers';

/** The coordination's keys as they lie on the disk, with what is known of them while they are locked. */
export interface KeptKeys {
  /** `coordination-*.cle.age`, as written: opens with the passphrase only. */
  readonly file: Bytes;
  readonly signingKey: PublicKey;
  readonly recipient: string;
  /** The second recipient of the campaign, whose identity another person keeps. */
  readonly rescueRecipient?: string;
  /** What would bring the keys back: without any, no campaign is issued. */
  readonly secured: readonly ('sheet' | 'backup')[];
}

/** One issue of a campaign. */
export interface IssuedCampaign {
  readonly revision: number;
  readonly hash: Hash;
  /** `*.campagne.json`, as written. */
  readonly file: Bytes;
  readonly at: Instant;
}

export interface KeptTransfer extends ReserveTransfer {
  readonly at: Instant;
}

export function officeStore(name: string, sealer: Sealer): OfficeStore {
  const database = new OfficeDatabase(name);

  return {
    name,

    drafts: () => readAll('drafts'),

    saveDraft: async (draft) => {
      const row = await rowOf('drafts', draft.id, 0, draft);
      return done(await attempt(() => database.drafts.put(row)));
    },

    keys: async (campaign) => {
      const read = await readAll<KeptKeys>('keys', campaign);
      return read.ok ? ok(read.value[0]) : read;
    },

    saveKeys: async (campaign, keys) => {
      const row = await rowOf('keys', campaign, 0, keys);
      const put = await attempt(() => database.keys.put(row));
      return put.ok ? readBack('keys', row) : put;
    },

    issues: (campaign) => readAll('issues', campaign),

    addIssue: async (draft, issue) => {
      const draftRow = await rowOf('drafts', draft.id, 0, draft);
      const issueRow = await rowOf('issues', draft.id, issue.revision, issue);
      const added = await attemptOnce(issue.revision, () =>
        database.transaction('rw', database.drafts, database.issues, async () => {
          await database.issues.add(issueRow);
          await database.drafts.put(draftRow);
        }),
      );
      return added.ok ? readBack('issues', issueRow) : added;
    },

    transfers: (campaign) => readAll('transfers', campaign),

    addTransfer: async (campaign, transfer) => {
      const row = await rowOf('transfers', campaign, transfer.transfer, transfer);
      const added = await attemptOnce(transfer.transfer, () => database.transfers.add(row));
      return added.ok ? readBack('transfers', row) : added;
    },

    pupilsFiles: async (campaign) => {
      const rows = await attempt(() => ofCampaign(database.pupils, 'school', campaign).toArray());
      return rows.ok ? ok(new Map(rows.value.map(({ school, file }) => [school as SchoolCode, file]))) : rows;
    },

    savePupilsFile: async (campaign, school, file) =>
      done(await attempt(() => database.pupils.put({ campaign, school, file }))),

    close: () => database.close(),
  };

  /** Sealing is asynchronous and a Dexie transaction bears no foreign promise: seal first. */
  async function rowOf(
    what: OfficeThing,
    campaign: string,
    number: number,
    thing: object,
  ): Promise<OfficeRow> {
    const { file, ...value }: { readonly file?: Bytes } = thing;
    const sealed = await sealer.seal(utf8(JSON.stringify(value)), about(what, campaign, number));
    return { campaign, number, value: sealed, ...(file && { file }) };
  }

  async function valueIn<T>(what: OfficeThing, { campaign, number, value, file }: OfficeRow): Promise<T> {
    const plain = await sealer.open(value, about(what, campaign, number));
    return { ...JSON.parse(textOf(plain)), ...(file && { file }) } as T;
  }

  /** In the order of their numbers; of every campaign, unless one is named. */
  async function readAll<T>(
    what: OfficeThing,
    campaign?: CampaignId,
  ): Promise<Result<readonly T[], OfficeError>> {
    const table = database[what];
    const rows = await attempt(() =>
      (campaign === undefined
        ? table.orderBy('[campaign+number]')
        : ofCampaign(table, 'number', campaign)
      ).toArray(),
    );
    if (!rows.ok) return rows;
    try {
      return ok(await Promise.all(rows.value.map((row) => valueIn<T>(what, row))));
    } catch {
      return err({ type: 'OfficeDamaged', what });
    }
  }

  async function readBack(what: OfficeThing, written: OfficeRow): Promise<Result<void, OfficeError>> {
    const stored = await attempt(() => database[what].get([written.campaign, written.number]));
    if (!stored.ok) return stored;
    const isSame =
      stored.value !== undefined &&
      sameBytes(stored.value.value, written.value) &&
      sameBytes(stored.value.file ?? NO_FILE, written.file ?? NO_FILE);
    return isSame ? ok(undefined) : err({ type: 'OfficeReadBackDiffers', what });
  }
}

const NO_FILE = new Uint8Array();

const about = (what: OfficeThing, campaign: string, number: number): string =>
  `office ${what} ${campaign} ${number}`;

const done = (result: Result<unknown, StorageError>): Result<void, StorageError> =>
  result.ok ? ok(undefined) : result;

const ofCampaign = <T, K>(table: Table<T, K>, second: 'number' | 'school', campaign: string) =>
  table.where(`[campaign+${second}]`).between([campaign, Dexie.minKey], [campaign, Dexie.maxKey]);

/** Adds what may be there once only. */
async function attemptOnce(
  number: number,
  job: () => PromiseLike<unknown>,
): Promise<Result<void, OfficeError>> {
  try {
    await job();
    return ok(undefined);
  } catch (thrown) {
    const error = storageErrorOf(thrown);
    const isTaken = error.type === 'StorageUnavailable' && error.detail.includes('ConstraintError');
    return err(isTaken ? { type: 'OfficeNumberTaken', number } : error);
  }
}
