import type { FileReadError } from '#device/filePicker.ts';
import type { Result } from '#domain/result.ts';
import type { CoordinationExportError, VerifiedCoordination } from '#files/coordinationExport.ts';
import type { GatheredFileError } from '#files/gathered.ts';
import type { Taken } from '#gathering/gathering.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';

/** The files brought since the coordination was opened. */
export interface FilesRead {
  /** One per file, the latest first. */
  readonly readings: readonly FileReading[];
  /** While a stick is being read. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** The last stick was given up: nothing of it was taken. */
  readonly wasStopped?: boolean;
  /** Read, but not kept on this computer. */
  readonly notKept?: GatheredError;
}

export interface FileReading {
  readonly id: number;
  readonly file: string;
  readonly outcome: Result<Taken | DecisionsFound, GatheredFileError | FileReadError | DecisionsRefused>;
  /** The good file of the same stick beside which this one does not matter. */
  readonly supersededBy?: string;
}

/** A coordinator's decisions among the desks' files, whole and right: whether they are taken in is to be asked. */
export interface DecisionsFound {
  readonly type: 'Decisions';
  readonly decisions: VerifiedCoordination;
}

export interface DecisionsRefused {
  readonly type: 'DecisionsRefused';
  readonly error: CoordinationExportError;
}
