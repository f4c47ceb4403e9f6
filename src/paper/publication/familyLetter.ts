import type { Campaign } from '#domain/campaign/campaign.ts';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { guardiansOf } from '#domain/identity/people.ts';
import type { FamilyLetter } from '#domain/publication/letters.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import { BODY_HEIGHT, framedPage, WIDTH } from '../campaign/frame.ts';
import { type CampaignPaper, inEach, oneLine, type Saying, said, type Voices } from '../campaign/voices.ts';
import {
  type Block,
  cutIntoPages,
  framed,
  type Piece,
  paragraph,
  row,
  rule,
  space,
  stack,
  together,
} from '../layout.ts';
import type { Page } from '../page.ts';
import { childPieces } from './letterChildren.ts';

/** The answer to one family: its pages are counted by themselves. As large as the fewest pages allow. */
export function familyLetter(paper: CampaignPaper, letter: FamilyLetter, voices: Voices): Page[] {
  const head = headBlock(paper, letter, voices);
  let bodies: Block[] = [];
  for (const size of SIZES) {
    const attempt = cutIntoPages([{ block: head }, ...pieces(paper, letter, voices, size)], BODY_HEIGHT);
    if (bodies.length === 0 || attempt.length < bodies.length) bodies = attempt;
    if (bodies.length === 1) break;
  }
  const title = voices[0].t('publicationPaper.letter.foot', {
    family: guardianName(letter),
    receipt: letter.receipts[0] ?? '',
  });
  return bodies.map((body, index) =>
    framedPage(paper, voices, body, { title, page: index + 1, pages: bodies.length }),
  );
}

const SIZES = [12, 11, 10, 9, 8.5] as const;

const guardianName = ({ addressee: { guardian } }: FamilyLetter): string =>
  `${guardian.firstName} ${guardian.lastName}`;

function headBlock({ campaign, madeAt }: CampaignPaper, letter: FamilyLetter, voices: Voices): Block {
  const [{ t, of, formats }] = voices;
  const right = 84;
  const left = WIDTH - right - 6;
  const sender = stack([
    paragraph(campaign.town, { size: 12, weight: 'bold', maxLines: 2 }, left),
    paragraph(of(campaign.title), { size: 9.5, weight: 'regular', maxLines: 2 }, left),
    space(3),
    paragraph(
      t('publicationPaper.letter.date', { day: formats.day(madeAt.slice(0, 10) as IsoDate) }),
      { size: 9.5, weight: 'regular' },
      left,
    ),
    paragraph(
      t('publicationPaper.letter.receipts', {
        count: letter.receipts.length,
        receipts: letter.receipts.join(', '),
      }),
      { size: 9.5, weight: 'regular' },
      left,
    ),
  ]);
  const addressed = stack([
    ...guardiansOf(letter.addressee).map(({ firstName, lastName }) =>
      paragraph(`${firstName} ${lastName}`, { size: 11, weight: 'bold' }, right),
    ),
    ...(letter.addressee.address
      ? [paragraph(letter.addressee.address, { size: 10, weight: 'regular' }, right)]
      : []),
    space(3),
    bagBlock(campaign, letter, voices, right),
  ]);
  return stack([
    row([sender, addressed], 6),
    space(3.5),
    rule(WIDTH, 0.6),
    space(3),
    oneLine(
      inEach(voices, (voice) => voice.t('publicationPaper.letter.title')),
      { size: 22, weight: 'bold', leading: 1.15 },
      WIDTH,
    ),
    space(1),
  ]);
}

/** By which the school finds the bag. */
function bagBlock(campaign: Campaign, { bag }: FamilyLetter, voices: Voices, width: number): Block {
  const [{ t }] = voices;
  const inner = width - 6;
  return framed(
    stack([
      oneLine(
        inEach(voices, (voice) => voice.t('publicationPaper.letter.bag')),
        { size: 7.5, weight: 'regular' },
        inner,
      ),
      paragraph(`${bag.lastName} ${bag.firstName}`, { size: 12, weight: 'bold', leading: 1.25 }, inner),
      paragraph(
        t('publicationPaper.letter.class', {
          class: bag.class ?? bag.level,
          school: schoolOf(campaign, bag.school)?.name ?? bag.school,
        }),
        { size: 9.5, weight: 'regular' },
        inner,
      ),
    ]),
    { x: 3, y: 2 },
    { border: 0.5 },
  );
}

function pieces(paper: CampaignPaper, letter: FamilyLetter, voices: Voices, size: number): Piece[] {
  const { campaign } = paper;
  const text = (saying: Saying, own = size): Block =>
    said(voices, saying, { size: own, weight: 'regular', leading: 1.38 }, WIDTH);
  return [
    { block: text(({ t }) => t('publicationPaper.letter.lead')) },
    { block: space(2) },
    ...letter.children.flatMap((child) => [
      ...childPieces(campaign, child, voices, size, WIDTH),
      { block: space(size * 0.24) },
    ]),
    { block: space(1) },
    ...note(voices, 'publicationPaper.letter.next', nextSayings(paper, letter), size - 1),
    ...note(voices, 'publicationPaper.letter.contact', [({ of }) => of(campaign.notices.contact)], size - 1),
    ...note(voices, 'publicationPaper.letter.privacy', [({ of }) => of(campaign.notices.privacy)], size - 2),
  ];
}

/** What the answers mean for the family, each told once. */
function nextSayings({ campaign, madeAt }: CampaignPaper, letter: FamilyLetter): Saying[] {
  const given = new Set(
    letter.children.flatMap(({ rows }) => rows.map(({ request }) => request.status.type)),
  );
  const today = madeAt.slice(0, 10) as IsoDate;
  const late = today >= campaign.answerBy;
  const sayings: Saying[] = [];
  if (given.has('granted')) sayings.push(({ t }) => t('publicationPaper.letter.next.granted'));
  if (given.has('waiting'))
    sayings.push(({ t, formats }) => t('publicationPaper.letter.next.waiting', { day: formats.day(today) }));
  if (given.has('toSettle'))
    sayings.push(({ t, formats }) =>
      late
        ? t('publicationPaper.letter.next.toSettle.late')
        : t('publicationPaper.letter.next.toSettle', { day: formats.day(campaign.answerBy) }),
    );
  if (given.has('refused')) sayings.push(({ t }) => t('publicationPaper.letter.next.refused'));
  if (given.has('duplicate')) sayings.push(({ t }) => t('publicationPaper.letter.next.duplicate'));
  return sayings;
}

function note(voices: Voices, title: MessageId, sayings: readonly Saying[], size: number): Piece[] {
  const heading = oneLine(
    inEach(voices, ({ t }) => t(title)),
    { size: size + 1, weight: 'bold' },
    WIDTH,
  );
  const [first, ...others] = sayings.flatMap((saying) =>
    voices.map((voice, rank) =>
      paragraph(
        saying(voice),
        rank === 0
          ? { size, weight: 'regular', leading: 1.36 }
          : { size: size - 1, weight: 'regular', shade: 0.25 },
        WIDTH,
      ),
    ),
  );
  return [
    ...together([heading, ...(first ? [first] : [])].map((block) => ({ block }))),
    ...others.map((block) => ({ block })),
    { block: space(2) },
  ];
}
