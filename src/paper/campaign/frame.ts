import {
  type Blank,
  type Block,
  later,
  type Placed,
  paragraph,
  placedAt,
  row,
  space,
  stack,
  withoutEntries,
} from '../layout.ts';
import { specimenAcross, specimenBanner } from '../marks.ts';
import { A4, type Page, type PageDescription } from '../page.ts';
import type { OccasionPaper, Voices } from './voices.ts';

/** The papers of a campaign use more of the sheet than others: much on them is to be filled in by hand. */
export const MARGIN = 14;
export const WIDTH = A4.width - 2 * MARGIN;
const TOP = 10.5;
const FOOT = 4;
const FOOT_TOP = A4.height - 7 - FOOT;
/** Room for what stands on one page. */
export const BODY_HEIGHT = FOOT_TOP - 1.5 - TOP;

/** Pages with nothing but a foot: the title of the document and page x of y. Training pages say SPÉCIMEN. */
export const placedPage = (
  { campaign }: OccasionPaper,
  [{ t }]: Voices,
  body: Block,
  foot: { readonly title: string | Blank; readonly page: number; readonly pages: number },
): Placed[] => {
  const area = { x: MARGIN, y: TOP, width: WIDTH, height: BODY_HEIGHT };
  const style = { size: 7, weight: 'regular' } as const;
  const label = t('paper.page', { page: foot.page, pages: foot.pages });
  const left = WIDTH * 0.8;
  return [
    ...(campaign.training
      ? [specimenAcross(t, area), ...specimenBanner(t, WIDTH).at(MARGIN, TOP - 5.2)]
      : []),
    ...placedAt([
      [body, MARGIN, TOP],
      [
        row([
          later(foot.title, (title) => paragraph(title, { ...style, maxLines: 1 }, left)),
          paragraph(label, { ...style, align: 'right' }, WIDTH - left),
        ]),
        MARGIN,
        FOOT_TOP,
      ],
    ]),
  ];
};

/** The same as a page of its own. */
export const framedPage = (...given: Parameters<typeof placedPage>): Page =>
  withoutEntries(placedPage(...given));

/** A document whose pages are counted together. */
export const framedPages = (
  paper: OccasionPaper,
  voices: Voices,
  documentTitle: string,
  bodies: readonly Block[],
): PageDescription => ({
  title: documentTitle,
  madeAt: paper.madeAt,
  language: 'fr',
  pages: bodies.map((body, index) =>
    framedPage(paper, voices, body, { title: documentTitle, page: index + 1, pages: bodies.length }),
  ),
});

/** The first of several ways to lay it out that fits, else the last. */
export function firstThatFits<T>(
  choices: readonly T[],
  layOut: (choice: T) => Block,
  height: number = BODY_HEIGHT,
): Block {
  let block = space(0);
  for (const choice of choices) {
    block = layOut(choice);
    if (block.height <= height) break;
  }
  return block;
}

/** Blocks one under the other over the whole height: what is left over goes evenly between them. */
export function spread(blocks: readonly Block[], height: number, most: number): Block {
  const used = blocks.reduce((sum, block) => sum + block.height, 0);
  const gap = Math.min(most, Math.max(0, (height - used) / Math.max(1, blocks.length - 1)));
  return stack(blocks, gap, WIDTH);
}
