import { useT } from '#i18n/LanguageProvider.tsx';
import { coordinationSentence } from '#i18n/sentences/coordination.ts';
import type { CoordinationAppendError } from '#ledger/errors.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';
import type { OfficeStaysShut } from './officeSealer.ts';

/** Why a decision was not recorded, a file not kept, or the coordination not opened. */
export type CoordinationFault = CoordinationAppendError | GatheredError | OfficeStaysShut;

export function useFaultSentence(): (fault: CoordinationFault) => string {
  const t = useT();
  return (fault) =>
    fault.type === 'OfficeStaysShut' ? t('coordination.OfficeStaysShut') : coordinationSentence(fault, t);
}
