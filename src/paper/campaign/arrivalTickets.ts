import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Block, pageOf, paragraph, space, stack } from '../layout.ts';
import { specimenAcross } from '../marks.ts';
import { A4, type Item, type Page, type PageDescription } from '../page.ts';
import { type CampaignPaper, inEach, oneLine, placeOf, type Voices, voicesOf } from './voices.ts';

const COLUMNS = 3;
const ROWS = 8;
export const TICKETS_PER_PAGE = COLUMNS * ROWS;
const CELL = { width: A4.width / COLUMNS, height: A4.height / ROWS };
/** Clear of the cuts, and of the edge that printers leave white. */
const INSET = { x: 7, y: 5.5 };

/** Which numbers to print: one queue per school, or per desk where the campaign says so. */
export interface TicketRange {
  /** Included. */
  readonly from: number;
  readonly to: number;
  readonly desk?: DeskLetter;
}

/** Numbers to cut and hand out at the door: every ticket has the same size, so three straight cuts do a pile. */
export function arrivalTicketsPages(
  paper: CampaignPaper,
  code: SchoolCode,
  range: TicketRange,
): PageDescription {
  const voices = voicesOf(paper);
  const { school } = placeOf(paper.campaign, code);
  const numbers = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
  const name = range.desk ? `${school.name}, ${code}-${range.desk}` : school.name;
  const pages: Page[] = [];
  for (let first = 0; first < numbers.length; first += TICKETS_PER_PAGE) {
    pages.push([
      ...cutLines(),
      ...numbers
        .slice(first, first + TICKETS_PER_PAGE)
        .flatMap((number, index) => ticketAt(paper, voices, name, number, index)),
    ]);
  }
  return {
    title: voices[0].t('campaignPaper.tickets.document', { from: range.from, to: range.to, school: name }),
    madeAt: paper.madeAt,
    language: 'fr',
    pages,
  };
}

function ticketAt(
  { campaign }: CampaignPaper,
  voices: Voices,
  school: string,
  number: number,
  index: number,
): Page {
  const left = (index % COLUMNS) * CELL.width + INSET.x;
  const top = Math.floor(index / COLUMNS) * CELL.height + INSET.y;
  const width = CELL.width - 2 * INSET.x;
  const height = CELL.height - 2 * INSET.y;
  const ticket = ticketBlock(campaign.morning.date, voices, school, number, width);
  return [
    ...(campaign.training ? [specimenAcross(voices[0].t, { x: left, y: top, width, height })] : []),
    ...pageOf([[ticket, left, top + (height - ticket.height) / 2]]),
  ];
}

function ticketBlock(
  date: CampaignPaper['campaign']['morning']['date'],
  voices: Voices,
  school: string,
  number: number,
  width: number,
): Block {
  const small = { size: 7.5, weight: 'regular', align: 'centre' } as const;
  return stack([
    oneLine(
      inEach(voices, ({ t }) => t('campaignPaper.tickets.label')),
      small,
      width,
    ),
    oneLine(`${number}`, { size: 45, weight: 'bold', align: 'centre', leading: 0.94 }, width),
    space(0.4),
    paragraph(school, { ...small, weight: 'bold', maxLines: 1 }, width),
    paragraph(voices[0].formats.day(date), { ...small, maxLines: 1 }, width),
  ]);
}

function cutLines(): Page {
  const line = { kind: 'line', thickness: 0.2, shade: 0.35, dash: [2, 1.5] } as const;
  return [
    ...Array.from({ length: COLUMNS - 1 }, (_, index): Item => {
      const x = (index + 1) * CELL.width;
      return { ...line, x1: x, x2: x, y1: 0, y2: A4.height };
    }),
    ...Array.from({ length: ROWS - 1 }, (_, index): Item => {
      const y = (index + 1) * CELL.height;
      return { ...line, x1: 0, x2: A4.width, y1: y, y2: y };
    }),
  ];
}
