import { schoolOf } from '#domain/campaign/lookup.ts';
import type { ClassLetters, FamilyLetter, SchoolLetters } from '#domain/publication/letters.ts';
import type { BatchPaper } from '../batch.ts';
import { BODY_HEIGHT, framedPages, WIDTH } from '../campaign/frame.ts';
import { type CampaignPaper, inEach, oneLine, said, type Voices, voicesOf } from '../campaign/voices.ts';
import { box, middle } from '../campaign/writing.ts';
import { type Block, cutIntoPages, type Piece, paragraph, row, rule, space, stack } from '../layout.ts';
import type { Page, PageDescription } from '../page.ts';
import { familyLetter } from './familyLetter.ts';

/** One file per school, in the order in which the letters go into the bags: class by class, each under its cover. */
export const lettersBatch = (paper: CampaignPaper, schools: readonly SchoolLetters[]): BatchPaper[] =>
  schools.map((school) => ({
    fileName: `courriers-${school.school}.pdf`,
    parts: () => letterParts(paper, school),
  }));

export function* letterParts(paper: CampaignPaper, letters: SchoolLetters): Generator<PageDescription> {
  const voices = voicesOf(paper);
  const school = schoolOf(paper.campaign, letters.school)?.name ?? letters.school;
  const title = voices[0].t('publicationPaper.letter.document', { school });
  const part = (pages: readonly Page[]): PageDescription => ({
    title,
    madeAt: paper.madeAt,
    language: 'fr',
    pages,
  });
  for (const group of letters.classes) {
    yield part(coverPages(paper, school, group, voices));
    for (const letter of group.letters) yield part(familyLetter(paper, letter, voices));
  }
}

/** A letter in a file of its own. */
export function familyLetterPages(paper: CampaignPaper, letter: FamilyLetter): PageDescription {
  const voices = voicesOf(paper);
  const family = `${letter.addressee.guardian.firstName} ${letter.addressee.guardian.lastName}`;
  return {
    title: voices[0].t('publicationPaper.letter.document.family', { family }),
    madeAt: paper.madeAt,
    language: 'fr',
    pages: familyLetter(paper, letter, voices),
  };
}

/** What lies on top of the letters of a class: how many, and for whom, to tick off. */
function coverPages(
  paper: CampaignPaper,
  school: string,
  { name, letters }: ClassLetters,
  voices: Voices,
): readonly Page[] {
  const [{ t }] = voices;
  const head = stack([
    paragraph(paper.campaign.town, { size: 12, weight: 'bold', maxLines: 1 }, WIDTH),
    paragraph(t('campaignPaper.school', { school }), { size: 12, weight: 'regular', maxLines: 2 }, WIDTH),
    space(3),
    rule(WIDTH, 0.6),
    space(5),
    paragraph(name, { size: 40, weight: 'bold', leading: 1.15, maxLines: 3 }, WIDTH),
    oneLine(
      inEach(voices, (voice) => voice.t('publicationPaper.cover.count', { count: letters.length })),
      { size: 18, weight: 'regular' },
      WIDTH,
    ),
    space(4),
    said(
      voices,
      (voice) => voice.t('publicationPaper.cover.what'),
      { size: 10, weight: 'regular', leading: 1.36 },
      WIDTH,
    ),
    space(5),
  ]);
  const bodies = cutIntoPages([{ block: head }, ...namePieces(letters)], BODY_HEIGHT);
  const title = t('publicationPaper.cover.document', { class: name, school });
  return framedPages(paper, voices, title, bodies).pages;
}

function namePieces(letters: readonly FamilyLetter[]): Piece[] {
  const gap = 6;
  const width = (WIDTH - gap) / 2;
  const half = Math.ceil(letters.length / 2);
  return letters.slice(0, half).map((letter, index) => {
    const beside = letters[index + half];
    return { block: row([nameLine(letter, width), ...(beside ? [nameLine(beside, width)] : [])], gap) };
  });
}

function nameLine({ bag }: FamilyLetter, width: number): Block {
  const text = paragraph(
    `${bag.lastName} ${bag.firstName}`,
    { size: 10.5, weight: 'regular', leading: 1.3 },
    width - 8,
  );
  return middle([box(), text], 2.5, Math.max(7, text.height + 1.5));
}
