import type { Campaign, Centre, School, Words } from '#domain/campaign/campaign.ts';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import {
  type Block,
  cutIntoPages,
  framed,
  linesOf,
  type Piece,
  paragraph,
  row,
  rule,
  space,
  stack,
} from '../layout.ts';
import type { PageDescription } from '../page.ts';
import type { Voice } from '../voice.ts';
import { BODY_HEIGHT, framedPages, spread, WIDTH } from './frame.ts';
import { offeredInWords, periodsOfferedAt } from './offered.ts';
import {
  type CampaignPaper,
  inEach,
  inOneLine,
  oneLine,
  placeOf,
  type Saying,
  said,
  type Voices,
  voicesOf,
} from './voices.ts';
import { box, middle } from './writing.ts';

/** The letter of a school: one page, at the largest size that keeps it on one. */
export function schoolbagLetterPages(paper: CampaignPaper, code: SchoolCode): PageDescription {
  const voices = voicesOf(paper);
  const place = placeOf(paper.campaign, code);
  const title = voices[0].t('campaignPaper.letter.document', { school: place.school.name });
  const attempts = SIZES.map((size) => letterBlocks(paper.campaign, place, voices, size));
  const fitting = attempts.find((blocks) => heightOf(blocks) <= BODY_HEIGHT - 6);
  return framedPages(
    paper,
    voices,
    title,
    fitting
      ? [spread(fitting, BODY_HEIGHT, 5)]
      : cutIntoPages(
          [...pieces(attempts.at(-1)?.slice(0, -1) ?? []), ...noticesPieces(paper.campaign, voices)],
          BODY_HEIGHT,
        ),
  );
}

const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5] as const;

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

const pieces = (blocks: readonly Block[]) =>
  blocks.flatMap((block, index) => [...(index > 0 ? [{ block: space(2) }] : []), { block }]);

interface Place {
  readonly school: School;
  readonly centre: Centre;
}

function letterBlocks(campaign: Campaign, place: Place, voices: Voices, size: number): Block[] {
  const text = (saying: Saying, width = WIDTH) =>
    said(voices, saying, { size, weight: 'regular', leading: 1.38 }, width);
  return [
    headBlock(campaign, place, voices),
    factsBlock(campaign, place, voices),
    text(({ t }) => t('campaignPaper.letter.lead')),
    stack([heading('campaignPaper.letter.bring', voices, size), ...bringLines(campaign, voices, size)]),
    stack([heading('campaignPaper.letter.how', voices, size), ...howLines(campaign, voices, size)]),
    periodsBlock(campaign, place.centre, voices, size),
    noticesBlock(campaign, voices, size),
  ];
}

function headBlock(campaign: Campaign, { school }: Place, voices: Voices): Block {
  const [{ of }] = voices;
  const right = 80;
  const left = WIDTH - right - 4;
  return stack([
    row(
      [
        stack([
          paragraph(campaign.town, { size: 12, weight: 'bold', maxLines: 2 }, left),
          paragraph(of(campaign.title), { size: 9.5, weight: 'regular', maxLines: 2 }, left),
        ]),
        said(
          voices,
          ({ t }) => t('campaignPaper.letter.to', { school: school.name }),
          { size: 9.5, weight: 'regular', align: 'right', maxLines: 3 },
          right,
        ),
      ],
      4,
    ),
    space(2.5),
    rule(WIDTH, 0.6),
    space(2.5),
    oneLine(
      inEach(voices, ({ t }) => t('campaignPaper.letter.title')),
      { size: 24, weight: 'bold', leading: 1.12 },
      WIDTH,
    ),
  ]);
}

/** What a family looks for first, in a heavy frame. */
function factsBlock(campaign: Campaign, { school, centre }: Place, voices: Voices): Block {
  const inner = WIDTH - 8;
  const gap = 6;
  const half = (inner - gap) / 2;
  const answer = grantsAtDesks(campaign)
    ? 'campaignPaper.letter.answer.value'
    : 'campaignPaper.letter.answer.later';
  const fact = (label: MessageId, saying: Saying, detail: string | undefined) =>
    stack([
      oneLine(
        inEach(voices, ({ t }) => t(label)),
        { size: 8, weight: 'regular' },
        half,
      ),
      said(voices, saying, { size: 12, weight: 'bold', leading: 1.22, maxLines: 4 }, half),
      ...(detail ? [paragraph(detail, { size: 9, weight: 'regular', maxLines: 2 }, half)] : []),
    ]);
  const rows = [
    row(
      [
        fact('campaignPaper.letter.when', (voice) => morningInWords(campaign, voice), undefined),
        fact(
          'campaignPaper.letter.where',
          ({ t }) => t('campaignPaper.school', { school: school.name }),
          campaign.town,
        ),
      ],
      gap,
    ),
    row(
      [
        fact('campaignPaper.letter.centre', () => centre.name, centre.address),
        fact(
          'campaignPaper.letter.answer',
          ({ t, formats }) => t(answer, { day: formats.day(campaign.answerBy) }),
          undefined,
        ),
      ],
      gap,
    ),
  ];
  return framed(stack(rows, 3, inner), { x: 4, y: 3 }, { border: 0.8 });
}

/** « samedi 25 mai 2024, de 8 h 30 à 12 h 30 » */
export const morningInWords = ({ morning }: Campaign, { t, formats }: Voice): string =>
  t('campaignPaper.morning', {
    day: formats.day(morning.date),
    opens: formats.time(morning.opens),
    closes: formats.time(morning.closes),
  });

