import { type Blank, type Block, later, type Placed, row, space, stack } from '../layout.ts';
import { textWidth } from '../metrics.ts';
import type { Item } from '../page.ts';
import { oneLine } from './voices.ts';

/** Places to write by hand, with a ball-pen, on a knee: no box under 5 mm, no line under 8 mm of another. */

/** One text, or the same in each language. */
export type Label = string | readonly string[];

const LABEL = { size: 7, weight: 'regular' } as const;
/** What stands in a field that was filled in beforehand. */
const VALUE = { size: 11, weight: 'bold', leading: 1 } as const;
const LABEL_HEIGHT = 3.3;
export const BOX = 5.2;
const BOX_HEIGHT = 6;
/** White under a line or a row of boxes. */
const UNDER = 0.7;
const GROUP_GAP = 2;
const HAIR = 0.25;

/** A label over a line to write on. */
export function writingLine(label: Label, width: number, height: number, value: string | Blank = ''): Block {
  const name = oneLine(label, LABEL, width);
  const written = oneLine(value, VALUE, width - 1);
  return {
    width,
    height,
    at: (x, y) => [
      ...name.at(x, y),
      ...(value === '' ? [] : written.at(x + 0.5, y + height - UNDER - 0.4 - written.height)),
      {
        kind: 'line',
        x1: x,
        x2: x + width,
        y1: y + height - UNDER,
        y2: y + height - UNDER,
        thickness: HAIR,
        shade: 0,
      },
    ],
  };
}

/** One box for each character, in groups: dates, telephone numbers, receipts. */
export function comb(label: Label, groups: readonly number[], height: number, value = ''): Block {
  const width = combWidth(groups);
  const name = oneLine(label, LABEL, width);
  const characters = [...value];
  return {
    width,
    height,
    at: (x, y) => {
      const top = y + combTop(height);
      const items: Placed[] = name.at(x, y);
      let left = x;
      for (const boxes of groups) {
        for (let box = 0; box < boxes; box++) {
          items.push({ kind: 'box', x: left, y: top, width: BOX, height: BOX_HEIGHT, border: HAIR });
          const character = oneLine(characters.shift() ?? '', { ...VALUE, align: 'centre' }, BOX);
          items.push(...character.at(left, top + (BOX_HEIGHT - character.height) / 2));
          left += BOX;
        }
        left += GROUP_GAP;
      }
      return items;
    },
  };
}

/** Nearer to its own label than to the next one. */
const combTop = (height: number): number => Math.min(height - UNDER - BOX_HEIGHT, LABEL_HEIGHT + 0.9);

export const combWidth = (groups: readonly number[]): number =>
  groups.reduce((sum, boxes) => sum + boxes * BOX, 0) + GROUP_GAP * (groups.length - 1);

export const DATE: readonly number[] = [2, 2, 4];
export const PHONE: readonly number[] = [2, 2, 2, 2, 2];

/** Whether a box is ticked, or on which copies of it. */
export type Tick = boolean | { readonly where: Blank; readonly is: string };

/** A box to tick, ticked already where the answer is known. */
export function box(tick: Tick = false): Block {
  const ticked =
    typeof tick === 'boolean' ? crossed(tick) : later(tick.where, (words) => crossed(words === tick.is));
  return {
    width: BOX,
    height: BOX,
    at: (x, y) => [{ kind: 'box', x, y, width: BOX, height: BOX, border: 0.35 }, ...ticked.at(x, y)],
  };
}

const crossed = (is: boolean): Block => (is ? { width: BOX, height: BOX, at: cross } : space(BOX, BOX));

const cross = (x: number, y: number): Item[] => {
  const [near, far] = [1.1, BOX - 1.1];
  return [
    {
      kind: 'stroke',
      points: [
        [x + near, y + near],
        [x + far, y + far],
      ],
      thickness: 0.8,
    },
    {
      kind: 'stroke',
      points: [
        [x + far, y + near],
        [x + near, y + far],
      ],
      thickness: 0.8,
    },
  ];
};

/** Between a box and its label. */
const BOX_GAP = 1.2;

/** A box to tick and what it means, as wide as that takes. */
export const narrowChoice = (label: string, most: number, ticked: Tick, size: number): Block =>
  choice(label, Math.min(most, BOX + BOX_GAP + textWidth(label, size, 'regular') + 0.05), ticked, size);

/** A box to tick and what it means. */
export function choice(label: Label, width: number, ticked: Tick = false, size = 8.5): Block {
  const text = oneLine(label, { size, weight: 'regular' }, width - BOX - BOX_GAP);
  return middle([box(ticked), text], BOX_GAP, BOX);
}

/** Boxes to tick under a label, level with the boxes of a comb beside them. */
export function ticks(label: Label, choices: readonly Block[], width: number, height: number): Block {
  const name = oneLine(label, LABEL, width);
  const taken = choices.reduce((sum, { width: own }) => sum + own, 0);
  const gap = Math.min(4, Math.max(1, (width - taken) / Math.max(1, choices.length - 1)));
  const lines = flowing(choices, width, gap, 1);
  return {
    width,
    height: Math.max(height, combTop(height) + lines.height + 1),
    at: (x, y) => [...name.at(x, y), ...lines.at(x, y + combTop(height) + (BOX_HEIGHT - BOX) / 2)],
  };
}

/** Blocks side by side, centred on one height. */
export const middle = (blocks: readonly Block[], gap: number, height: number): Block =>
  row(
    blocks.map((block) => ({
      ...block,
      height,
      at: (x, y) => block.at(x, y + (height - block.height) / 2),
    })),
    gap,
  );

/** Blocks in as many lines as their width asks for. */
export function flowing(blocks: readonly Block[], width: number, gap: number, leading: number): Block {
  const lines: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + gap + block.width > width + 0.01) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(block);
    used += (used > 0 ? gap : 0) + block.width;
  }
  return stack(
    lines.map((line) => row(line, gap)),
    leading,
    width,
  );
}
