import { invariant } from '#domain/result.ts';
import { millimetres, textWidth } from './metrics.ts';
import type { Box, Item, Page, Weight } from './page.ts';
import { type Line, type Run, wrap } from './wrap.ts';

/** A piece of a page, of known size, that can be put anywhere. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Placed[];
}

/** What a block puts on a page: a thing, or what takes its place on each copy of the page. */
export type Placed = Item | Entry;

/** Where each copy of a page has words of its own. */
export interface Entry {
  readonly kind: 'entry';
  readonly name: string;
  readonly items: (words: string) => Item[];
}

/** Words that each copy of a page has of its own, by the name of the entry. */
export interface Blank {
  readonly blank: string;
}

export const isBlank = (words: unknown): words is Blank =>
  typeof words === 'object' && words !== null && 'blank' in words;

/** A block of words that may come later. It takes the same room whatever they are. */
export const later = (words: string | Blank, layOut: (words: string) => Block): Block =>
  typeof words === 'string'
    ? layOut(words)
    : {
        ...layOut(' '),
        at: (x, y) => [
          { kind: 'entry', name: words.blank, items: (given) => withoutEntries(layOut(given).at(x, y)) },
        ],
      };

/** What is no copy has no words of its own. */
export const withoutEntries = (placed: readonly Placed[]): Item[] =>
  placed.map((item) => {
    invariant(item.kind !== 'entry', 'only copies of a master have entries');
    return item;
  });

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly shade?: number;
  /** Height of a line, in type sizes. */
  readonly leading?: number;
  readonly align?: 'left' | 'right' | 'centre';
  /** Beyond these the text ends in « … ». For texts of the campaign only: names and outcomes are never cut. */
  readonly maxLines?: number;
}

/** Words in one weight, or runs of several. */
export type Words = string | readonly Run[];

/** Text broken into lines that stay inside `width`. */
export function paragraph(words: Words, style: Style, width: number): Block {
  return stack(linesOf(words, style, width), 0, width);
}

/** The lines of a paragraph, each a block, so that a page may end between them. */
export function linesOf(words: Words, style: Style, width: number): Block[] {
  const runs = typeof words === 'string' ? [{ text: words, weight: style.weight }] : words;
  const lines = wrap(runs, style.size, width);
  const shown = style.maxLines === undefined ? lines : ended(lines, style.maxLines, style, width);
  return shown.map((line) => lineBlock(line, style, width));
}

/** The first lines, the last of them with « … » when more would follow. */
function ended(lines: readonly Line[], maxLines: number, { size }: Style, width: number): readonly Line[] {
  if (lines.length <= maxLines) return lines;
  const last = lines[maxLines - 1]?.at(-1);
  if (!last) return lines.slice(0, maxLines);
  let kept = last.text;
  while (kept !== '' && textWidth(`${kept}…`, size, last.weight) > width) kept = kept.slice(0, -1);
  return [...lines.slice(0, maxLines - 1), [{ text: `${kept.trimEnd()}…`, weight: last.weight }]];
}

/** Height of capitals, and the share of a line's height at which they are centred. */
const CAPITALS = 0.714;

function lineBlock(line: Line, style: Style, width: number): Block {
  const { size, shade = 0, leading = 1.32, align = 'left' } = style;
  const height = millimetres(size) * leading;
  const widths = line.map((run) => textWidth(run.text, size, run.weight));
  const free = width - widths.reduce((sum, w) => sum + w, 0);
  const indent = align === 'left' ? 0 : align === 'right' ? free : free / 2;
  return {
    width,
    height,
    at: (x, y) => {
      const within: Box = { x, y, width, height };
      let left = x + indent;
      return line.map(({ text, weight }, index): Item => {
        const own = widths[index] ?? 0;
        const item: Item = {
          kind: 'text',
          text,
          x: left,
          y: y + height / 2 + (millimetres(size) * CAPITALS) / 2,
          size,
          weight,
          shade,
          width: own,
          within,
        };
        left += own;
        return item;
      });
    },
  };
}

