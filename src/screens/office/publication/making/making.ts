import type { CoordinationBodyOf, CoordinationEvent, RequestRef } from '#domain/coordination/events.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { DeskStanding, MergedRequest } from '#domain/merge/register.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, ReceiptNumber, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { PublishedRegisterError } from '#files/publishedRegister.ts';
import type { Language } from '#i18n/language.ts';
import type { PaperError } from '#paper/paperError.ts';

/** Every request that holds a place, by enrolment: what a publication says. */
export type Granted = CoordinationBodyOf<'PlacesPublished'>['granted'];

export const FILE_KINDS = [
  'letters',
  'centreLists',
  'waitingLists',
  'tables',
  'registerJson',
  'noethysweb',
  'report',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Which papers and files of one publication are to be made. */
export interface FileOrder {
  readonly kinds: readonly FileKind[];
  /** Whose letters. */
  readonly schools: readonly SchoolCode[];
  /** Letters only to families that an answer changed for, or that are new, since the publication before. */
  readonly onlyChanged: boolean;
  /** Puts English under the French of the letters. */
  readonly english: boolean;
  /** Of tables. */
  readonly language: Language;
  readonly publication: Publication;
}

/** A publication, as its papers name it. */
export interface Publication {
  /** The first one is 1. */
  readonly number: number;
  readonly at: Instant;
  /** SHA-256 of `register.json`. */
  readonly register: Hash;
  readonly signature: string;
  /** Events of the coordinators' ledgers, for the report. */
  readonly coordination: readonly Hashed<CoordinationEvent>[];
  /** As they stand now: laptops are wiped after the publication. */
  readonly desks: readonly DeskStanding[];
}

/** A file, or why it was not made. */
export interface MadeFile {
  readonly fileName: string;
  readonly made: Result<Blob, PaperError>;
  /** Letters to families in it. */
  readonly letters: number;
}

/** How a register differs from an earlier publication. */
export interface Changes {
  /** Requests that hold a place now and did not then, and the other way round; the first of them. */
  readonly gained: readonly Changed[];
  readonly lost: readonly Changed[];
  readonly gainedCount: number;
  readonly lostCount: number;
}

export interface Changed extends RequestRef {
  readonly receipt: ReceiptNumber;
  readonly child: string;
  readonly request: MergedRequest;
}

/**
 * One register from which papers and files are made, in a worker of its own: letters for a whole town are laid out
 * and drawn while the screen stays alive. Ends with `close`.
 */
export interface Making {
  /** Takes `register.json`; the bytes are handed over. */
  readonly take: (parts: readonly Bytes[]) => Promise<void>;
  /** Takes it as it was kept, and tells whether it is what was published. */
  readonly open: (
    pieces: readonly Bytes[],
    identity: string,
    published: Hash,
  ) => Promise<Result<void, PublishedRegisterError>>;
  /** Takes it from a file, likewise. */
  readonly takeFile: (bytes: Bytes, published: Hash) => Promise<Result<void, PublishedRegisterError>>;
  /** The publication before, to know whom an answer changed for. */
  readonly openEarlier: (
    pieces: readonly Bytes[],
    identity: string,
    published: Hash,
  ) => Promise<Result<void, PublishedRegisterError>>;
  readonly granted: () => Promise<Granted>;
  readonly changesSince: (before: Granted) => Promise<Changes>;
  /** @param recipients `age1…` */
  readonly seal: (recipients: readonly string[]) => Promise<readonly Bytes[]>;
  /** Begins an order. @returns how many files it has */
  readonly begin: (order: FileOrder) => Promise<number>;
  /** Makes the next file of the order; undefined after the last one, or when it was called off. */
  readonly next: () => Promise<MadeFile | undefined>;
  /** Calls the order off, also in the middle of a file. */
  readonly stop: () => Promise<void>;
  readonly close: () => void;
}

export interface Progress {
  readonly fileName: string;
  readonly pages: number;
}
