import type { PrintError } from '#device/printer.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { PaperError } from '#paper/press.ts';

/** Why a paper of the coordination was not made or printed, and what to do. */
export function usePaperSentence(): (error: PaperError | PrintError) => string {
  const t = useT();
  return (error) => {
    switch (error.type) {
      case 'MissingGlyphs':
        return t('printing.MissingGlyphs', {
          characters: error.characters.join(' '),
          where: error.where.join(' / '),
        });
      case 'PressFailed':
        return t('printing.PressFailed', { detail: error.detail });
      default:
        return t(`printing.${error.type}`);
    }
  };
}