/** Blocks one under the other. */
export function stack(blocks: readonly Block[], gap = 0, width?: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  return {
    width: width ?? Math.max(0, ...blocks.map((block) => block.width)),
    height,
    at: (x, y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const items = block.at(x, top);
        top += block.height + gap;
        return items;
      });
    },
  };
}

/** Blocks side by side, their tops aligned. */
export function row(blocks: readonly Block[], gap = 0): Block {
  return {
    width: blocks.reduce((sum, block) => sum + block.width, 0) + gap * Math.max(0, blocks.length - 1),
    height: Math.max(0, ...blocks.map((block) => block.height)),
    at: (x, y) => {
      let left = x;
      return blocks.flatMap((block) => {
        const items = block.at(left, y);
        left += block.width + gap;
        return items;
      });
    },
  };
}

export const space = (height: number, width = 0): Block => ({ width, height, at: () => [] });

export const rule = (width: number, thickness: number, shade = 0): Block => ({
  width,
  height: thickness,
  at: (x, y) => [
    { kind: 'line', x1: x, x2: x + width, y1: y + thickness / 2, y2: y + thickness / 2, thickness, shade },
  ],
});

export const dashedRule = (width: number): Block => ({
  width,
  height: 0,
  at: (x, y) => [
    { kind: 'line', x1: x, x2: x + width, y1: y, y2: y, thickness: 0.25, shade: 0, dash: [2, 1.5] },
  ],
});

/** A block inside a border, or on a ground. */
export function framed(
  block: Block,
  padding: { readonly x: number; readonly y: number },
  look: { readonly border?: number; readonly fill?: number },
): Block {
  const width = block.width + 2 * padding.x;
  const height = block.height + 2 * padding.y;
  return {
    width,
    height,
    at: (x, y) => [{ kind: 'box', x, y, width, height, ...look }, ...block.at(x + padding.x, y + padding.y)],
  };
}

/** A piece of a column; `withNext` keeps it on the page of the next one. */
export interface Piece {
  readonly block: Block;
  readonly withNext?: boolean;
  /** Comes again above the piece when it is the first of a page: the headings of a table's columns. */
  readonly head?: Block;
}

/** Marks pieces that belong on one page, as the lines of a paragraph do. */
export const together = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, withNext: true } : piece));

/**
 * Cuts a column of pieces into pages of a given height. A single piece is never cut, and must be no higher than a
 * page; pieces that belong together are parted only when they are higher than a page. A space at the head of a
 * page goes.
 */
export function cutIntoPages(pieces: readonly Piece[], height: number): Block[] {
  const pages: Block[][] = [[]];
  let used = 0;
  for (const { group, head } of groupsOf(pieces, height)) {
    const needed = heightOf(group);
    if (used > 0 && used + needed > height) {
      pages.push(head ? [head] : []);
      used = head?.height ?? 0;
    }
    if (used === 0 && group.every((block) => block.at(0, 0).length === 0)) continue;
    pages.at(-1)?.push(...group);
    used += needed;
  }
  return pages.map((blocks) => stack(blocks));
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

/** Each piece with those that it may not be parted from, under the head of the first. */
function groupsOf(pieces: readonly Piece[], height: number): { group: Block[]; head: Block | undefined }[] {
  const groups: { group: Block[]; head: Block | undefined }[] = [];
  let open = false;
  for (const { block, withNext, head } of pieces) {
    if (open) groups.at(-1)?.group.push(block);
    else groups.push({ group: [block], head });
    open = withNext ?? false;
  }
  return groups.flatMap(({ group, head }) =>
    heightOf(group) > height ? group.map((block) => ({ group: [block], head })) : [{ group, head }],
  );
}

/** One page made of blocks at their places. */
export const pageOf = (placed: readonly (readonly [block: Block, x: number, y: number])[]): Page =>
  withoutEntries(placedAt(placed));

/** Blocks at their places, of a page or of a master of pages. */
export const placedAt = (placed: readonly (readonly [block: Block, x: number, y: number])[]): Placed[] =>
  placed.flatMap(([block, x, y]) => block.at(x, y));
