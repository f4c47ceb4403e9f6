import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { type KeysError, useKeysSentence } from './keysSentence.ts';
import { officeSentence } from './officeSentence.ts';

/** Why keys did not come back, or were not taken. */
export type RestoreError = KeysError | OfficeError;

const OFFICE_ERRORS: ReadonlySet<string> = new Set<OfficeError['type']>([
  'StorageFull',
  'StorageUnavailable',
  'OfficeDamaged',
  'OfficeReadBackDiffers',
  'OfficeNumberTaken',
]);

const isOfficeError = (error: RestoreError): error is OfficeError => OFFICE_ERRORS.has(error.type);

export function useRestoreSentence(): (error: RestoreError) => string {
  const t = useT();
  const keysSentence = useKeysSentence();
  return (error) => (isOfficeError(error) ? officeSentence(error, t) : keysSentence(error));
}
