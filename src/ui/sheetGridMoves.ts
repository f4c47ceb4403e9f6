import { nearest, type Place, type Size } from './sheetGrid.ts';

export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown';

/** Where a motion leads; at an edge it stays. @param page the rows in sight at a time */
export const moved = (from: Place, motion: Motion, size: Size, page: number): Place =>
  nearest(target(from, motion, size, page), size);

function target({ row, column }: Place, motion: Motion, { rows, columns }: Size, page: number): Place {
  switch (motion) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: columns - 1 };
    case 'top':
      return { row: 0, column };
    case 'bottom':
      return { row: rows - 1, column };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: rows - 1, column: columns - 1 };
    case 'pageUp':
      return { row: row - page, column };
    case 'pageDown':
      return { row: row + page, column };
  }
}

/** Tab after typing: along the row, then on to the next row; undefined beyond the last cell. */
export function tabbed({ row, column }: Place, step: 1 | -1, { rows, columns }: Size): Place | undefined {
  const index = row * columns + column + step;
  if (index < 0 || index >= rows * columns) return undefined;
  return { row: Math.floor(index / columns), column: index % columns };
}
