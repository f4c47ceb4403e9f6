import type { Block, Placed } from '../layout.ts';
import type { Item } from '../page.ts';

/** One row of a grid: its cells, none higher than the row. */
export interface GridRow {
  readonly height: number;
  readonly cells: readonly Block[];
  /** Light ground, for headings. */
  readonly shaded?: boolean;
}

/** Cells between hairlines inside a frame, their contents centred in height. */
export function grid(widths: readonly number[], rows: readonly GridRow[], padding = 1): Block {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    width,
    height,
    at: (x, y) => {
      const items: Item[] = [];
      const contents: Placed[] = [];
      let top = y;
      for (const row of rows) {
        if (row.shaded) items.push({ kind: 'box', x, y: top, width, height: row.height, fill: 0.92 });
        let left = x;
        row.cells.forEach((cell, index) => {
          contents.push(...cell.at(left + padding, top + (row.height - cell.height) / 2));
          left += widths[index] ?? 0;
        });
        if (top > y)
          items.push({ kind: 'line', x1: x, x2: x + width, y1: top, y2: top, thickness: 0.15, shade: 0 });
        top += row.height;
      }
      let left = x;
      for (const each of widths.slice(0, -1)) {
        left += each;
        items.push({ kind: 'line', x1: left, x2: left, y1: y, y2: y + height, thickness: 0.15, shade: 0 });
      }
      items.push({ kind: 'box', x, y, width, height, border: 0.35 });
      return [...items, ...contents];
    },
  };
}

/** A block in the middle of a cell's width. */
export const centred = (block: Block, width: number): Block => ({
  ...block,
  width,
  at: (x, y) => block.at(x + (width - block.width) / 2, y),
});
