import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Block, framed, paragraph, rule, space, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { deskDrawing, formDrawing, queueDrawing, receiptDrawing, ticketDrawing } from './drawings.ts';
import { BODY_HEIGHT, firstThatFits, framedPages, spread, WIDTH } from './frame.ts';
import { morningInWords } from './schoolbagLetter.ts';
import { type CampaignPaper, oneLine, placeOf, type Saying, said, type Voices, voicesOf } from './voices.ts';
import { middle } from './writing.ts';

const PICTURE = 36;

/** For the wall beside the queue: five steps, to be read from two metres. */
export function wallPosterPages(paper: CampaignPaper, code: SchoolCode): PageDescription {
  const voices = voicesOf(paper);
  const { campaign } = paper;
  const { school, centre } = placeOf(campaign, code);
  const grants = grantsAtDesks(campaign);
  const steps: [(side: number) => Block, Saying, Saying][] = [
    [
      ticketDrawing,
      ({ t }) => t('campaignPaper.poster.step1'),
      ({ t }) => t('campaignPaper.poster.step1.detail'),
    ],
    [
      formDrawing,
      ({ t }) => t('campaignPaper.poster.step2'),
      ({ t }) => t('campaignPaper.poster.step2.detail'),
    ],
    [
      queueDrawing,
      ({ t }) => t('campaignPaper.poster.step3'),
      ({ t }) => t('campaignPaper.poster.step3.detail', { households: campaign.rules.householdsCarried }),
    ],
    [
      deskDrawing,
      ({ t }) => t('campaignPaper.poster.step4'),
      ({ t }) => t(grants ? 'campaignPaper.poster.step4.detail' : 'campaignPaper.poster.step4.recorded'),
    ],
    [
      receiptDrawing,
      ({ t }) => t('campaignPaper.poster.step5'),
      ({ t, formats }) =>
        t(grants ? 'campaignPaper.poster.step5.detail' : 'campaignPaper.poster.step5.recorded', {
          day: formats.day(campaign.answerBy),
        }),
    ],
  ];
  const [french] = voices;
  const blocks = [
    stack([
      oneLine(
        `${campaign.town} · ${french.t('campaignPaper.school', { school: school.name })}`,
        { size: 13, weight: 'bold' },
        WIDTH,
      ),
      oneLine(morningInWords(campaign, french), { size: 13, weight: 'regular' }, WIDTH),
      space(2),
      said(
        voices,
        ({ t }) => t('campaignPaper.poster.title'),
        { size: 30, weight: 'bold', leading: 1.12 },
        WIDTH,
      ),
    ]),
    ...steps.map(([picture, title, detail], index) => stepBlock(index + 1, picture, title, detail, voices)),
    footBlock(voices, centre.name),
  ];
  return framedPages(paper, voices, french.t('campaignPaper.poster.document', { school: school.name }), [
    spread(blocks, BODY_HEIGHT - 1.5, 9),
  ]);
}

function stepBlock(
  number: number,
  picture: (side: number) => Block,
  title: Saying,
  detail: Saying,
  voices: Voices,
): Block {
  const figure = paragraph(`${number}`, { size: 54, weight: 'bold', align: 'centre', leading: 1 }, 20);
  const width = WIDTH - PICTURE - figure.width - 10;
  const english = voices.length > 1;
  const words = stack([
    said(voices, title, { size: english ? 18 : 22, weight: 'bold', leading: 1.15 }, width),
    space(0.8),
    said(voices, detail, { size: english ? 11.5 : 14, weight: 'regular', leading: 1.28 }, width),
  ]);
  return stack([
    rule(WIDTH, 0.35),
    space(4),
    middle([figure, picture(PICTURE), words], 5, Math.max(PICTURE, words.height)),
  ]);
}

const footBlock = (voices: Voices, centre: string): Block =>
  firstThatFits(
    [14, 11, 8],
    (size) =>
      framed(
        said(
          voices,
          ({ t }) => t('campaignPaper.poster.foot', { centre }),
          { size, weight: 'bold', align: 'centre', leading: 1.25, maxLines: 3 },
          WIDTH - 8,
        ),
        { x: 4, y: 2.5 },
        { border: 0.8 },
      ),
    22,
  );
