import type { Translate } from '#i18n/translate.ts';
import type { OfficeError } from '#ledger/officeStore.ts';

/** Why nothing was kept, or read, on the coordinator's laptop. */
export function officeSentence(error: OfficeError, t: Translate): string {
  switch (error.type) {
    case 'OfficeDamaged':
      return t('issuing.OfficeDamaged', { what: error.what });
    case 'OfficeReadBackDiffers':
      return t('issuing.OfficeReadBackDiffers');
    case 'OfficeNumberTaken':
      return t('issuing.OfficeNumberTaken', { number: error.number });
    default: {
      const { type, ...data } = error;
      return t(`ledger.${type}`, data);
    }
  }
}
