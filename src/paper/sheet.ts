import type { Instant } from '#domain/vocabulary/time.ts';
import {
  type Block,
  cutIntoPages,
  linesOf,
  type Piece,
  pageOf,
  paragraph,
  row,
  rule,
  space,
  stack,
} from './layout.ts';
import { specimenAcross, specimenBanner } from './marks.ts';
import { A4, type PageDescription } from './page.ts';
import type { Voice } from './voice.ts';

const MARGIN = 18;
export const SHEET_WIDTH = A4.width - 2 * MARGIN;
const TOP = 14;
const BOTTOM = A4.height - 14;
const FOOT = 5;

/** A paper of whole A4 pages: who and what at its head, pieces in one column, page x of y at its foot. */
export function sheetPages(sheet: {
  readonly voice: Voice;
  readonly training: boolean;
  readonly town: string;
  /** Title of the campaign. */
  readonly occasion: string;
  readonly title: string;
  /** Names the file and the print job. */
  readonly documentTitle: string;
  readonly madeAt: Instant;
  readonly pieces: readonly Piece[];
}): PageDescription {
  const { voice, training, documentTitle, madeAt } = sheet;
  const heading = headingBlock(sheet);
  const top = TOP + heading.height + 5;
  const pages = cutIntoPages(sheet.pieces, BOTTOM - FOOT - 2 - top);
  const area = { x: MARGIN, y: TOP, width: SHEET_WIDTH, height: BOTTOM - TOP };
  return {
    title: documentTitle,
    madeAt,
    language: voice.language,
    pages: pages.map((body, index) => {
      const label = voice.t('paper.page', { page: index + 1, pages: pages.length });
      return [
        ...(training ? [specimenAcross(voice.t, area)] : []),
        ...pageOf([
          [heading, MARGIN, TOP],
          [body, MARGIN, top],
          [footer(documentTitle, label), MARGIN, BOTTOM - FOOT],
        ]),
      ];
    }),
  };
}

function headingBlock({
  voice,
  training,
  town,
  occasion,
  title,
}: Pick<Parameters<typeof sheetPages>[0], 'voice' | 'training' | 'town' | 'occasion' | 'title'>): Block {
  return stack(
    [
      ...(training ? [specimenBanner(voice.t, SHEET_WIDTH), space(2)] : []),
      paragraph(town, { size: 11, weight: 'bold', maxLines: 1 }, SHEET_WIDTH),
      paragraph(occasion, { size: 9, weight: 'regular', maxLines: 2 }, SHEET_WIDTH),
      space(2),
      rule(SHEET_WIDTH, 0.5),
      space(3),
      paragraph(title, { size: 20, weight: 'bold', leading: 1.15 }, SHEET_WIDTH),
    ],
    0,
    SHEET_WIDTH,
  );
}

function footer(title: string, label: string): Block {
  const style = { size: 7.5, weight: 'regular' } as const;
  const left = SHEET_WIDTH * 0.75;
  return row([
    paragraph(title, style, left),
    paragraph(label, { ...style, align: 'right' }, SHEET_WIDTH - left),
  ]);
}

/** A small heading over what follows it. */
export const section = (title: string): Piece[] => [
  { block: space(5) },
  { block: paragraph(title, { size: 11, weight: 'bold' }, SHEET_WIDTH), withNext: true },
  { block: rule(SHEET_WIDTH, 0.25), withNext: true },
  { block: space(1.2), withNext: true },
];

/** A label in small type over its value. */
export const fact = (
  label: string,
  value: string,
  width: number,
  size = 11,
  details: readonly string[] = [],
): Block =>
  stack([
    paragraph(label, { size: 7.5, weight: 'regular', shade: 0.25 }, width),
    paragraph(value, { size, weight: 'bold', leading: 1.25 }, width),
    ...details.map((detail) => paragraph(detail, { size: 8.5, weight: 'regular' }, width)),
  ]);

/** Facts side by side in columns of equal width. */
export function facts(values: readonly (readonly [label: string, value: string])[], size = 11): Piece {
  const gap = 5;
  const width = (SHEET_WIDTH - gap * (values.length - 1)) / values.length;
  return {
    block: row(
      values.map(([label, value]) => fact(label, value, width, size)),
      gap,
    ),
  };
}

/** A paragraph across the sheet, which may go on on the next page. */
export const text = (words: string, size = 10): Piece[] =>
  linesOf(words, { size, weight: 'regular', leading: 1.4 }, SHEET_WIDTH).map((block) => ({ block }));
