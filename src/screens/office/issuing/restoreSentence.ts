import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { type KeysError, useKeysSentence } from './keysSentence.ts';
import { officeSentence } from './officeSentence.ts';

const OFFICE_ERRORS: ReadonlySet<string> = new Set<OfficeError['type']>([
  'StorageFull',
  'StorageUnavailable',
  'OfficeDamaged',
  'OfficeReadBackDiffers',
  'OfficeNumberTaken',
]);

const isOfficeError = (error: KeysError | OfficeError): error is OfficeError => OFFICE_ERRORS.has(error.type);

/** Why keys that were brought back were not taken. */
export function useRestoreSentence(): (error: KeysError | OfficeError) => string {
  const t = useT();
  const keysSentence = useKeysSentence();
  return (error) => (isOfficeError(error) ? officeSentence(error, t) : keysSentence(error));
}
