import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { officeSentence } from '../issuing/officeSentence.ts';

/** Why a decision was not recorded, or the coordination not opened. */
export type CoordinationFault = OfficeError;

export function useFaultSentence(): (fault: CoordinationFault) => string {
  const t = useT();
  return (fault) => officeSentence(fault, t);
}
