import type { Campaign } from '#domain/campaign/campaign.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Block, type Placed, paragraph, row, space, stack } from '../layout.ts';
import type { Item, PageDescription } from '../page.ts';
import { BODY_HEIGHT, framedPages, WIDTH } from './frame.ts';
import { centred, type GridRow, grid } from './grid.ts';
import { type OfferedPeriod, periodInShort, periodsOfferedAt } from './offered.ts';
import {
  type CampaignPaper,
  inEach,
  inOneLine,
  oneLine,
  placeOf,
  said,
  type Voices,
  voicesOf,
} from './voices.ts';
import { BOX, writingLine } from './writing.ts';

export interface RegisterRange {
  /** Arrival numbers, included. */
  readonly from: number;
  readonly to: number;
}

/** Lines to write a child on, in the row of one family. */
const CHILDREN = 3;
/** Distance between two lines of handwriting. */
const LINE = 8.4;
const TICKET = 17;
const PLACE = 13;
/** Beyond this many, periods are written down instead of ticked. */
const MOST_TICKED = 12;

/** For a school whose laptop is down: a row for each arrival number, to be entered afterwards in that order. */
export function paperRegisterPages(
  paper: CampaignPaper,
  code: SchoolCode,
  { from, to }: RegisterRange,
): PageDescription {
  const voices = voicesOf(paper);
  const { campaign } = paper;
  const { school, centre } = placeOf(campaign, code);
  const periods = periodsOfferedAt(campaign, centre);
  const head = headBlock(campaign, `${school.name}, ${centre.name}`, voices);
  const headings = headingsRow(periods, voices);
  const height = CHILDREN * LINE;
  const perPage = Math.floor((BODY_HEIGHT - head.height - 3 - headings.height) / height);
  const bodies: Block[] = [];
  for (let first = from; first <= to; first += perPage) {
    const last = Math.min(to, first + perPage - 1);
    const tickets = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    bodies.push(
      stack([
        head,
        space(3),
        grid(
          widthsFor(periods),
          [headings, ...tickets.map((ticket) => familyRow(ticket, periods, voices, height))],
          0.8,
        ),
      ]),
    );
  }
  const title = voices[0].t('campaignPaper.register.document', { from, to, school: school.name });
  return framedPages(paper, voices, title, bodies);
}

function headBlock(campaign: Campaign, place: string, voices: Voices): Block {
  const label = (id: 'campaignPaper.register.desk' | 'campaignPaper.register.agent') =>
    inEach(voices, ({ t }) => t(id));
  const left = WIDTH - 66;
  return stack([
    row(
      [
        stack([
          oneLine(
            inEach(voices, ({ t }) => t('campaignPaper.register.title')),
            { size: 18, weight: 'bold', leading: 1.15 },
            left,
          ),
          oneLine(`${campaign.town}, ${place}`, { size: 9, weight: 'bold' }, left),
        ]),
        writingLine(label('campaignPaper.register.desk'), 28, 12),
        writingLine(label('campaignPaper.register.agent'), 30, 12),
      ],
      4,
    ),
    space(1.5),
    said(voices, ({ t }) => t('campaignPaper.register.lead'), { size: 8, weight: 'regular' }, WIDTH),
    said(
      voices,
      ({ t }) => t('campaignPaper.register.coordination.note'),
      { size: 8, weight: 'bold' },
      WIDTH,
    ),
  ]);
}

const isTicked = (periods: readonly OfferedPeriod[]): boolean => periods.length <= MOST_TICKED;

const periodsWidth = (periods: readonly OfferedPeriod[]): number =>
  isTicked(periods) ? Math.max(24, periods.length * BOX) + 0.6 : 50;

function widthsFor(periods: readonly OfferedPeriod[]): number[] {
  const free = WIDTH - TICKET - periodsWidth(periods) - PLACE;
  return [TICKET, free * 0.46, free * 0.54, periodsWidth(periods), PLACE];
}

