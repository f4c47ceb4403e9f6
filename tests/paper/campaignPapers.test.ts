import { describe, expect, test } from 'vitest';
import type { DeskLetter } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { arrivalTicketsPages, TICKETS_PER_PAGE } from '#paper/campaign/arrivalTickets.ts';
import { deskCardPages, passphraseSlipPages } from '#paper/campaign/deskCard.ts';
import { recoverySheetPages, rescueKeySheetPages } from '#paper/campaign/keySheets.ts';
import { paperRegisterPages } from '#paper/campaign/paperRegister.ts';
import { reservationFormPages } from '#paper/campaign/reservationForm.ts';
import { schoolbagLetterPages } from '#paper/campaign/schoolbagLetter.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { wallPosterPages } from '#paper/campaign/wallPoster.ts';
import { drawPdf } from '#paper/drawing/drawPdf.ts';
import { glyphsMissingFrom } from '#paper/glyphs.ts';
import { itemsOf, type PageDescription } from '#paper/page.ts';
import {
  createCampaignPaper,
  createEnrolled,
  createFullPaper,
  eightWeeks,
  JVE,
  LONG_FIRST_NAME,
  LONG_LAST_NAME,
  sixQuestions,
} from './createCampaignPaper.ts';
import { words } from './createReceipt.ts';
import { card, recovery, rescue, slip } from './createSecrets.ts';
import { fonts, overlaps, readBack, readCode, strayTexts, textsOf, wordsOf } from './reading.ts';

const pupil = { number: 42, lastName: LONG_LAST_NAME, firstName: LONG_FIRST_NAME, level: 'CE1' } as const;

/** Every paper of a campaign. */
const allPapers = (paper: CampaignPaper): Record<string, PageDescription> => ({
  letter: schoolbagLetterPages(paper, JVE),
  form: reservationFormPages(paper, JVE),
  'form of a pupil': reservationFormPages(paper, JVE, { type: 'pupil', pupil }),
  'form of a household': reservationFormPages(paper, JVE, { type: 'household', ...createEnrolled(paper) }),
  tickets: arrivalTicketsPages(paper, JVE, { from: 1, to: 60 }),
  card: deskCardPages(paper, card),
  slip: passphraseSlipPages(paper, slip),
  poster: wallPosterPages(paper, JVE),
  register: paperRegisterPages(paper, JVE, { from: 1, to: 40 }),
  recovery: recoverySheetPages(paper, recovery),
  rescue: rescueKeySheetPages(paper, rescue),
});

const training = { training: true };
const wide = 'W'.repeat(200);
const towns: Record<string, CampaignPaper> = {
  'a town of eight weeks': createCampaignPaper(),
  'twelve periods, six questions, names of thirty and forty letters': createFullPaper(),
  'the same in English, in training': createFullPaper({ english: true, campaign: training }),
  'everything in the reserve, nobody carries, no siblings of other schools': createFullPaper({
    campaign: {
      desks: createFullPaper().campaign.desks.map((desk) => ({ ...desk, allotment: {} })),
      rules: { householdsCarried: 0, queue: 'desk', otherSchools: 'refused' },
    },
  }),
  'the widest names that a campaign may hold': createFullPaper({
    school: wide,
    centre: wide,
    english: true,
    campaign: { town: wide, title: words(wide.repeat(3), wide.repeat(3)) },
  }),
  'forty single days': createCampaignPaper({
    periods: eightWeeks.flatMap((week) =>
      week.openDays.map((day: IsoDate) => ({
        ...week,
        id: `j${day}` as typeof week.id,
        firstDay: day,
        lastDay: day,
        openDays: [day],
      })),
    ),
  }),
  'thirty questions': createFullPaper({
    english: true,
    campaign: {
      questions: Array.from({ length: 5 }, (_, round) =>
        sixQuestions.map((question) => ({ ...question, id: `${question.id}${round}` as typeof question.id })),
      ).flat(),
    },
  }),
  'the longest notices': createFullPaper({
    english: true,
    campaign: {
      notices: {
        rules: words('Règle du jeu. '.repeat(140), 'Rule of the game. '.repeat(110)),
        privacy: words('Donnée personnelle. '.repeat(100), 'Personal data. '.repeat(130)),
        contact: words('Guichet unique. '.repeat(120), 'One desk for all. '.repeat(110)),
      },
    },
  }),
};

describe.each(Object.entries(towns))('%s', (_, paper) => {
  test.each(Object.entries(allPapers(paper)))(
    '%s: no text leaves its box, or lies on another',
    (_, pages) => {
      expect(strayTexts(pages)).toEqual([]);
      expect(overlaps(pages)).toEqual([]);
      expect(glyphsMissingFrom(pages)).toBeUndefined();
    },
  );
});

describe.each(Object.entries(allPapers(createFullPaper({ english: true }))))('%s', (_, pages) => {
  test('is read by another program, word for word', async () => {
    const read = await readBack(pages);
    expect(read.pages).toHaveLength(pages.pages.length);
    expect(read.title).toBe(pages.title);
    expect(read.pages.join(' ').replaceAll(' ', '')).toBe(wordsOf(pages).replaceAll(' ', ''));
  });

  test('is black, white and grey that a photocopy keeps', () => {
    for (const { shade, text } of textsOf(pages)) expect(shade === 1 || shade <= 0.35, text).toBe(true);
  });
});

test.each(Object.keys(allPapers(createCampaignPaper())))(
  '%s: the same campaign gives the same bytes',
  (name) => {
    const bytes = () => {
      const pages = allPapers(createFullPaper())[name];
      return pages ? Buffer.from(drawPdf(pages, fonts)).toString('base64') : name;
    };
    expect(bytes()).toBe(bytes());
    expect(bytes().length).toBeGreaterThan(1000);
  },
);

