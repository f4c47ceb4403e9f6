import type { FileReadError } from '#device/filePicker.ts';
import type { Result } from '#domain/result.ts';
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
  /** The reader broke down, for want of memory most likely: it has to be opened again. */
  readonly hasBroken?: boolean;
  /** Read, but not kept on this computer. */
  readonly notKept?: GatheredError;
}

export interface FileReading {
  readonly id: number;
  readonly file: string;
  readonly outcome: Result<Taken, GatheredFileError | FileReadError>;
  /** The good file of the same stick beside which this one does not matter. */
  readonly supersededBy?: string;
}
