import { readCount } from '#domain/preparing/count.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { SheetGridWords } from '#ui/sheetGridState.ts';

/** What every grid of the editor says by itself. */
export function useSheetWords(): SheetGridWords {
  const t = useT();
  return {
    selected: (rows, columns) => t('editor.sheet.selected', { rows, columns }),
    leftOut: (cells) => t('editor.sheet.leftOut', { count: cells }),
    problem: (first, others) => t('editor.sheet.problem', { ...first, others }),
  };
}

/**
 * A figure as typed into a cell. One that is too large stands in the draft and is said to be wrong there; what
 * is negative, fractional or no number at all is undefined, and refused with all that came with it (R13).
 */
export function figureIn(typed: string, maximum: number): number | undefined {
  const read = readCount(typed, maximum);
  if (read.ok) return read.value;
  if (read.error.type === 'CellEmpty') return 0;
  return read.error.type === 'NumberTooLarge' ? Number.parseInt(typed.replace(/\s/gu, ''), 10) : undefined;
}