test('every page of a training campaign says SPÉCIMEN, and no page of another', () => {
  const across = (paper: CampaignPaper) =>
    Object.values(allPapers(paper)).flatMap(({ pages }) =>
      pages.map((page) =>
        itemsOf(page).some((item) => item.kind === 'text' && item.outline && item.text === 'SPÉCIMEN'),
      ),
    );
  expect(across(createFullPaper({ campaign: training }))).not.toContain(false);
  expect(across(createFullPaper())).not.toContain(true);
});

describe('the schoolbag letter', () => {
  test.each([
    ['eight weeks', createCampaignPaper()],
    ['twelve periods, long names', createFullPaper()],
    ['the same in English', createFullPaper({ english: true })],
  ])('takes one page: %s', (_, paper) => expect(schoolbagLetterPages(paper, JVE).pages).toHaveLength(1));

  const said = wordsOf(schoolbagLetterPages(createCampaignPaper(), JVE));
  test.each([
    'samedi 25 mai 2024, de 8 h 30 à 12 h 30',
    'École Jules Verne',
    'Les Goélands 12 rue du Phare, 44600 Port-Clair',
    'au plus tard le vendredi 7 juin 2024',
    'La fiche de réservation jointe, remplie et signée.',
    'sa fiche, avec la procuration signée au verso',
    'Une famille porte l’inscription d’une seule autre famille.',
    'Les familles sont servies dans l’ordre de ces numéros.',
    'Une école, un centre de loisirs',
    'Pas d’annulation possible.',
    'du 12 au 16 août sauf jeu. 15 août (S33)',
    'dpo@port-clair.example',
    'Service enfance',
  ])('says: %s', (sentence) => expect(said).toContain(sentence));

  test('R9: does not speak of carrying where nobody may carry', () => {
    const alone = createCampaignPaper({
      campaign: { rules: { householdsCarried: 0, queue: 'school', otherSchools: 'waiting' } },
    });
    const letter = wordsOf(schoolbagLetterPages(alone, JVE));
    expect(letter).toContain('Chaque famille vient elle-même');
    expect(letter).not.toContain('Si vous venez aussi');
  });
});

describe('arrival tickets', () => {
  test('24 to a page, each number once, as large as a queue needs', () => {
    const tickets = arrivalTicketsPages(createCampaignPaper(), JVE, { from: 25, to: 75 });
    expect(tickets.pages).toHaveLength(3);
    const numbers = textsOf(tickets).filter(({ size }) => size > 40);
    expect(numbers.map(({ text }) => Number(text))).toEqual(
      Array.from({ length: 51 }, (_, index) => index + 25),
    );
    expect(tickets.pages[0]?.filter((item) => item.kind === 'text' && item.size > 40)).toHaveLength(
      TICKETS_PER_PAGE,
    );
  });

  test('name the desk where each has its own queue', () => {
    const tickets = arrivalTicketsPages(createCampaignPaper(), JVE, { from: 1, to: 1, desk: card.letter });
    expect(wordsOf(tickets)).toContain('Jules Verne, JVE-A');
  });
});

describe('cards and keys', () => {
  test('the code of a desk card in groups of four, and as it is scanned', () => {
    const pages = deskCardPages(createCampaignPaper(), card);
    expect(wordsOf(pages)).toContain('9FK2 - X7QM 4T8B - 0ZRC H3VN - 6WPE 51DA');
    expect(wordsOf(pages)).toContain('H3VN 6WPE 51D');
    expect(codesOf(pages)).toEqual([card.code]);
    expect(wordsOf(pages)).not.toContain('Poste de secours');
    const spare = deskCardPages(createCampaignPaper(), { ...card, letter: 'C' as DeskLetter });
    expect(wordsOf(spare)).toContain('Poste de secours');
  });

  test('the passphrase is never on the card', () => {
    const pages = passphraseSlipPages(createCampaignPaper(), slip);
    expect(wordsOf(pages)).toContain('1 cabane 2 velours 3 tambour 4 olivier 5 pirogue 6 lagune');
    expect(codesOf(pages)).toEqual([]);
  });

  test('recovery and rescue: every line as given, and the same to be scanned', () => {
    const sheet = recoverySheetPages(createCampaignPaper(), recovery);
    for (const line of recovery.lines) expect(wordsOf(sheet)).toContain(line);
    expect(codesOf(sheet)).toEqual([recovery.qr]);
    const key = rescueKeySheetPages(createCampaignPaper(), rescue);
    expect(wordsOf(key).replaceAll(' ', '')).toContain(rescue.identity);
    expect(wordsOf(key)).toContain(rescue.recipient);
    expect(codesOf(key)).toEqual([rescue.identity]);
  });
});

test('the paper register has a row for each number, in order', () => {
  const register = paperRegisterPages(createFullPaper(), JVE, { from: 31, to: 70 });
  const numbers = textsOf(register).filter(({ size, text }) => size === 20 && /^\d+$/.test(text));
  expect(numbers.map(({ text }) => Number(text))).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 31),
  );
});

test('the poster tells no more than the campaign grants', () => {
  expect(wordsOf(wallPosterPages(createCampaignPaper(), JVE))).toContain('s’il reste une place');
  const reserved = towns['everything in the reserve, nobody carries, no siblings of other schools'];
  if (!reserved) throw new Error('the town is there');
  const poster = wordsOf(wallPosterPages(reserved, JVE));
  expect(poster).not.toContain('s’il reste une place');
  expect(poster).toContain('Chaque famille vient pour ses propres enfants');
});

function codesOf({ pages }: PageDescription): string[] {
  return pages
    .flat()
    .filter((item) => item.kind === 'squares')
    .map(readCode);
}
