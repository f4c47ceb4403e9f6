import type { CoordinationRefusal } from '#domain/coordination/errors.ts';
import type { Refusal } from '#domain/deciding/errors.ts';
import type { StorageError } from './database.ts';

/** What may go wrong with the ledger itself. No receipt is shown after any of these (R1). */
export type LedgerError =
  | StorageError
  | { type: 'ReadBackDiffers'; seq: number }
  /** Fewer events than were acknowledged: emptied or shortened behind our back. */
  | { type: 'LedgerShortened'; chain: string; expected: number; found: number }
  | { type: 'LedgerDamaged'; chain: string; seq: number }
  /** Written by a newer version of the application: read-only here. */
  | { type: 'LedgerNewer'; chain: string; seq: number; event: string }
  | { type: 'DeskUnknown'; chain: string }
  /** Other tabs kept recording in between, again and again. */
  | { type: 'LedgerBusy' };

export type AppendError = Refusal | LedgerError;
export type CoordinationAppendError = CoordinationRefusal | LedgerError;
