import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import type { PrintingError } from '../desk/printing.ts';

/** Why a receipt was not printed, in one sentence. */
export function printingSentence(error: PrintingError, words: CampaignWords): string {
  const { t } = words;
  switch (error.type) {
    case 'NoPdfViewer':
    case 'PrintStuck':
      return t(`journal.print.${error.type}`);
    case 'PressFailed':
      return t('journal.print.PressFailed', { detail: error.detail });
    case 'MissingGlyphs':
      return t('journal.print.MissingGlyphs', { characters: error.characters.join(' ') });
    default:
      return appendSentence(error, words);
  }
}
