import type { Campaign } from '#domain/campaign/campaign.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import { type Block, framed, row, space, stack } from '../../layout.ts';
import { WIDTH } from '../frame.ts';
import { centred, type GridRow, grid } from '../grid.ts';
import { type OfferedPeriod, offeredInWords } from '../offered.ts';
import { inEach, inOneLine, oneLine, type Saying, said, type Voices } from '../voices.ts';
import { box, writingLine } from '../writing.ts';
import { answerBlock, options, questionLabel, yesNoTicks } from './answers.ts';
import { CHILDREN_PER_SHEET, type SheetChild, type SheetContent } from './data.ts';
import { part } from './recto.ts';

/** How closely the back of the form is set. */
export interface Density {
  /** Height of a row to tick. */
  readonly tick: number;
  /** Height of a row to write in. */
  readonly write: number;
  /** Type size of notices. */
  readonly notice: number;
  /** Room for a signature. */
  readonly sign: number;
}

const LABELS = 59;
const COLUMN = (WIDTH - LABELS) / CHILDREN_PER_SHEET;
const INNER = COLUMN - 2;
const COLUMNS = [LABELS, ...Array.from({ length: CHILDREN_PER_SHEET }, () => COLUMN)];
/** More periods than this stand in two blocks, side by side. */
const ONE_BLOCK = 16;

/** Periods and all that is asked of each child: a row each, a column for each child. */
export function childrenGrid(
  campaign: Campaign,
  periods: readonly OfferedPeriod[],
  voices: Voices,
  content: SheetContent,
  density: Density,
  number: number,
): Block[] {
  const heading = part(
    number,
    inEach(voices, ({ t }) => t('campaignPaper.form.periods')),
  );
  const names = nameRow(voices, content, density);
  const about = aboutRows(campaign, voices, content, density);
  if (periods.length <= ONE_BLOCK) {
    const rows = periods.map((period) => periodRow(voices, content, period, density));
    return [stack([heading, grid(COLUMNS, [names, ...rows, ...about])])];
  }
  return [
    stack([heading, periodsInTwoBlocks(periods, voices, content, density)]),
    grid(COLUMNS, [names, ...about]),
  ];
}

function nameRow(voices: Voices, content: SheetContent, density: Density): GridRow {
  const fill = said(
    voices,
    ({ t }) => t('campaignPaper.form.fill'),
    { size: 7, weight: 'regular', leading: 1.15 },
    LABELS - 2,
  );
  const cell = (index: number) => {
    const label = inEach(voices, ({ t }) =>
      t('campaignPaper.form.childName', { number: content.firstChild + index }),
    );
    const small = oneLine(label, { size: 6.5, weight: 'regular' }, INNER);
    const { firstName } = content.children[index] ?? {};
    return stack([small, firstName ? oneLine(firstName, { size: 10, weight: 'bold' }, INNER) : space(5)]);
  };
  return {
    height: Math.max(8.6, density.write, fill.height + 0.6),
    shaded: false,
    cells: [fill, ...columns(cell)],
  };
}

const columns = (cell: (index: number) => Block): Block[] =>
  Array.from({ length: CHILDREN_PER_SHEET }, (_, index) => cell(index));

function periodRow(voices: Voices, content: SheetContent, offered: OfferedPeriod, density: Density): GridRow {
  const label = said(
    voices,
    (voice) => offeredInWords(voice, offered),
    { size: density.tick < 7 ? 7.5 : 8, weight: 'bold', leading: 1.12 },
    LABELS - 2,
  );
  return {
    height: Math.max(density.tick, label.height + 0.6),
    cells: [label, ...columns((index) => centred(box(asked(content, index, offered)), INNER))],
  };
}

const asked = (content: SheetContent, index: number, { period }: OfferedPeriod): boolean =>
  content.periods[index]?.includes(period.id) ?? false;

/** Two blocks of half the periods, each with a narrow column for each child. */
function periodsInTwoBlocks(
  periods: readonly OfferedPeriod[],
  voices: Voices,
  content: SheetContent,
  density: Density,
): Block {
  const gap = 4;
  const figure = 9;
  const width = (WIDTH - gap) / 2;
  const label = width - CHILDREN_PER_SHEET * figure;
  const widths = [label, ...Array.from({ length: CHILDREN_PER_SHEET }, () => figure)];
  const half = Math.ceil(periods.length / 2);
  const side = (some: readonly OfferedPeriod[]) =>
    grid(widths, [
      {
        height: 5,
        shaded: true,
        cells: [
          space(0),
          ...columns((index) =>
            oneLine(
              `${content.firstChild + index}`,
              { size: 8, weight: 'bold', align: 'centre' },
              figure - 2,
            ),
          ),
        ],
      },
      ...some.map((offered) => {
        const words = said(
          voices,
          (voice) => offeredInWords(voice, offered),
          { size: 7.5, weight: 'bold', leading: 1.1 },
          label - 2,
        );
        return {
          height: Math.max(density.tick, words.height + 0.4),
          cells: [words, ...columns((index) => centred(box(asked(content, index, offered)), figure - 2))],
        };
      }),
    ]);
  return row([side(periods.slice(0, half)), side(periods.slice(half))], gap);
}

