import { invariant } from '#domain/result.ts';
import {
  type Block,
  cutIntoPages,
  dashedRule,
  framed,
  type Piece,
  pageOf,
  paragraph,
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
import { notesInWords, notesPieces } from './receipt/notes.ts';
import { type Voice, voiceOf } from './voice.ts';

type Voices = readonly [Voice, ...Voice[]];

const MARGIN = 13;
const WIDTH = A4.width - 2 * MARGIN;
const FOLD = A4.height / 2;
const GAP = 7;
const FOOT = 4.5;
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

/** Children on the left, what to know on the right, in the column widths that need the fewest pages. */
function familyHalf(data: ReceiptData, voices: Voices): Page[] {
  const area = { x: MARGIN, y: 9, width: WIDTH, height: FOLD - 9 - 5 };
  const room = area.height - heightOfHeading(data, voices, 'family') - HEADING_GAP - FOOT - 1.5;
  const children = childrenInWords(data, voices, 'family');
  const notes = notesInWords(data, voices);
  const { columns, offsets } = fewestPages(
    [60, 74, 88],
    (notesWidth) => {
      const width = WIDTH - notesWidth - GAP;
      return {
        columns: [
          fitted([10, 9.5, 9, 8.5, 8], room, (size) => childrenPieces(children, size, width)),
          fitted([8, 7.5, 7], room, (size) => notesPieces(notes, size, notesWidth)),
        ],
        offsets: [0, width + GAP],
      };
    },
    (layout) => longest(layout.columns),
  );
  return halves(data, voices, 'family', area, columns, offsets);
}

/** The stub holds all that the enrolment says, and its code. */
function stubHalf(data: ReceiptData, voices: Voices): Page[] {
  const area = { x: MARGIN, y: FOLD + 7, width: WIDTH, height: FOLD - 7 - 7 };
  const sideWidth = 40;
  const childrenWidth = WIDTH - sideWidth - GAP;
  const french: Voices = [voices[0]];
  const room = area.height - heightOfHeading(data, french, 'stub') - HEADING_GAP - FOOT - 1.5;
  const words = childrenInWords(data, french, 'stub');
  const children = fitted([9, 8.5, 8, 7.5], room, (size) => childrenPieces(words, size, childrenWidth));
  return halves(
    data,
    french,
    'stub',
    area,
    [children, [stubSide(data, voices[0], sideWidth)]],
    [0, childrenWidth + GAP],
  );
}

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

function halves(
  data: ReceiptData,
  voices: Voices,
  half: 'family' | 'stub',
  area: Box,
  columns: readonly Block[][],
  offsets: readonly number[],
): Page[] {
  const [{ t }] = voices;
  const count = longest(columns);
  return Array.from({ length: count }, (_, index) => {
    const label = t('paper.page', { page: index + 1, pages: count });
    const heading = headingBlock(data, voices, half, label, area.width);
    const top = area.y + heading.height + HEADING_GAP;
    return [
      ...(data.training ? [specimenAcross(t, area)] : []),
      ...pageOf([
        [heading, area.x, area.y],
        ...columns.map(
          (pages, column) => [pages[index] ?? space(0), area.x + (offsets[column] ?? 0), top] as const,
        ),
        [footer(data, voices[0], area.width), area.x, area.y + area.height - FOOT],
      ]),
    ];
  });
}

const longest = (columns: readonly (readonly Block[])[]): number =>
  Math.max(...columns.map((pages) => pages.length));

const heightOfHeading = (data: ReceiptData, voices: Voices, half: 'family' | 'stub'): number =>
  headingBlock(data, voices, half, '', WIDTH).height;

function footer(data: ReceiptData, { t }: Voice, width: number): Block {
  const text = `${printedNumber(data)} · ${t('paper.receipt.fingerprint', { hash: data.shortHash })}`;
  return paragraph(text, { size: 7, weight: 'regular', align: 'right' }, width);
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
