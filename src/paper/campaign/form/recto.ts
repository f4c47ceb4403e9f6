import type { Campaign, School } from '#domain/campaign/campaign.ts';
import { bandOfLevel } from '#domain/campaign/lookup.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { LEVELS } from '#domain/vocabulary/levels.ts';
import { type Phone, phoneForReading } from '#domain/vocabulary/phone.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import { type Block, isBlank, paragraph, row, rule, space, stack } from '../../layout.ts';
import { WIDTH } from '../frame.ts';
import { inEach, oneLine, type Voices } from '../voices.ts';
import {
  choice,
  comb,
  combWidth,
  DATE,
  type Label,
  middle,
  narrowChoice,
  PHONE,
  ticks,
  writingLine,
} from '../writing.ts';
import { CHILDREN_PER_SHEET, type SheetChild, type SheetContent } from './data.ts';

const GAP = 4;

/** A numbered heading over a part of the form. */
export function part(number: number, title: Label, note: Label = ''): Block {
  const badge = 5;
  const name = oneLine(title, { size: 10.5, weight: 'bold' }, WIDTH * 0.44);
  const remark = oneLine(note, { size: 7.5, weight: 'regular', align: 'right' }, WIDTH * 0.56 - badge - 2);
  return stack([
    rule(WIDTH, 0.5),
    space(1.1),
    middle([digit(number, badge), name, remark], 1, badge),
    space(1),
  ]);
}

/** A white figure on black. */
const digit = (number: number, side: number): Block => {
  const figure = paragraph(`${number}`, { size: 10, weight: 'bold', shade: 1, align: 'centre' }, side);
  return {
    width: side,
    height: side,
    at: (x, y) => [
      { kind: 'box', x, y, width: side, height: side, fill: 0 },
      ...figure.at(x, y + (side - figure.height) / 2),
    ],
  };
};

/** Who stands at the desk, the family, its children: in the order in which the counter asks. */
export function rectoParts(
  campaign: Campaign,
  school: School,
  voices: Voices,
  content: SheetContent,
  line: number,
  /** Sets the address beside the e-mail, where the front also has to hold the town's questions. */
  compact: boolean,
): Block[] {
  const carrying = campaign.rules.householdsCarried > 0;
  const label = (id: MessageId, values = {}) => inEach(voices, ({ t }) => t(id, values));
  const number = (rank: number) => rank + (carrying ? 1 : 0);
  return [
    ...(carrying ? [stack([part(1, label('campaignPaper.form.who')), whoBlock(label, content, line)])] : []),
    stack([part(number(1), label('campaignPaper.form.family')), familyBlock(label, content, line, compact)]),
    stack([
      part(number(2), label('campaignPaper.form.children'), label('campaignPaper.form.more')),
      ...Array.from({ length: CHILDREN_PER_SHEET }, (_, index) => [
        ...(index > 0 ? [space(1.4), rule(WIDTH, 0.35), space(1.4)] : []),
        childBlock(campaign, school, label, content, index, line),
      ]).flat(),
    ]),
  ];
}

type Naming = (id: MessageId, values?: Readonly<Record<string, string | number>>) => Label;

function whoBlock(label: Naming, { enrolled }: SheetContent, line: number): Block {
  const carried = enrolled?.role === 'carried' ? enrolled : undefined;
  const phone = combWidth(PHONE);
  const name = (WIDTH - phone - 2 * GAP) / 2;
  return stack([
    row([
      choice(label('campaignPaper.form.who.own'), 86, enrolled?.role === 'own'),
      space(0, 4),
      choice(label('campaignPaper.form.who.carried'), WIDTH - 90, carried !== undefined),
    ]),
    space(1.2),
    row(
      [
        writingLine(label('campaignPaper.form.bearer.lastName'), name, line, carried?.bearer.lastName),
        writingLine(label('campaignPaper.form.bearer.firstName'), name, line, carried?.bearer.firstName),
        phoneField(label('campaignPaper.form.bearer.phone'), line, carried?.bearer.phone),
      ],
      GAP,
    ),
  ]);
}

