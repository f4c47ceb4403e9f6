import { useT } from '#i18n/LanguageProvider.tsx';
import { coordinationSentence } from '#i18n/sentences/coordination.ts';
import type { CoordinationAppendError } from '#ledger/errors.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';
import type { OfficeError } from '#ledger/officeStore.ts';
import { officeSentence } from '../issuing/officeSentence.ts';
import type { OfficeStaysShut } from './officeSealer.ts';

/** Why a decision was not recorded, a file not kept, or the coordination not opened. */
export type CoordinationFault =
  | CoordinationAppendError
  | GatheredError
  | OfficeError
  | OfficeStaysShut
  /** The reader broke down before all that was kept was read. */
  | { type: 'GatheringStopped' };

export function useFaultSentence(): (fault: CoordinationFault) => string {
  const t = useT();
  return (fault) => {
    if (fault.type === 'GatheringStopped') return t('coordination.stopped.again');
    if (fault.type === 'OfficeStaysShut') return t('coordination.OfficeStaysShut');
    return isOfOffice(fault) ? officeSentence(fault, t) : coordinationSentence(fault, t);
  };
}

type OfOffice = Extract<OfficeError, { readonly type: `Office${string}` }>;
const isOfOffice = (fault: CoordinationFault): fault is OfOffice => fault.type.startsWith('Office');
