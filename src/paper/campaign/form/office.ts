import type { Campaign, Centre, School } from '#domain/campaign/campaign.ts';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import {
  type Blank,
  type Block,
  dashedRule,
  framed,
  later,
  paragraph,
  row,
  space,
  stack,
} from '../../layout.ts';
import { textWidth } from '../../metrics.ts';
import { A4 } from '../../page.ts';
import { qrBlock } from '../../qr.ts';
import { MARGIN, WIDTH } from '../frame.ts';
import { centred, grid } from '../grid.ts';
import { type OfferedPeriod, periodInShort } from '../offered.ts';
import { inEach, inOneLine, oneLine, said, type Voices } from '../voices.ts';
import { comb, combWidth, writingLine } from '../writing.ts';
import { CHILDREN_PER_SHEET, type SheetContent } from './data.ts';

const TICKET: readonly number[] = [4];
const HOUR: readonly number[] = [2, 2];
/** Letter and replica, count, check character. */
const RECEIPT: readonly number[] = [4, 4, 1];
const LINE = 10.4;

/** Whose form it is and where it goes, beside what the office writes on it. */
export function headBlock(
  campaign: Campaign,
  { school, centre }: { readonly school: School; readonly centre: Centre },
  voices: Voices,
  content: SheetContent,
): Block {
  const [french] = voices;
  const office = officeBox(school, voices, content);
  const code = content.pupil ? pupilCode(voices, content.pupil) : space(0);
  const gap = 4;
  const width = WIDTH - office.width - gap - (code.width > 0 ? code.width + gap : 0);
  const { morning } = campaign;
  const when = (voice: (typeof voices)[number]) =>
    voice.t('campaignPaper.morning', {
      day: voice.formats.day(morning.date),
      opens: voice.formats.time(morning.opens),
      closes: voice.formats.time(morning.closes),
    });
  const title = stack([
    paragraph(campaign.town, { size: 10, weight: 'bold', maxLines: 1 }, width),
    paragraph(french.of(campaign.title), { size: 8.5, weight: 'regular', maxLines: 2 }, width),
    space(0.8),
    oneLine(
      inEach(voices, ({ t }) => t('campaignPaper.form.title')),
      { size: 17, weight: 'bold', leading: 1.15 },
      width,
    ),
    space(0.6),
    paragraph(
      french.t('campaignPaper.school', { school: school.name }),
      { size: 9.5, weight: 'bold', leading: 1.2, maxLines: 2 },
      width,
    ),
    paragraph(
      french.t('campaignPaper.form.centre', { centre: centre.name }),
      { size: 9.5, weight: 'bold', leading: 1.2, maxLines: 2 },
      width,
    ),
    ...(content.sheets > 1
      ? [
          paragraph(
            french.t('campaignPaper.form.sheet', { sheet: content.sheet, sheets: content.sheets }),
            { size: 8, weight: 'regular' },
            width,
          ),
        ]
      : []),
  ]);
  return stack(
    [
      row([{ ...title, width }, ...(code.width > 0 ? [code] : []), office], gap),
      space(1.2),
      said(
        voices,
        (voice) =>
          content.enrolled
            ? voice.t('campaignPaper.form.trace')
            : voice.t('campaignPaper.form.bring', { morning: when(voice), school: school.name }),
        { size: 9, weight: 'bold' },
        WIDTH,
      ),
    ],
    0,
    WIDTH,
  );
}

function officeBox(school: School, voices: Voices, { enrolled }: SheetContent): Block {
  const label = (id: MessageId) => inEach(voices, ({ t }) => t(id));
  const [, ...parts] = enrolled?.receipt?.split('-') ?? [];
  const code = oneLine(`${school.code} -`, { size: 11, weight: 'bold' }, 12);
  const width = code.width + 1 + combWidth(RECEIPT);
  return framed(
    stack(
      [
        oneLine(label('campaignPaper.form.office'), { size: 8, weight: 'bold' }, width),
        row(
          [
            comb(
              label('campaignPaper.form.ticket'),
              TICKET,
              LINE,
              enrolled ? `${enrolled.ticket}`.padStart(4, '0') : '',
            ),
            comb(label('campaignPaper.form.hour'), HOUR, LINE, enrolled?.hour?.replace(':', '') ?? ''),
          ],
          6,
        ),
        row(
          [
            stack([space(LINE - 6.4), code]),
            comb(label('campaignPaper.form.receipt'), RECEIPT, LINE, receiptBoxes(parts)),
          ],
          1,
        ),
      ],
      0,
      width,
    ),
    { x: 2, y: 1.2 },
    { border: 0.6, fill: 0.94 },
  );
}

/** A count of more than four figures takes the boxes before it; the rest stands in the tear-off. */
const receiptBoxes = ([desk = '', count = '', check = '']: readonly string[]): string =>
  `${desk}${count}${check}`;

