import type { Campaign } from '#domain/campaign/campaign.ts';
import { bandOf } from '#domain/campaign/lookup.ts';
import { isBooking, portionNumber, portionsOf } from '#domain/publication/bookings.ts';
import type { NumberedFamily } from '#domain/publication/families.ts';
import type { PublishedRow } from '#domain/publication/rows.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import type { BatchPaper } from '../batch.ts';
import { WIDTH } from '../campaign/frame.ts';
import type { CampaignPaper } from '../campaign/voices.ts';
import { BOX, box, middle } from '../campaign/writing.ts';
import { type Block, type Piece, paragraph, row, rule, space, stack, together } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { periodName } from './letterChildren.ts';
import { headBlock, listPages } from './listSheet.ts';
import { childBlock } from './people.ts';

/** For the hands that enter the bookings again: a file for each file of individuals, families under one number. */
export const tickOffBatch = (paper: CampaignPaper, families: readonly NumberedFamily[]): BatchPaper[] =>
  portionsOf(families).map((portion, index) => ({
    fileName: `reservations-${portionNumber(index)}.pdf`,
    parts: () => [tickOffPages(paper, portion, index + 1)],
  }));

export function tickOffPages(
  paper: CampaignPaper,
  families: readonly NumberedFamily[],
  portion: number,
): PageDescription {
  const voice = voiceOf('fr');
  const { t } = voice;
  return listPages(paper, voice, {
    title: t('publicationPaper.tickOff.document', { portion }),
    head: headBlock(paper, voice, t('publicationPaper.tickOff.title', { portion }), [
      t('publicationPaper.tickOff.what'),
    ]),
    pieces: families.flatMap((family) => familyPieces(paper.campaign, family, voice)),
  });
}

function familyPieces(campaign: Campaign, family: NumberedFamily, voice: Voice): Piece[] {
  const { guardian } = family.addressee;
  const head = stack(
    [
      rule(WIDTH, 0.35),
      space(1.2),
      row(
        [
          paragraph(family.number, { size: 11, weight: 'bold' }, 20),
          paragraph(
            [
              { text: `${guardian.lastName} ${guardian.firstName}`, weight: 'bold' },
              { text: `  ${phoneForReading(guardian.phone).replaceAll(' ', '\u00A0')}`, weight: 'regular' },
            ],
            { size: 11, weight: 'bold' },
            WIDTH - 20 - 62,
          ),
          paragraph(family.receipts.join(', '), { size: 8.5, weight: 'regular', align: 'right' }, 58),
        ],
        2,
      ),
      space(0.8),
    ],
    0,
    WIDTH,
  );
  // A line to tick without the child's name over it could be any sibling's.
  const children = family.children.flatMap(({ child, rows }) => {
    const bookings = rows.filter(isBooking);
    if (bookings.length === 0) return [];
    const name = indented(stack([space(1), childBlock(campaign, child, voice, WIDTH - INDENT), space(0.8)]));
    const lines = linesOfTwo(bookings.map((each) => bookingBlock(campaign, each, voice)));
    return [together([name, ...lines].map((block) => ({ block, head })))];
  });
  const [first, ...others] = children;
  if (!first) return [];
  return [...together([{ block: head }, ...first]), ...others.flat(), { block: space(3) }];
}

const INDENT = 6;
const HALF = (WIDTH - INDENT - 4) / 2;

function bookingBlock(campaign: Campaign, { request }: PublishedRow, voice: Voice): Block {
  const { t, of } = voice;
  const { pool, status } = request;
  const band = bandOf(campaign, pool.band);
  const centre = campaign.centres.find(({ id }) => id === pool.centre)?.name ?? pool.centre;
  const state =
    status.type === 'waiting'
      ? t('publicationPaper.tickOff.waiting', { rank: status.rank })
      : t(
          status.type === 'granted'
            ? 'publicationPaper.tickOff.granted'
            : 'publicationPaper.tickOff.toSettle',
        );
  const width = HALF - BOX - 2;
  const words = stack([
    paragraph(
      [
        { text: state, weight: 'bold' },
        { text: ` · ${periodName(campaign, pool.period, voice)}`, weight: 'regular' },
      ],
      { size: 8.5, weight: 'regular', leading: 1.25 },
      width,
    ),
    paragraph(
      `${centre}, ${band ? of(band.label) : pool.band}`,
      { size: 7.5, weight: 'regular', leading: 1.25 },
      width,
    ),
  ]);
  return middle([box(), words], 2, Math.max(BOX, words.height) + 1.4);
}

function linesOfTwo(blocks: readonly Block[]): Block[] {
  return Array.from({ length: Math.ceil(blocks.length / 2) }, (_, index) =>
    indented(row(blocks.slice(2 * index, 2 * index + 2), 4)),
  );
}

const indented = (block: Block): Block => row([space(block.height, INDENT), block]);
