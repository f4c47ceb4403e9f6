import { invariant } from '#domain/result.ts';
import { type Block, cutIntoPages, type Piece, pageOf, paragraph, row, space } from '../layout.ts';
import { specimenAcross } from '../marks.ts';
import type { Box, Page } from '../page.ts';
import type { Voice } from '../voice.ts';
import { printedNumber, type ReceiptData } from './data.ts';

/** What both halves of a receipt have in common: a head, columns that go on over pages, a foot. */

const FOOT = 4.5;
const FOOT_GAP = 1.5;
export const HEADING_GAP = 2.5;

export const roomUnder = (heading: Block, area: Box): number =>
  area.height - heading.height - HEADING_GAP - FOOT - FOOT_GAP;

/** Cut into pages at the largest size that needs the fewest. */
export const fitted = (sizes: readonly number[], room: number, pieces: (size: number) => Piece[]): Block[] =>
  fewestPages(
    sizes,
    (size) => cutIntoPages(pieces(size), room),
    (pages) => pages.length,
  );

/** The first attempt with the fewest pages; one page ends the search. */
export function fewestPages<T, L>(
  choices: readonly T[],
  attempt: (choice: T) => L,
  pagesOf: (layout: L) => number,
): L {
  const [first, ...others] = choices;
  invariant(first !== undefined, 'there is at least one way to lay it out');
  let best = attempt(first);
  for (const choice of others) {
    if (pagesOf(best) === 1) break;
    const layout = attempt(choice);
    if (pagesOf(layout) < pagesOf(best)) best = layout;
  }
  return best;
}

export interface Half {
  readonly heading: Block;
  /** One block per page each: the first at the left edge, the second at the right. */
  readonly columns: readonly (readonly Block[])[];
  /** Stands above the foot of the last page. */
  readonly below?: Block;
  /** Fewer pages than this are filled up with the heading alone. */
  readonly atLeast?: number;
}

/** One half on each page it needs: the same heading, its part of the columns, its foot. */
export function halfPages(
  data: ReceiptData,
  voice: Voice,
  area: Box,
  { heading, columns, below = space(0), atLeast = 1 }: Half,
): Page[] {
  const count = Math.max(atLeast, longest(columns));
  const top = area.y + heading.height + HEADING_GAP;
  const [left = [], right = []] = columns;
  const rightWidth = Math.max(0, ...right.map((block) => block.width));
  return Array.from({ length: count }, (_, index) => [
    ...(data.training ? [specimenAcross(voice.t, area)] : []),
    ...pageOf([
      [heading, area.x, area.y],
      [left[index] ?? space(0), area.x, top],
      [right[index] ?? space(0), area.x + area.width - rightWidth, top],
      ...(index === count - 1
        ? [[below, area.x, area.y + area.height - FOOT - FOOT_GAP - below.height] as const]
        : []),
      [footer(data, voice, area.width, index + 1, count), area.x, area.y + area.height - FOOT],
    ]),
  ]);
}

export const longest = (columns: readonly (readonly Block[])[]): number =>
  Math.max(...columns.map((pages) => pages.length));

function footer(data: ReceiptData, { t }: Voice, width: number, page: number, pages: number): Block {
  const style = { size: 7, weight: 'regular' } as const;
  const identity = `${printedNumber(data)} · ${t('paper.receipt.fingerprint', { hash: data.shortHash })}`;
  return row([
    paragraph(t('paper.page', { page, pages }), style, width / 3),
    paragraph(identity, { ...style, align: 'right' }, (width * 2) / 3),
  ]);
}