function headingsRow(periods: readonly OfferedPeriod[], voices: Voices): GridRow {
  const widths = widthsFor(periods);
  const style = { size: 7.5, weight: 'bold', leading: 1.15 } as const;
  const said1 = (index: number, saying: Parameters<typeof inEach>[1]) =>
    paragraph(inOneLine(voices, saying), style, (widths[index] ?? 0) - 1.6);
  const cells = [
    said1(0, ({ t }) => t('campaignPaper.register.ticket')),
    said1(1, ({ t }) => t('campaignPaper.register.family')),
    said1(2, ({ t }) => t('campaignPaper.register.children')),
    isTicked(periods)
      ? tickedHeading(periods, voices)
      : said1(3, ({ t }) =>
          t('campaignPaper.register.periods.write', {
            periods: periods.map(({ period }) => periodInShort(period)).join(' '),
          }),
        ),
    said1(4, ({ t }) => t('campaignPaper.register.coordination')),
  ];
  return { height: Math.max(...cells.map((cell) => cell.height)) + 1.6, cells, shaded: true };
}

/** The name of each period over its boxes. */
function tickedHeading(periods: readonly OfferedPeriod[], voices: Voices): Block {
  const width = periodsWidth(periods) - 1.6;
  return stack([
    oneLine(
      inEach(voices, ({ t }) => t('campaignPaper.register.periods')),
      { size: 7.5, weight: 'bold' },
      width,
    ),
    centred(
      row(
        periods.map(({ period }) =>
          centred(
            oneLine(periodInShort(period), { size: 6, weight: 'bold', align: 'centre' }, BOX - 0.4),
            BOX,
          ),
        ),
      ),
      width,
    ),
  ]);
}

function familyRow(
  ticket: number,
  periods: readonly OfferedPeriod[],
  voices: Voices,
  height: number,
): GridRow {
  const [, family = 0, children = 0, ticked = 0, place = 0] = widthsFor(periods).map((width) => width - 1.6);
  return {
    height,
    cells: [
      ticketCell(ticket, voices, height),
      linesCell(
        (['name', 'phone', 'bearer'] as const).map((field) => voices[0].t(`campaignPaper.register.${field}`)),
        family,
      ),
      linesCell(
        Array.from({ length: CHILDREN }, (_, index) => `${index + 1}`),
        children,
      ),
      isTicked(periods) ? boxesCell(periods.length, ticked) : linesCell(['', '', ''], ticked),
      linesCell(['', '', ''], place),
    ],
  };
}

function ticketCell(ticket: number, [{ t }]: Voices, height: number): Block {
  const width = TICKET - 1.6;
  return stack([
    oneLine(`${ticket}`, { size: 20, weight: 'bold', align: 'centre', leading: 1.2 }, width),
    space(height - 20),
    paragraph(
      t('campaignPaper.register.hour'),
      { size: 10, weight: 'regular', align: 'centre', leading: 1.4 },
      width,
    ),
  ]);
}

/** Lines to write on, with a small word before each. */
function linesCell(words: readonly string[], width: number): Block {
  const height = words.length * LINE;
  return {
    width,
    height,
    at: (x, y) =>
      words.flatMap((word, index): Placed[] => {
        const bottom = y + (index + 1) * LINE;
        const small = paragraph(word, { size: 6, weight: 'regular', leading: 1.1 }, width);
        return [
          ...(word === '' ? [] : small.at(x, bottom - LINE + 0.6)),
          ...(index < words.length - 1
            ? [
                {
                  kind: 'line',
                  x1: x,
                  x2: x + width,
                  y1: bottom,
                  y2: bottom,
                  thickness: 0.12,
                  shade: 0.3,
                } as const,
              ]
            : []),
        ];
      }),
  };
}

/** A row of boxes for each child. */
function boxesCell(periods: number, width: number): Block {
  const left = (width - periods * BOX) / 2;
  return {
    width,
    height: CHILDREN * LINE,
    at: (x, y) =>
      Array.from({ length: CHILDREN }, (_, child) =>
        Array.from(
          { length: periods },
          (_, index): Item => ({
            kind: 'box',
            x: x + left + index * BOX,
            y: y + child * LINE + (LINE - 6) / 2,
            width: BOX,
            height: 6,
            border: 0.2,
          }),
        ),
      ).flat(),
  };
}
