import { BODY_HEIGHT, framedPages, WIDTH } from '../campaign/frame.ts';
import type { CampaignPaper } from '../campaign/voices.ts';
import { type Block, cutIntoPages, type Piece, paragraph, row, rule, space, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import type { Voice } from '../voice.ts';

/** Lists of people over a whole sheet: who and what at the head, rows between hairlines, headings on every page. */

export const GAP = 2.5;

export function listPages(
  paper: CampaignPaper,
  voice: Voice,
  list: { readonly title: string; readonly head: Block; readonly pieces: readonly Piece[] },
): PageDescription {
  const bodies = cutIntoPages([{ block: list.head, withNext: true }, ...list.pieces], BODY_HEIGHT);
  return {
    ...framedPages(paper, [voice], list.title, bodies),
    language: voice.language,
  };
}

export const headBlock = (
  paper: CampaignPaper,
  voice: Voice,
  title: string,
  lines: readonly string[],
): Block =>
  stack(
    [
      paragraph(paper.campaign.town, { size: 11, weight: 'bold', maxLines: 1 }, WIDTH),
      paragraph(voice.of(paper.campaign.title), { size: 9, weight: 'regular', maxLines: 1 }, WIDTH),
      space(2),
      rule(WIDTH, 0.6),
      space(2.5),
      paragraph(title, { size: 18, weight: 'bold', leading: 1.15, maxLines: 3 }, WIDTH),
      ...lines.map((line) => paragraph(line, { size: 10, weight: 'regular' }, WIDTH)),
      space(3),
    ],
    0,
    WIDTH,
  );

/** A part of a list: its name, the headings of its columns, and its rows, each at least as high as a pen needs. */
export function listSection(
  name: string,
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Block[])[],
): Piece[] {
  const title = paragraph(name, { size: 12, weight: 'bold', leading: 1.3 }, WIDTH);
  const columns = stack(
    [
      row(
        headings.map((heading, index) =>
          paragraph(heading, { size: 7.5, weight: 'bold' }, widths[index] ?? 0),
        ),
        GAP,
      ),
      space(0.6),
      rule(WIDTH, 0.35),
    ],
    0,
    WIDTH,
  );
  const head = stack([title, columns], 0, WIDTH);
  return [
    { block: head, withNext: true },
    ...rows.map((cells) => ({ block: rowBlock(cells), head })),
    { block: space(5) },
  ];
}

const rowBlock = (cells: readonly Block[]): Block =>
  stack([space(1), row(cells, GAP), space(1), rule(WIDTH, 0.12)], 0, WIDTH);

/** A place for a signature or a date, as high as its row. */
export const pen = (width: number, height = 9): Block => ({
  width,
  height,
  at: (x, y) => [
    { kind: 'line', x1: x, x2: x + width, y1: y + height - 1, y2: y + height - 1, thickness: 0.2, shade: 0 },
  ],
});
