import { invariant } from '#domain/result.ts';
import {
  type Block,
  cutIntoPages,
  dashedRule,
  framed,
  type Piece,
  pageOf,
  paragraph,
  row,
  space,
  stack,
} from './layout.ts';
import { specimenAcross } from './marks.ts';
import { textWidth } from './metrics.ts';
import { A4, type Box, type Page, type PageDescription } from './page.ts';
import { qrBlock } from './qr.ts';
import { childrenInWords, childrenPieces } from './receipt/children.ts';
import { printedNumber, type ReceiptData } from './receipt/data.ts';
import { headingBlock } from './receipt/heading.ts';
import { notesInWords, notesPieces, splitNotes } from './receipt/notes.ts';
import { type Voice, voiceOf } from './voice.ts';

type Voices = readonly [Voice, ...Voice[]];

const MARGIN = 13;
const WIDTH = A4.width - 2 * MARGIN;
const FOLD = A4.height / 2;
const GAP = 7;
const FOOT = 4.5;
const FOOT_GAP = 1.5;
const HEADING_GAP = 2.5;

/**
 * A receipt: an A4 to cut along its middle, the family's half above, the desk's stub below. What does not fit
 * goes on in the same halves of a further page, so that the cut sheets make two small booklets.
 */
export function receiptPages(data: ReceiptData): PageDescription {
  const voices: Voices = data.english ? [voiceOf('fr'), voiceOf('en')] : [voiceOf('fr')];
  const family = familyHalf(data, voices);
  const stub = stubHalf(data, voices);
  const count = Math.max(family.length, stub.length);
  return {
    title: voices[0].t('paper.receipt.document', { number: printedNumber(data) }),
    madeAt: data.recordedAt,
    language: 'fr',
    pages: Array.from({ length: count }, (_, index) => [
      ...(family[index] ?? []),
      ...cutLine(voices[0]),
      ...(stub[index] ?? []),
    ]),
  };
}

/**
 * Children on the left, what to know on the right. The legal notices stand below over the whole width where
 * all of it then fits on one page, else they follow in the right column.
 */
function familyHalf(data: ReceiptData, voices: Voices): Page[] {
  const area = { x: MARGIN, y: 9, width: WIDTH, height: FOLD - 9 - 5 };
  const heading = headingBlock(data, voices, 'family', WIDTH);
  const room = roomUnder(heading, area);
  const children = childrenInWords(data, voices, 'family');
  const notes = notesInWords(data, voices);
  const columnsOf = (beside: typeof notes, height: number) =>
    fewestPages(
      [60, 74, 88],
      (notesWidth) => {
        const width = WIDTH - notesWidth - GAP;
        return [
          fitted([10, 9.5, 9, 8.5, 8], height, (size) => childrenPieces(children, size, width)),
          fitted([8, 7.5, 7], height, (size) => notesPieces(beside, size, notesWidth)),
        ];
      },
      longest,
    );
  const { practical, legal } = splitNotes(notes);
  const foot = legalBlock(legal);
  const above = columnsOf(practical, room - foot.height - HEADING_GAP);
  return longest(above) === 1
    ? halfPages(data, voices[0], area, heading, above, foot)
    : halfPages(data, voices[0], area, heading, columnsOf(notes, room));
}

/** The notices of the law side by side: the longer one has the more room. */
function legalBlock(legal: ReturnType<typeof notesInWords>): Block {
  const widths = [WIDTH * 0.7 - GAP, WIDTH * 0.3];
  return row(
    legal.map((note, index) => {
      const width = widths[index] ?? WIDTH;
      return stack(
        notesPieces([note], 7, width).map(({ block }) => block),
        0,
        width,
      );
    }),
    GAP,
  );
}

