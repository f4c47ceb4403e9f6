import type { PrintError } from '#device/printer.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import type { AppendError } from '#ledger/errors.ts';
import type { PaperError } from '#paper/paperError.ts';

/** Why a paper did not reach the printer, and what to do. */
export function printingSentence(error: PaperError | PrintError | AppendError, words: CampaignWords): string {
  const { t } = words;
  switch (error.type) {
    case 'MissingGlyphs':
      return t('printing.receipt.MissingGlyphs', {
        characters: error.characters.join(' '),
        where: error.where.join(' / '),
      });
    case 'PressFailed':
      return t('printing.receipt.PressFailed', { detail: error.detail });
    case 'NoPdfViewer':
    case 'PrintStuck':
      return t(`printing.${error.type}`);
    default:
      return appendSentence(error, words);
  }
}