function familyBlock(label: Naming, { enrolled }: SheetContent, line: number, compact: boolean): Block {
  const household = enrolled?.household;
  const column = (WIDTH - 2 * GAP) / 2;
  const person = (
    title: MessageId,
    given?: { lastName: string; firstName: string; phone?: Phone | undefined },
  ) =>
    stack([
      oneLine(label(title), { size: 8, weight: 'bold' }, column),
      writingLine(label('campaignPaper.form.lastName'), column, line, given?.lastName),
      writingLine(label('campaignPaper.form.firstName'), column, line, given?.firstName),
      phoneField(label('campaignPaper.form.phone'), line, given?.phone),
    ]);
  return stack([
    row(
      [
        person('campaignPaper.form.guardian', household?.guardian),
        person('campaignPaper.form.second', household?.secondGuardian),
      ],
      2 * GAP,
    ),
    contactBlock(label, household, line, compact),
  ]);
}

function contactBlock(
  label: Naming,
  household: Partial<Household> | undefined,
  line: number,
  compact: boolean,
): Block {
  const address = (width: number) =>
    writingLine(label('campaignPaper.form.address'), width, line, household?.address);
  const others = (width: number, email: number) => [
    writingLine(label('campaignPaper.form.email'), email, line, household?.email),
    writingLine(label('campaignPaper.form.caf'), width - email - GAP, line, household?.cafNumber),
  ];
  if (!compact) return stack([address(WIDTH), row(others(WIDTH, WIDTH * 0.62), GAP)]);
  const wide = WIDTH * 0.46;
  return row([address(wide), ...others(WIDTH - wide - GAP, 58)], GAP);
}

function childBlock(
  campaign: Campaign,
  school: School,
  label: Naming,
  content: SheetContent,
  index: number,
  line: number,
): Block {
  const child: SheetChild = content.children[index] ?? {};
  const badge = 6;
  const width = WIDTH - badge - GAP;
  const name = (width - GAP) / 2;
  const date = combWidth(DATE);
  const room = width - 2 * GAP;
  const rows = stack([
    row(
      [
        writingLine(label('campaignPaper.form.lastName'), name, line, child.lastName),
        writingLine(label('campaignPaper.form.firstName'), name, line, child.firstName),
      ],
      GAP,
    ),
    row(
      [
        comb(label('campaignPaper.form.born'), DATE, line, digitsOfDay(child.birthDate)),
        levelTicks(campaign, label('campaignPaper.form.level'), width - date - 2 * GAP, line, child.level),
      ],
      2 * GAP,
    ),
    row(
      [
        writingLine(
          label('campaignPaper.form.otherSchool', { school: school.name }),
          room * 0.42,
          line,
          schoolElsewhere(campaign, school, child),
        ),
        writingLine(label('campaignPaper.form.usualName'), room * 0.33, line, child.usualName),
        writingLine(label('campaignPaper.form.class'), room * 0.25, line, child.class),
      ],
      GAP,
    ),
  ]);
  const figure = paragraph(`${content.firstChild + index}`, { size: 15, weight: 'bold' }, badge);
  return row([stack([space(line - figure.height - 0.4), figure]), rows], GAP);
}

function levelTicks(
  campaign: Campaign,
  label: Label,
  width: number,
  line: number,
  chosen: SheetChild['level'],
): Block {
  const offered = LEVELS.filter((level) => bandOfLevel(campaign, level));
  return ticks(
    label,
    offered.map((level) =>
      narrowChoice(level, width, isBlank(chosen) ? { where: chosen, is: level } : level === chosen, 8),
    ),
    width,
    line,
  );
}

const schoolElsewhere = (campaign: Campaign, here: School, { school }: SheetChild): string =>
  school === undefined || school === here.code
    ? ''
    : (campaign.schools.find(({ code }) => code === school)?.name ?? school);

/** Ten boxes, as French numbers have; a longer one from abroad stands on a line. */
function phoneField(label: Label, line: number, phone: Phone | undefined): Block {
  const reading = phone === undefined ? '' : phoneForReading(phone);
  const digits = reading.replaceAll(/[\s\u00A0]/gu, '');
  return digits.length > 10
    ? writingLine(label, combWidth(PHONE), line, reading)
    : comb(label, PHONE, line, digits);
}

const digitsOfDay = (day: IsoDate | undefined): string => (day ?? '').split('-').reverse().join('');
