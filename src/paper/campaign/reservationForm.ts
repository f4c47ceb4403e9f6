import type { Campaign } from '#domain/campaign/campaign.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Block, cutIntoPages, space, stack } from '../layout.ts';
import type { Page, PageDescription } from '../page.ts';
import { type FormFor, pupilDigits, type SheetContent, sheetsFor } from './form/data.ts';
import { headBlock, tearOff } from './form/office.ts';
import { rectoParts } from './form/recto.ts';
import { childrenGrid, type Density, householdQuestions, noticesBlock, signatures } from './form/verso.ts';
import { BODY_HEIGHT, framedPage, spread, WIDTH } from './frame.ts';
import { periodsOfferedAt } from './offered.ts';
import { type CampaignPaper, placeOf, type Voices, voicesOf } from './voices.ts';

/** One form in a file of its own. */
export function reservationFormPages(
  paper: CampaignPaper,
  school: SchoolCode,
  form: FormFor = { type: 'anybody' },
): PageDescription {
  return {
    title: titleOf(paper, school, form),
    madeAt: paper.madeAt,
    language: 'fr',
    pages: formPrinter(paper, school)(form),
  };
}

/** Lays out many forms of one school: what they share is settled once. */
export function formPrinter(paper: CampaignPaper, school: SchoolCode): (form: FormFor) => Page[] {
  const voices = voicesOf(paper);
  const layOut = sheetLayout(paper.campaign, school, voices);
  return (form) => {
    const title = titleOf(paper, school, form);
    const bodies = sheetsFor(form).flatMap(layOut);
    return bodies.map((body, index) =>
      framedPage(paper, voices, body, { title, page: index + 1, pages: bodies.length }),
    );
  };
}

const FORMS_PER_PART = 8;

/** All the forms of a school in one document, part by part: for `press.batch`. */
export function* reservationFormParts(
  paper: CampaignPaper,
  code: SchoolCode,
  forms: readonly FormFor[],
): Generator<PageDescription> {
  const print = formPrinter(paper, code);
  const [{ t }] = voicesOf(paper);
  const title = t('campaignPaper.form.document', { school: placeOf(paper.campaign, code).school.name });
  for (let first = 0; first < forms.length; first += FORMS_PER_PART) {
    const pages = forms.slice(first, first + FORMS_PER_PART).flatMap(print);
    yield { title, madeAt: paper.madeAt, language: 'fr', pages };
  }
}

function titleOf(paper: CampaignPaper, code: SchoolCode, form: FormFor): string {
  const [{ t }] = voicesOf(paper);
  const { school } = placeOf(paper.campaign, code);
  if (form.type === 'pupil')
    return t('campaignPaper.form.document.pupil', { number: `${code}-${pupilDigits(form.pupil.number)}` });
  if (form.type === 'anybody') return t('campaignPaper.form.document', { school: school.name });
  return form.receipt
    ? t('campaignPaper.form.document.receipt', { receipt: form.receipt })
    : t('campaignPaper.form.document.ticket', { school: school.name, ticket: form.ticket });
}

/** Distance from line to line on the front, the widest that fits: never less than a hand needs. */
const LINES = [12.4, 12, 11.6, 11.2, 10.8, 10.4, 10, 9.8] as const;

const DENSITIES: readonly Density[] = [
  { tick: 8.4, write: 10, notice: 8.5, sign: 17 },
  { tick: 7.8, write: 9.6, notice: 8, sign: 16 },
  { tick: 7.2, write: 9.2, notice: 7.5, sign: 15 },
  { tick: 6.8, write: 8.8, notice: 7, sign: 14 },
  { tick: 6.4, write: 8.4, notice: 6.5, sign: 13 },
  { tick: 6.2, write: 8, notice: 6, sign: 12 },
];
/** Up to here the back is easy on the eye; before it gets closer, the town's questions go to the front. */
const EASY = DENSITIES.slice(0, 3);
const TIGHTEST: Density = { tick: 6.2, write: 8, notice: 6, sign: 12 };

/** The pages of one sheet: front and back of one leaf of paper, unless a town asks for more than they hold. */
function sheetLayout(
  campaign: Campaign,
  code: SchoolCode,
  voices: Voices,
): (content: SheetContent) => Block[] {
  const place = placeOf(campaign, code);
  const periods = periodsOfferedAt(campaign, place.centre);
  const parts = campaign.rules.householdsCarried > 0 ? 3 : 2;

  const front = (content: SheetContent, more: readonly Block[], compact: boolean) => {
    const blocks = (line: number) => [
      headBlock(campaign, place, voices, content),
      ...rectoParts(campaign, place.school, voices, content, line, compact),
      ...more,
    ];
    const line = LINES.find((each) => heightOf(blocks(each)) <= BODY_HEIGHT - 3);
    return line && spread(blocks(line), BODY_HEIGHT, 6);
  };
  const questions = (content: SheetContent, density: Density, rank: number) =>
    householdQuestions(campaign, voices, content, density, parts + rank);
  const back = (content: SheetContent, density: Density, rank: number, more: readonly Block[]): Block[] => [
    ...childrenGrid(campaign, periods, voices, content, density, parts + rank),
    ...more,
    noticesBlock(campaign, voices, density),
    signatures(campaign, voices, content, density),
    tearOff(campaign, place, periods, voices, content, Math.max(6, density.tick - 0.6)),
  ];
  const fits = (blocks: readonly Block[]) => heightOf(blocks) <= BODY_HEIGHT - 5;

  return (content) => {
    const withQuestions = (density: Density) => back(content, density, 1, questions(content, density, 2));
    const easy = EASY.map(withQuestions).find(fits);
    const recto = front(content, [], false) ?? front(content, [], true) ?? space(0);
    if (easy) return [recto, spread(easy, BODY_HEIGHT, 6)];
    const asked = questions(content, TIGHTEST, 1);
    const fuller = front(content, asked, false) ?? front(content, asked, true);
    const lighter = DENSITIES.map((density) => back(content, density, 2, [])).find(fits);
    if (fuller && lighter) return [fuller, spread(lighter, BODY_HEIGHT, 6)];
    const tight = DENSITIES.map(withQuestions).find(fits);
    return tight ? [recto, spread(tight, BODY_HEIGHT, 6)] : [recto, ...overflowing(withQuestions(TIGHTEST))];
  };
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

const overflowing = (blocks: readonly Block[]): Block[] =>
  cutIntoPages(
    blocks.flatMap((block, index) => [...(index > 0 ? [{ block: space(3) }] : []), { block }]),
    BODY_HEIGHT,
  ).map((block) => stack([block], 0, WIDTH));
