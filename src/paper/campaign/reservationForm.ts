import type { Campaign } from '#domain/campaign/campaign.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import {
  type Blank,
  type Block,
  cutIntoPages,
  type Placed,
  space,
  stack,
  withoutEntries,
} from '../layout.ts';
import { copyOf, type Master, masterOf } from '../master.ts';
import type { Page, PageDescription } from '../page.ts';
import { type FormFor, type NumberedPupil, pupilCode, type SheetContent, sheetsFor } from './form/data.ts';
import { headBlock, tearOff } from './form/office.ts';
import { rectoParts } from './form/recto.ts';
import { childrenGrid, type Density, householdQuestions, noticesBlock, signatures } from './form/verso.ts';
import { BODY_HEIGHT, placedPage, spread, WIDTH } from './frame.ts';
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

/**
 * Lays out many forms of one school. Names are set smaller rather than on more lines, so that all pupils' forms have
 * one master; so have blank ones.
 */
export function formPrinter(paper: CampaignPaper, school: SchoolCode): (form: FormFor) => Page[] {
  const voices = voicesOf(paper);
  const layOut = sheetLayout(paper.campaign, school, voices);
  const placed = (form: FormFor, title: string | Blank): Placed[][] => {
    const bodies = sheetsFor(form).flatMap(layOut);
    return bodies.map((body, index) =>
      placedPage(paper, voices, body, { title, page: index + 1, pages: bodies.length }),
    );
  };
  const masters = new Map<FormFor['type'], readonly Master[]>();
  const mastersOf = (form: FormFor, title: string | Blank): readonly Master[] => {
    const known = masters.get(form.type) ?? placed(form, title).map(masterOf);
    masters.set(form.type, known);
    return known;
  };
  return (form) => {
    const title = titleOf(paper, school, form);
    switch (form.type) {
      case 'anybody':
        return mastersOf(form, title).map((master) => copyOf(master, {}));
      case 'pupil': {
        const words = { ...wordsOf(school, form.pupil), title };
        return mastersOf(form, { blank: 'title' }).map((master) => copyOf(master, words));
      }
      case 'household':
        // What a household asks for decides how closely its form is set.
        return placed(form, title).map(withoutEntries);
    }
  };
}

/** What is on the form of this pupil alone. */
const wordsOf = (school: SchoolCode, pupil: NumberedPupil) => ({
  code: pupilCode(school, pupil),
  lastName: pupil.lastName,
  firstName: pupil.firstName,
  level: pupil.level,
});

/** All the forms of a school in one document, form by form: for `press.batch`. */
export function* reservationFormParts(
  paper: CampaignPaper,
  code: SchoolCode,
  forms: readonly FormFor[],
): Generator<PageDescription> {
  const print = formPrinter(paper, code);
  const [{ t }] = voicesOf(paper);
  const title = t('campaignPaper.form.document', { school: placeOf(paper.campaign, code).school.name });
  for (const form of forms) yield { title, madeAt: paper.madeAt, language: 'fr', pages: print(form) };
}

function titleOf(paper: CampaignPaper, code: SchoolCode, form: FormFor): string {
  const [{ t }] = voicesOf(paper);
  const { school } = placeOf(paper.campaign, code);
  if (form.type === 'pupil')
    return t('campaignPaper.form.document.pupil', { number: pupilCode(code, form.pupil) });
  if (form.type === 'anybody') return t('campaignPaper.form.document', { school: school.name });
  return form.receipt
    ? t('campaignPaper.form.document.receipt', { receipt: form.receipt })
    : t('campaignPaper.form.document.ticket', { school: school.name, ticket: form.ticket });
}

/** Distance from line to line on the front, the widest that fits: never less than a hand needs. */
const SHORTEST_LINE = 9.8;
const LINES = [12.4, 12, 11.6, 11.2, 10.8, 10.4, 10, SHORTEST_LINE] as const;

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

/** How closely front and back are set, and on which of them the town's questions stand. */
interface Layout {
  readonly line: number;
  readonly compact: boolean;
  readonly density: Density;
  readonly questionsOn: 'front' | 'back';
}

/** The pages of one sheet: front and back of one leaf of paper, unless a town asks for more than they hold. */
function sheetLayout(
  campaign: Campaign,
  code: SchoolCode,
  voices: Voices,
): (content: SheetContent) => Block[] {
  const place = placeOf(campaign, code);
  const periods = periodsOfferedAt(campaign, place.centre);
  const parts = campaign.rules.householdsCarried > 0 ? 3 : 2;

  /** The same on every form, and the costliest part to lay out. */
  const notices = new Map<Density, Block>();
  const noticesAt = (density: Density): Block => {
    const block = notices.get(density) ?? noticesBlock(campaign, voices, density);
    notices.set(density, block);
    return block;
  };

  const front = (content: SheetContent, { line, compact, questionsOn }: Layout): Block[] => [
    headBlock(campaign, place, voices, content),
    ...rectoParts(campaign, place.school, voices, content, line, compact),
    ...(questionsOn === 'front' ? householdQuestions(campaign, voices, content, TIGHTEST, parts + 1) : []),
  ];
  const back = (content: SheetContent, { density, questionsOn }: Layout): Block[] => [
    ...childrenGrid(
      campaign,
      periods,
      voices,
      content,
      density,
      questionsOn === 'front' ? parts + 2 : parts + 1,
    ),
    ...(questionsOn === 'back' ? householdQuestions(campaign, voices, content, density, parts + 2) : []),
    noticesAt(density),
    signatures(campaign, voices, content, density),
    tearOff(campaign, place, periods, voices, content, Math.max(6, density.tick - 0.6)),
  ];
  const frontFits = (content: SheetContent, layout: Layout) =>
    heightOf(front(content, layout)) <= BODY_HEIGHT - 3;
  const backFits = (content: SheetContent, layout: Layout) =>
    heightOf(back(content, layout)) <= BODY_HEIGHT - 5;

  /** The widest front that holds it. */
  const widestFront = (content: SheetContent, base: Layout): Layout | undefined => {
    for (const compact of [false, true])
      for (const line of LINES) {
        const layout = { ...base, line, compact };
        if (frontFits(content, layout)) return layout;
      }
    return undefined;
  };

  function settle(content: SheetContent): Layout {
    const back: Layout = { line: SHORTEST_LINE, compact: true, density: TIGHTEST, questionsOn: 'back' };
    const plain = widestFront(content, back) ?? back;
    const among = (layout: Layout, densities: readonly Density[]) =>
      densities.map((density) => ({ ...layout, density })).find((each) => backFits(content, each));
    const easy = among(plain, EASY);
    if (easy) return easy;
    const fuller = widestFront(content, { ...back, questionsOn: 'front' });
    return (fuller && among(fuller, DENSITIES)) ?? among(plain, DENSITIES) ?? plain;
  }

  return (content) => {
    const layout = settle(content);
    const behind = back(content, layout);
    const leaf = spread(front(content, layout), BODY_HEIGHT, 6);
    return heightOf(behind) <= BODY_HEIGHT
      ? [leaf, spread(behind, BODY_HEIGHT, 6)]
      : [leaf, ...overflowing(behind)];
  };
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

const overflowing = (blocks: readonly Block[]): Block[] =>
  cutIntoPages(
    blocks.flatMap((block, index) => [...(index > 0 ? [{ block: space(3) }] : []), { block }]),
    BODY_HEIGHT,
  ).map((block) => stack([block], 0, WIDTH));
