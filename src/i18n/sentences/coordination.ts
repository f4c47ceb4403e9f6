import type { FileReadError } from '#device/filePicker.ts';
import type { CoordinationRefusal } from '#domain/coordination/errors.ts';
import type { CoordinationExportError } from '#files/coordinationExport.ts';
import type { CoordinationAppendError, LedgerError } from '#ledger/errors.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';
import type { MessageValues } from '../plainMessage.ts';
import type { Translate } from '../translate.ts';
import type { Voice } from './files.ts';

/** Why the coordinator's ledger recorded nothing, or a brought file was not kept, in one sentence. */
export function coordinationSentence(error: CoordinationAppendError | GatheredError, t: Translate): string {
  if (error.type === 'FileReadBackDiffers')
    return t('coordination.FileReadBackDiffers', { file: error.file });
  if (isRefusal(error)) return refusalSentence(error, t);
  const { type, ...data } = error;
  return t(`coordination.ledger.${type}`, data satisfies MessageValues);
}

const LEDGER_ERRORS: ReadonlySet<string> = new Set<LedgerError['type']>([
  'StorageFull',
  'StorageUnavailable',
  'ReadBackDiffers',
  'LedgerShortened',
  'LedgerDamaged',
  'LedgerNewer',
  'DeskUnknown',
  'LedgerBusy',
]);

const isRefusal = (error: CoordinationAppendError): error is CoordinationRefusal =>
  !LEDGER_ERRORS.has(error.type);

function refusalSentence(refusal: CoordinationRefusal, t: Translate): string {
  switch (refusal.type) {
    case 'DeskNotInCampaign':
      return t('coordination.refusal.DeskNotInCampaign', { desk: `${refusal.school}-${refusal.letter}` });
    case 'DeskAlreadyWiped':
      return t('coordination.refusal.DeskAlreadyWiped', { desk: refusal.desk });
    case 'InputUnfit':
      return t('coordination.refusal.InputUnfit', { where: refusal.where });
    default:
      return t(`coordination.refusal.${refusal.type}`);
  }
}

/** Why a file of decisions was refused: what is wrong with it, and what to do (R13). */
export function coordinationFileSentence(
  error: CoordinationExportError | FileReadError,
  file: string,
  { t }: Voice,
): string {
  switch (error.type) {
    case 'FileUnreadable':
      return t('file.FileUnreadable', { file });
    case 'ExportNewer':
      return t('coordination.file.ExportNewer', { file, version: error.version });
    case 'CoordinationCountDiffers':
      return t('coordination.file.CoordinationCountDiffers', {
        file,
        announced: error.announced,
        found: error.found,
      });
    case 'CoordinationHeaderDiffers':
      return t('coordination.file.CoordinationHeaderDiffers', { file, path: error.path });
    // Which layer of the file is broken changes nothing for whoever needs another copy.
    case 'PackingDamaged':
    case 'ExportCutShort':
    case 'ExportHeaderUnfit':
      return t('coordination.file.FileDamaged', { file });
    case 'UnpacksTooLarge':
      return t('coordination.file.FileTooLarge', { file });
    default:
      return t(`coordination.file.${error.type}`, { file });
  }
}