/** What the counter scans, or three digits to type. */
function pupilCode(voices: Voices, code: Blank): Block {
  const side = 24;
  return stack([
    oneLine(
      inEach(voices, ({ t }) => t('campaignPaper.form.pupil')),
      { size: 7, weight: 'regular', align: 'centre' },
      side,
    ),
    later(code, (text) => qrBlock(text, side)),
    oneLine(code, { size: 11, weight: 'bold', align: 'centre' }, side),
  ]);
}

/** What a desk without a printer fills in and hands over: number, and the outcome for each child and period. */
export function tearOff(
  campaign: Campaign,
  { school, centre }: { readonly school: School; readonly centre: Centre },
  periods: readonly OfferedPeriod[],
  voices: Voices,
  content: SheetContent,
  height: number,
): Block {
  const label = (id: MessageId) => inEach(voices, ({ t }) => t(id));
  const legend = grantsAtDesks(campaign)
    ? 'campaignPaper.form.tearOff.legend'
    : 'campaignPaper.form.tearOff.legend.recorded';
  const code = oneLine(`${school.code} -`, { size: 11, weight: 'bold' }, 12);
  const number = row(
    [
      stack([space(LINE - 6.4), code]),
      comb(
        label('campaignPaper.form.tearOff.number'),
        RECEIPT,
        LINE,
        receiptBoxes(content.enrolled?.receipt?.split('-').slice(1) ?? []),
      ),
      comb(
        label('campaignPaper.form.ticket'),
        TICKET,
        LINE,
        content.enrolled ? `${content.enrolled.ticket}`.padStart(4, '0') : '',
      ),
    ],
    3,
  );
  const family = WIDTH - number.width - 4;
  const guardian = content.enrolled?.household.guardian;
  const name = guardian ? `${guardian.lastName} ${guardian.firstName}` : '';
  return stack(
    [
      cutLine(inOneLine(voices, ({ t }) => t('campaignPaper.form.cut'))),
      space(1.6),
      row([
        oneLine(label('campaignPaper.form.tearOff'), { size: 9.5, weight: 'bold' }, WIDTH * 0.55),
        oneLine(
          `${campaign.town}, ${school.name}, ${centre.name}`,
          { size: 8, weight: 'regular', align: 'right' },
          WIDTH * 0.45,
        ),
      ]),
      row([number, writingLine(label('campaignPaper.form.tearOff.family'), family, LINE, name)], 4),
      space(1),
      ...outcomeGrids(periods, voices, content, height),
      space(0.8),
      said(
        voices,
        ({ t, formats }) => t(legend, { day: formats.day(campaign.answerBy) }),
        { size: 7.5, weight: 'regular' },
        WIDTH,
      ),
    ],
    0,
    WIDTH,
  );
}

const NAMES = 38;
/** Boxes narrower than this cannot be written in. */
const NARROWEST = 6;

function outcomeGrids(
  periods: readonly OfferedPeriod[],
  voices: Voices,
  content: SheetContent,
  height: number,
): Block[] {
  const most = Math.floor((WIDTH - NAMES) / NARROWEST);
  const grids = Math.ceil(periods.length / most);
  const perGrid = Math.ceil(periods.length / grids);
  return Array.from({ length: grids }, (_, index) =>
    outcomeGrid(periods.slice(index * perGrid, (index + 1) * perGrid), voices, content, height),
  );
}

function outcomeGrid(
  periods: readonly OfferedPeriod[],
  [{ t }]: Voices,
  content: SheetContent,
  height: number,
): Block {
  const each = Math.min(18, (WIDTH - NAMES) / periods.length);
  const names = WIDTH - each * periods.length;
  return grid(
    [names, ...periods.map(() => each)],
    [
      {
        height: 4.6,
        shaded: true,
        cells: [
          space(0),
          ...periods.map(({ period }) =>
            oneLine(periodInShort(period), { size: 8, weight: 'bold', align: 'centre' }, each - 1),
          ),
        ],
      },
      ...Array.from({ length: CHILDREN_PER_SHEET }, (_, index) => ({
        height,
        cells: [
          oneLine(
            content.children[index]?.firstName ??
              t('campaignPaper.form.child', { number: content.firstChild + index }),
            content.children[index]
              ? { size: 9, weight: 'bold' }
              : { size: 7, weight: 'regular', shade: 0.25 },
            names - 1,
          ),
          ...periods.map(() => space(0)),
        ],
      })),
    ],
    0.5,
  );
}

/** Dashes from edge to edge of the paper, with a word in a gap. */
function cutLine(word: string): Block {
  const size = 7;
  const width = textWidth(word, size, 'regular') + 0.1;
  const label = framed(paragraph(word, { size, weight: 'regular' }, width), { x: 2, y: 0 }, { fill: 1 });
  return {
    width: WIDTH,
    height: label.height,
    at: (x, y) => [
      ...dashedRule(A4.width).at(x - MARGIN, y + label.height / 2),
      ...centred(label, WIDTH).at(x, y),
    ],
  };
}
