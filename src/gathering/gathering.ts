import type { Campaign } from '#domain/campaign/campaign.ts';
import type { CoordinationHappening, RequestRef } from '#domain/coordination/events.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { Card } from '#domain/merge/cards.ts';
import type { CoordinationLedger } from '#domain/merge/evidence.ts';
import type { DeskStanding, MergedEnrolment, MergedRequest, PoolStanding } from '#domain/merge/register.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { BandId, CentreId, Hash, PeriodId, ReceiptNumber, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { GatheredFileError } from '#files/gathered.ts';

/**
 * The coordinator's files, and the register that follows from them. Runs in a worker in the browser
 * (`startGathering`), directly on the command line (`createGathering`): rows stay where they are, and only what is
 * looked at is sent. Answers are values; a promise that rejects is a bug.
 */
export interface Gathering {
  /**
   * Reads files as one act, each taken whole or not at all (R13). The register follows at once. The bytes are handed
   * over: whoever calls has them no more.
   * @returns one reading per file, in their order; none where the signal ended it
   */
  readonly read: (files: readonly BroughtFile[], options?: ReadOptions) => Promise<readonly Reading[]>;
  /** The coordinators' ledgers as they stand now, all of them. */
  readonly decide: (coordination: readonly CoordinationLedger[]) => Promise<void>;
  readonly overview: () => Promise<Overview>;
  /** What places the decisions, all of them together, would give, take or keep: pools that would differ. Costs a merge. */
  readonly effectOf: (happenings: readonly CoordinationHappening[]) => Promise<readonly PoolEffect[]>;
  /** The enrolments of a card or any others, by id, in the order asked; ids that are not known are left out. */
  readonly enrolments: (ids: readonly Hash[]) => Promise<readonly MergedEnrolment[]>;
  /** Requests that pass the filter, in arrival order; a window of them. */
  readonly rows: (filter: RowFilter, from: number, count: number) => Promise<Window>;
  /** By child, guardian, bearer, telephone or receipt, as one types; the first `limit` in arrival order. */
  readonly search: (question: string, limit: number) => Promise<readonly MergedEnrolment[]>;
  readonly why: (request: RequestRef) => Promise<Why | undefined>;
  readonly statistics: () => Promise<Statistics>;
  /** `register.json`: canonical, to the byte the same for the same evidence (R7), in parts to be put together. */
  readonly registerJson: () => Promise<RegisterJson>;
  readonly close: () => void;
}

export interface BroughtFile {
  readonly name: string;
  readonly bytes: Bytes;
}

export interface ReadOptions {
  /** Files read so far. After the last one the register is made. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading between two files; what was read so far is given up. */
  readonly signal?: AbortSignal;
}

/** What became of one file. */
export interface Reading {
  readonly file: string;
  readonly outcome: Result<Taken, GatheredFileError>;
  /**
   * The good file of the same desk, read in the same act, beside which this one does not matter: it holds no more, or
   * was torn while it was written. One grey line.
   */
  readonly supersededBy?: string;
}

/** How a good file stands to those read before it, and to fuller ones of the same act. */
export interface Taken {
  readonly type: 'New' | 'Continues' | 'AlreadyRead' | 'Older' | 'Branches';
  readonly desk: DeskIdentity;
  readonly kind: 'whole' | 'stubs';
  readonly events: number;
  readonly enrolments: number;
}

export interface Overview {
  readonly campaign: Campaign;
  readonly desks: readonly DeskStanding[];
  readonly pools: readonly PoolFigures[];
  readonly cards: readonly Card[];
  readonly counts: {
    readonly enrolments: number;
    readonly requests: StatusCounts;
  };
  readonly overtaken: readonly RequestRef[];
  readonly publications: readonly Hash[];
}

export type StatusType = MergedRequest['status']['type'];
export type StatusCounts = Readonly<Record<StatusType, number>>;

/** A pool, with the length of its queue instead of the queue itself. */
export type PoolFigures = Omit<PoolStanding, 'queue'> & { readonly queued: number };

export interface PoolEffect {
  readonly before: PoolFigures;
  readonly after: PoolFigures;
}

export interface RowFilter {
  readonly centre?: CentreId;
  readonly period?: PeriodId;
  readonly band?: BandId;
  /** Of the child. */
  readonly school?: SchoolCode;
  readonly status?: StatusType;
  /** As in `search`. */
  readonly question?: string;
}

export interface Window {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly enrolment: MergedEnrolment;
  readonly request: MergedRequest;
}

/** Why a request stands where it stands. */
export interface Why extends Row {
  readonly pool: PoolFigures;
  /** Those before it in the queue of its pool, the first first; none where it is not in that queue. */
  readonly ahead: readonly {
    readonly ref: RequestRef;
    readonly receipt: ReceiptNumber;
    readonly status: MergedRequest['status'];
  }[];
  /** The same child elsewhere. */
  readonly others: readonly Row[];
  /** What keeps it from being settled. */
  readonly cards: readonly Card[];
}

/** Figures of the dashboard. */
export interface Statistics {
  /** Enrolments that are not voided, by the quarter hour of their true time and by desk; empty ones left out. */
  readonly arrivals: readonly {
    /** Minutes since midnight of the town: 525 for 8:45 to 9:00. */
    readonly quarter: number;
    /** `JVE-A` */
    readonly desk: string;
    readonly enrolments: number;
  }[];
  /** Children with a place or with one kept, per centre and open day, and the staff they need by law. */
  readonly staff: readonly {
    readonly centre: CentreId;
    readonly day: IsoDate;
    readonly underSix: number;
    readonly fromSix: number;
    readonly staff: number;
  }[];
}

export interface RegisterJson {
  /** The file's bytes, cut anywhere: `new Blob(parts)`. */
  readonly parts: readonly Bytes[];
  /** SHA-256 of the whole file. */
  readonly hash: Hash;
}
