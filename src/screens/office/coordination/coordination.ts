import { createSource, type Observable } from '#device/observable.ts';
import type { CoordinationCommand, Decision } from '#domain/coordination/commands.ts';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import type { CoordinationState } from '#domain/coordination/state.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { Result } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { BroughtFile, Gathering, Overview } from '#gathering/gathering.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import type { CoordinationFault } from './fault.ts';
import type { FilesRead } from './filesRead.ts';
import type { Opening } from './openCoordination.ts';

/** One morning's files being gathered and decided upon, in the memory of this tab. */
export interface Coordination {
  /** Tells it from those opened before in this tab. */
  readonly id: number;
  readonly campaignFile: CampaignFile;
  /** How it was opened, to open it again. */
  readonly opening: Opening;
  readonly gathering: Gathering;
  /** The coordinator's own ledger: what its export is made of. */
  readonly ledger: OwnLedger;
  readonly now: Observable<Now>;
  /** Reads what this computer kept from an earlier sitting. */
  readonly resume: (files: readonly BroughtFile[]) => Promise<void>;
  /** Reads files, sticks of them; what was read before is kept. */
  readonly bring: (files: readonly File[]) => Promise<void>;
  /** Gives up the files of the stick that is being read. */
  readonly stop: () => void;
  /** Writes into the coordinator's ledger; the register follows before this returns. */
  readonly record: (command: CoordinationCommand) => Promise<Result<Recorded, CoordinationFault>>;
  readonly decide: (decision: Decision) => Promise<Result<Recorded, CoordinationFault>>;
  /** Undo. */
  readonly withdraw: (decision: Hash) => Promise<Result<Recorded, CoordinationFault>>;
  readonly close: () => void;
}

/** The events that a command brought about, as they stand in the ledger. */
export type Recorded = readonly Hashed<CoordinationEvent>[];

/** What follows from the files and the decisions so far; a new object after every act. */
export interface Now {
  readonly overview: Overview;
  /** What the coordinators' ledgers know, and which of their events count. */
  readonly state: CoordinationState;
  readonly files: FilesRead;
  /** The reader broke down, for want of memory say: nothing is asked of it any more. */
  readonly hasStopped?: boolean;
}

const opened = createSource<Coordination | undefined>(undefined);

/** The one that is open: it outlives the pages that show it, and ends with the tab. */
export const openedCoordination: Observable<Coordination | undefined> = opened;

export function takeCoordination(coordination: Coordination): void {
  opened.get()?.close();
  opened.set(coordination);
}

export function closeCoordination(): void {
  opened.get()?.close();
  opened.set(undefined);
}
