import { type Block, dashedRule, framed, pageOf, paragraph, row, stack } from './layout.ts';
import { textWidth } from './metrics.ts';
import { A4, type Page, type PageDescription } from './page.ts';
import { childrenInWords, childrenPieces } from './receipt/children.ts';
import { printedNumber, type ReceiptData } from './receipt/data.ts';
import {
  fewestPages,
  fitted,
  type Half,
  HEADING_GAP,
  halfPages,
  longest,
  roomUnder,
} from './receipt/half.ts';
import { headingBlock } from './receipt/heading.ts';
import { notesInWords, notesPieces, splitNotes } from './receipt/notes.ts';
import { stubHalf } from './receipt/stub.ts';
import { type Voice, voiceOf } from './voice.ts';

type Voices = readonly [Voice, ...Voice[]];

const MARGIN = 13;
const WIDTH = A4.width - 2 * MARGIN;
const FOLD = A4.height / 2;
const GAP = 7;

/**
 * A receipt: an A4 to cut along its middle, the family's half above, the desk's stub below. What does not fit
 * goes on in the same halves of a further page, so that the cut sheets make two small booklets.
 */
export function receiptPages(data: ReceiptData): PageDescription {
  const voices: Voices = data.english ? [voiceOf('fr'), voiceOf('en')] : [voiceOf('fr')];
  const family = familyHalf(data, voices);
  const stub = stubHalf(data, voices[0], { x: MARGIN, y: FOLD + 7, width: WIDTH, height: FOLD - 14 });
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

/** How large children and notes are set, and how much of the width the notes take: what reads best comes first. */
const WAYS = [
  { children: [10, 9.5, 9], notes: [9, 8.5, 8] },
  { children: [10, 9.5, 9, 8.5, 8], notes: [8, 7.5, 7] },
].flatMap((sizes) => [60, 74, 88].map((notesWidth) => ({ ...sizes, notesWidth })));

/** Rather this small than a further page, where one page does not do anyway. */
const SMALLEST = { children: [7.5], notes: [8, 7.5, 7], notesWidth: 60 };

/**
 * Children on the left, what to know on the right. The legal notices stand below over the whole width where
 * all of it then fits on one page, else in the right column; else on a page of their own, so that one page says all
 * that the family has to do.
 */
function familyHalf(data: ReceiptData, voices: Voices): Page[] {
  const area = { x: MARGIN, y: 9, width: WIDTH, height: FOLD - 9 - 5 };
  const heading = headingBlock(data, voices, 'family', WIDTH);
  const room = roomUnder(heading, area);
  const inWords = childrenInWords(data, voices, 'family');
  const notes = notesInWords(data, voices);
  const columnsOf = (beside: typeof notes, height: number, ways = WAYS) =>
    fewestPages(
      ways,
      ({ notesWidth, children, notes: sizes }) => {
        const width = WIDTH - notesWidth - GAP;
        return [
          fitted(children, height, (size) => childrenPieces(inWords, size, width)),
          fitted(sizes, height, (size) => notesPieces(beside, size, notesWidth)),
        ];
      },
      longest,
    );
  const { practical, legal } = splitNotes(notes);
  const half = (content: Omit<Half, 'heading'>) => halfPages(data, voices[0], area, { heading, ...content });
  const foot = legalBlock(legal, 7);
  const above = columnsOf(practical, room - foot.height - HEADING_GAP);
  if (longest(above) === 1) return half({ columns: above, below: foot });
  const together = columnsOf(notes, room);
  if (longest(together) === 1) return half({ columns: together });
  const [children = [], beside = []] = columnsOf(practical, room);
  const ownPage = legalBlock(legal, 8.5);
  return children.length === 1 && beside.length === 1 && ownPage.height <= room
    ? half({ columns: [[...children, ownPage], beside] })
    : half({ columns: columnsOf(notes, room, [...WAYS, SMALLEST]) });
}

/** The notices of the law side by side: the longer one has the more room. */
function legalBlock(legal: ReturnType<typeof notesInWords>, size: number): Block {
  const widths = [WIDTH * 0.7 - GAP, WIDTH * 0.3];
  return row(
    legal.map((note, index) => {
      const width = widths[index] ?? WIDTH;
      return stack(
        notesPieces([note], size, width).map(({ block }) => block),
        0,
        width,
      );
    }),
    GAP,
  );
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