function aboutRows(campaign: Campaign, voices: Voices, content: SheetContent, density: Density): GridRow[] {
  const child = (index: number): SheetChild => content.children[index] ?? {};
  const rowOf = (label: Block, height: number, cell: (index: number) => Block): GridRow => {
    const cells = columns(cell);
    return {
      height: Math.max(height, label.height + 0.6, ...cells.map((each) => each.height + 1)),
      cells: [label, ...cells],
    };
  };
  const label = (id: MessageId) =>
    said(voices, ({ t }) => t(id), { size: 8.5, weight: 'regular', leading: 1.15 }, LABELS - 2);
  const yesNo = (id: MessageId, value: (child: SheetChild) => boolean | undefined) =>
    rowOf(label(id), density.tick, (index) => yesNoTicks(voices, value(child(index)), INNER));
  const meals = ['standard', 'noMeat', 'special'] as const;
  return [
    ...campaign.questions
      .filter(({ of }) => of === 'child')
      .map((question) =>
        rowOf(
          questionLabel(question, voices, LABELS - 2),
          question.kind === 'text' ? density.write : density.tick,
          (index) => answerBlock(question, voices, child(index).answers, INNER),
        ),
      ),
    rowOf(label('campaignPaper.form.meal'), density.tick, (index) =>
      options(
        meals.map((meal) => ({
          label: inOneLine(voices, ({ t }) => t(`campaignPaper.form.meal.${meal}`)),
          chosen: child(index).meal === meal,
        })),
        INNER,
      ),
    ),
    yesNo('campaignPaper.form.pai', ({ pai }) => pai),
    yesNo('campaignPaper.form.healthEnvelope', ({ healthEnvelope }) => healthEnvelope),
  ];
}

/** The town's questions to the household, each over the width of the sheet. */
export function householdQuestions(
  campaign: Campaign,
  voices: Voices,
  content: SheetContent,
  density: Density,
  number: number,
): Block[] {
  const questions = campaign.questions.filter(({ of }) => of === 'household');
  if (questions.length === 0) return [];
  const answers = content.sheet === 1 ? content.enrolled?.household.answers : undefined;
  const widths = [WIDTH * 0.5, WIDTH * 0.5];
  const inner = WIDTH * 0.5 - 2;
  const rows = questions.map((question) => {
    const label = questionLabel(question, voices, inner);
    const answer = answerBlock(question, voices, answers, inner);
    const least = question.kind === 'text' ? density.write : density.tick;
    return { height: Math.max(least, label.height + 0.6, answer.height + 1), cells: [label, answer] };
  });
  const required = campaign.questions.some((question) => question.required);
  return [
    stack([
      part(
        number,
        inEach(voices, ({ t }) => t('campaignPaper.form.questions')),
        required ? inEach(voices, ({ t }) => t('campaignPaper.form.questions.required')) : '',
      ),
      grid(widths, rows),
    ]),
  ];
}

/** The rules and what becomes of the data, side by side: the longer one has the more room. */
export function noticesBlock({ notices }: Campaign, voices: Voices, { notice }: Density): Block {
  const gap = 6;
  const style = { size: notice, weight: 'regular', leading: 1.25 } as const;
  const column = (id: MessageId, sayings: readonly Saying[]) => (width: number) =>
    stack([
      oneLine(
        inEach(voices, ({ t }) => t(id)),
        { size: notice + 0.5, weight: 'bold' },
        width,
      ),
      ...sayings.map((saying) => said(voices, saying, style, width)),
    ]);
  const rules = column('campaignPaper.form.rules', [
    ({ t }) => `${t('campaignPaper.noCancellation')} ${t('campaignPaper.oneCentre')}`,
    ({ of }) => of(notices.rules),
  ]);
  const privacy = column('campaignPaper.privacy', [
    ({ of }) => of(notices.privacy),
    ({ of }) => of(notices.contact),
  ]);
  const room = WIDTH - gap;
  const attempts = [0.5, 0.45, 0.4, 0.36, 0.55, 0.6].map((share) =>
    row([rules(room * share), privacy(room * (1 - share))], gap),
  );
  return attempts.reduce((lowest, attempt) => (attempt.height < lowest.height ? attempt : lowest));
}

/** Signature of the guardian; beside it the proxy, where the campaign lets a family carry another. */
export function signatures(
  { rules }: Campaign,
  voices: Voices,
  content: SheetContent,
  density: Density,
): Block {
  const proxy = rules.householdsCarried > 0;
  const gap = 4;
  const [left, right] = proxy ? [(WIDTH - gap) * 0.44, (WIDTH - gap) * 0.56] : [WIDTH, 0];
  const label = (id: MessageId) => inEach(voices, ({ t }) => t(id));
  const bearer = content.enrolled?.role === 'carried' ? content.enrolled.bearer : undefined;
  const field = (width: number, title: MessageId, text: MessageId, more: Block[]) => {
    const inner = width - 5;
    return stack([
      oneLine(label(title), { size: 9, weight: 'bold' }, inner),
      said(voices, ({ t }) => t(text), { size: 7.5, weight: 'regular' }, inner),
      ...more,
    ]);
  };
  const signHere = (width: number, height: number) => {
    const day = 34;
    return row(
      [
        writingLine(label('campaignPaper.form.date'), day, height),
        writingLine(label('campaignPaper.form.sign'), width - day - 4, height),
      ],
      4,
    );
  };
  const own = field(left, 'campaignPaper.form.signature', 'campaignPaper.form.signature.text', []);
  const other = field(right, 'campaignPaper.form.proxy', 'campaignPaper.form.proxy.text', [
    writingLine(
      label('campaignPaper.form.proxy.name'),
      right - 5,
      density.write + 0.5,
      bearer ? `${bearer.firstName} ${bearer.lastName}` : '',
    ),
  ]);
  const height = (proxy ? Math.max(own.height, other.height) : own.height) + density.sign;
  const boxed = (text: Block, width: number) =>
    framed(
      stack(
        [text, space(height - text.height - density.sign), signHere(width - 5, density.sign)],
        0,
        width - 5,
      ),
      { x: 2.5, y: 1.6 },
      { border: 0.35 },
    );
  return row([boxed(own, left), ...(proxy ? [boxed(other, right)] : [])], gap);
}
