import type { CoordinationRefusal } from '#domain/coordination/errors.ts';
import type { CoordinationAppendError, LedgerError } from '#ledger/errors.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';
import type { MessageValues, Translate } from '../translate.ts';

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
    case 'DeskUnknown':
      return t('coordination.refusal.DeskUnknown', { desk: `${refusal.school}-${refusal.letter}` });
    case 'DeskAlreadyWiped':
      return t('coordination.refusal.DeskAlreadyWiped', { desk: refusal.desk });
    case 'InputUnfit':
      return t('coordination.refusal.InputUnfit', { where: refusal.where });
    default:
      return t(`coordination.refusal.${refusal.type}`);
  }
}
