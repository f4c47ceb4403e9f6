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
 * A figure as typed into a cell, whatever it is: what is no whole number within bounds stands in the draft as
 * one that is not either, and is said to be wrong there. Text that is no number at all is undefined.
 */
export function figureIn(typed: string, maximum: number): number | undefined {
  const read = readCount(typed, maximum);
  if (read.ok) return read.value;
  if (read.error.type === 'CellEmpty') return 0;
  const figure = Number(typed.replace(/\s/gu, '').replace(',', '.').replace('−', '-'));
  return Number.isFinite(figure) ? figure : undefined;
}
