import type { SaveError } from '#device/download.ts';
import type { PrintError } from '#device/printer.ts';
import type { Translate } from '#i18n/translate.ts';
import type { PaperError } from '#paper/paperError.ts';

/** Why a paper that stands in no ledger was not made, printed or saved, and what to do. */
export function paperSentence(error: PaperError | PrintError | SaveError, t: Translate): string {
  switch (error.type) {
    case 'MissingGlyphs':
      return t('printing.MissingGlyphs', {
        characters: error.characters.join(' '),
        where: error.where.join(' / '),
      });
    case 'PressFailed':
      return t('printing.PressFailed', { detail: error.detail });
    case 'SaveFailed':
      return t('file.SaveFailed', { detail: error.detail });
    case 'SaveCancelled':
      return t('file.SaveCancelled');
    default:
      return t(`printing.${error.type}`);
  }
}