/** The stub holds all that the enrolment says, and its code. */
function stubHalf(data: ReceiptData, [french]: Voices): Page[] {
  const area = { x: MARGIN, y: FOLD + 7, width: WIDTH, height: FOLD - 7 - 7 };
  const heading = headingBlock(data, [french], 'stub', WIDTH);
  const side = stubSide(data, french, 40);
  const words = childrenInWords(data, [french], 'stub');
  const children = fitted([9, 8.5, 8, 7.5], roomUnder(heading, area), (size) =>
    childrenPieces(words, size, WIDTH - side.width - GAP),
  );
  return halfPages(data, french, area, heading, [children, [side]]);
}

const roomUnder = (heading: Block, area: Box): number =>
  area.height - heading.height - HEADING_GAP - FOOT - FOOT_GAP;

/** Cut into pages at the largest size that needs the fewest. */
const fitted = (sizes: readonly number[], room: number, pieces: (size: number) => Piece[]): Block[] =>
  fewestPages(
    sizes,
    (size) => cutIntoPages(pieces(size), room),
    (pages) => pages.length,
  );

/** The first attempt with the fewest pages; one page ends the search. */
function fewestPages<T, L>(
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

/** One half on each page it needs: the same heading, its part of the two columns, its foot. */
function halfPages(
  data: ReceiptData,
  voice: Voice,
  area: Box,
  heading: Block,
  columns: readonly (readonly Block[])[],
  /** Stands above the foot of the last page. */
  below: Block = space(0),
): Page[] {
  const count = longest(columns);
  const top = area.y + heading.height + HEADING_GAP;
  const [left = [], right = []] = columns;
  const rightWidth = Math.max(...right.map((block) => block.width));
  return Array.from({ length: count }, (_, index) => [
    ...(data.training ? [specimenAcross(voice.t, area)] : []),
    ...pageOf([
      [heading, area.x, area.y],
      [left[index] ?? space(0), area.x, top],
      [right[index] ?? space(0), area.x + area.width - rightWidth, top],
      ...(index === count - 1
        ? [[below, area.x, area.y + area.height - FOOT - FOOT_GAP - below.height] as const]
        : []),
      [footer(data, voice, index + 1, count), area.x, area.y + area.height - FOOT],
    ]),
  ]);
}

const longest = (columns: readonly (readonly Block[])[]): number =>
  Math.max(...columns.map((pages) => pages.length));

function footer(data: ReceiptData, { t }: Voice, page: number, pages: number): Block {
  const style = { size: 7, weight: 'regular' } as const;
  const identity = `${printedNumber(data)} · ${t('paper.receipt.fingerprint', { hash: data.shortHash })}`;
  return row([
    paragraph(t('paper.page', { page, pages }), style, WIDTH / 3),
    paragraph(identity, { ...style, align: 'right' }, (WIDTH * 2) / 3),
  ]);
}

function stubSide(data: ReceiptData, { t }: Voice, width: number): Block {
  const answer = (yes: boolean) => t(yes ? 'paper.yes' : 'paper.no');
  const seen =
    data.proxySeen === undefined ? [] : [t('paper.receipt.proxySeen', { answer: answer(data.proxySeen) })];
  const lines = [t('paper.receipt.formSigned', { answer: answer(data.formSigned) }), ...seen];
  return stack([
    qrBlock(`${printedNumber(data)} ${data.shortHash} ${data.eventHash}`, width),
    ...lines.map((line) => paragraph(line, { size: 8, weight: 'regular', align: 'centre' }, width)),
  ]);
}

/** Dashes from edge to edge, with its word in a gap. */
function cutLine({ t }: Voice): Page {
  const size = 7;
  const width = textWidth(t('paper.receipt.cut'), size, 'regular') + 0.1;
  const word = framed(
    paragraph(t('paper.receipt.cut'), { size, weight: 'regular' }, width),
    { x: 2, y: 0 },
    { fill: 1 },
  );
  return pageOf([
    [dashedRule(A4.width), 0, FOLD],
    [word, (A4.width - word.width) / 2, FOLD - word.height / 2],
  ]);
}