const heading = (id: MessageId, voices: Voices, size: number): Block =>
  stack([
    oneLine(
      inEach(voices, ({ t }) => t(id)),
      { size: size + 2, weight: 'bold' },
      WIDTH,
    ),
    space(0.8),
  ]);

/** What to bring, each with a box to tick off on the kitchen table. */
function bringLines({ rules }: Campaign, voices: Voices, size: number): Block[] {
  const things: [MessageId, Readonly<Record<string, number>>][] = [
    ['campaignPaper.letter.bring.form', {}],
    ['campaignPaper.letter.bring.health', {}],
    ...(rules.householdsCarried > 0
      ? [
          ['campaignPaper.letter.bring.proxy', { households: rules.householdsCarried }] as [
            MessageId,
            Record<string, number>,
          ],
        ]
      : []),
  ];
  return things.map(([id, values]) => {
    const words = said(
      voices,
      ({ t }) => t(id, values),
      { size, weight: 'regular', leading: 1.3 },
      WIDTH - 8,
    );
    return middle([box(), words], 2.5, Math.max(6.6, words.height + 1));
  });
}

function howLines(campaign: Campaign, voices: Voices, size: number): Block[] {
  const { rules } = campaign;
  const sayings: Saying[] = [
    ({ t }) => t('campaignPaper.letter.how.order'),
    ({ t }) => t('campaignPaper.oneCentre'),
    ({ t }) => t('campaignPaper.letter.how.carry', { households: rules.householdsCarried }),
    ({ t }) => t(`campaignPaper.letter.how.siblings.${rules.otherSchools}`),
    ({ t }) =>
      t(
        grantsAtDesks(campaign)
          ? 'campaignPaper.letter.how.receipt'
          : 'campaignPaper.letter.how.receipt.recorded',
      ),
    ({ t }) => t('campaignPaper.noCancellation'),
  ];
  return sayings.map((saying, index) => {
    const figure = paragraph(`${index + 1}`, { size, weight: 'bold', leading: 1.3 }, 5);
    const last = index === sayings.length - 1;
    const words = said(voices, saying, { size, weight: last ? 'bold' : 'regular', leading: 1.3 }, WIDTH - 7);
    return stack([row([figure, words], 2), space(0.7)]);
  });
}

/** In two columns, three where they are many. */
function periodsBlock(campaign: Campaign, centre: Centre, voices: Voices, size: number): Block {
  const periods = periodsOfferedAt(campaign, centre);
  const columns = periods.length > 8 ? 3 : 2;
  const gap = 5;
  const width = (WIDTH - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(periods.length / columns);
  const style = { size: columns === 3 ? size - 1.5 : size - 0.5, weight: 'regular', leading: 1.28 } as const;
  return stack([
    stack([
      oneLine(
        inEach(voices, ({ t }) => t('campaignPaper.letter.periods', { centre: centre.name })),
        { size: size + 2, weight: 'bold' },
        WIDTH,
      ),
      space(0.8),
    ]),
    row(
      Array.from({ length: columns }, (_, column) =>
        stack(
          periods
            .slice(column * perColumn, (column + 1) * perColumn)
            .map((period) => said(voices, (voice) => offeredInWords(voice, period), style, width)),
          0.4,
          width,
        ),
      ),
      gap,
    ),
  ]);
}

/** The town's own words: rules on the left, what becomes of the data and whom to ask on the right. */
function noticesBlock({ notices }: Campaign, voices: Voices, size: number): Block {
  const gap = 7;
  const left = (WIDTH - gap) * 0.45;
  const right = WIDTH - gap - left;
  const small = Math.max(6.5, size - 2);
  const notice = (id: MessageId, saying: Saying, width: number) =>
    stack([
      oneLine(
        inEach(voices, ({ t }) => t(id)),
        { size: small + 0.5, weight: 'bold' },
        width,
      ),
      said(voices, saying, { size: small, weight: 'regular', leading: 1.28 }, width),
    ]);
  return stack([
    rule(WIDTH, 0.25),
    space(1.6),
    row(
      [
        stack(
          [
            notice('campaignPaper.letter.rules', ({ of }) => of(notices.rules), left),
            notice('campaignPaper.contact', ({ of }) => of(notices.contact), left),
          ],
          1.5,
        ),
        notice('campaignPaper.privacy', ({ of }) => of(notices.privacy), right),
      ],
      gap,
    ),
  ]);
}

/** Notices too long for the letter's page go on on the next, over its whole width. */
function noticesPieces({ notices }: Campaign, voices: Voices): Piece[] {
  const style = { size: 8, weight: 'regular', leading: 1.3 } as const;
  const notice = (id: MessageId, words: Words): Piece[] => [
    { block: space(3) },
    {
      block: paragraph(
        inOneLine(voices, ({ t }) => t(id)),
        { ...style, weight: 'bold' },
        WIDTH,
      ),
      withNext: true,
    },
    ...voices.flatMap(({ of }) => linesOf(of(words), style, WIDTH).map((block) => ({ block }))),
  ];
  return [
    ...notice('campaignPaper.letter.rules', notices.rules),
    ...notice('campaignPaper.contact', notices.contact),
    ...notice('campaignPaper.privacy', notices.privacy),
  ];
}
