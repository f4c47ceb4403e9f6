import type { Campaign, Question } from '#domain/campaign/campaign.ts';
import { bandOf, periodOf, schoolOf } from '#domain/campaign/lookup.ts';
import type { PublishedRow } from '#domain/publication/rows.ts';
import type { Answers } from '#domain/vocabulary/household.ts';
import { type Phone, phoneForReading } from '#domain/vocabulary/phone.ts';
import type { Cell, ColumnKind, ColumnOf } from './table.ts';
import type { ColumnWord, TableWords } from './words.ts';

/** Columns that several tables share. */

export type Heads = <T>(
  word: ColumnWord,
  width: number,
  of: (thing: T) => Cell,
  kind?: ColumnKind,
) => ColumnOf<T>;

/** Makes columns headed in the language of the table. */
export const headsOf =
  ({ t }: TableWords): Heads =>
  (word, width, of, kind = 'text') => ({ heading: t(`tables.column.${word}`), width, of, kind });

type RowColumn = ColumnOf<PublishedRow>;

export const childColumns = (head: Heads): RowColumn[] => [
  head('childLastName', 20, ({ child }) => child.lastName),
  head('childFirstName', 16, ({ child }) => child.firstName),
  head('usualName', 14, ({ child }) => child.usualName),
  head('birthDate', 11, ({ child }) => child.birthDate, 'date'),
];

export const schoolColumns = (campaign: Campaign, head: Heads): RowColumn[] => [
  head('schoolCode', 7, ({ child }) => child.school),
  head('school', 20, ({ child }) => schoolOf(campaign, child.school)?.name ?? child.school),
  head('level', 7, ({ child }) => child.level),
  head('class', 12, ({ child }) => child.class),
];

export const guardianColumns = (head: Heads): RowColumn[] => [
  head('guardianLastName', 20, ({ enrolment }) => enrolment.household.guardian.lastName),
  head('guardianFirstName', 16, ({ enrolment }) => enrolment.household.guardian.firstName),
  head('guardianPhone', 16, ({ enrolment }) => phoneText(enrolment.household.guardian.phone)),
];

export const secondGuardianColumns = (head: Heads): RowColumn[] => [
  head('secondLastName', 20, ({ enrolment }) => enrolment.household.secondGuardian?.lastName),
  head('secondFirstName', 16, ({ enrolment }) => enrolment.household.secondGuardian?.firstName),
  head('secondPhone', 16, ({ enrolment }) => phoneText(enrolment.household.secondGuardian?.phone)),
];

export const careColumns = (head: Heads, { t }: TableWords): RowColumn[] => [
  head('meal', 14, ({ child }) => child.meal && t(`tables.meal.${child.meal}`)),
  head('pai', 6, ({ child }) => yesNo(child.pai, t)),
  head('healthEnvelope', 10, ({ child }) => yesNo(child.healthEnvelope, t)),
];

export const poolColumns = (campaign: Campaign, head: Heads, words: TableWords): RowColumn[] => [
  head('centre', 20, ({ request }) => centreName(campaign, request.pool.centre)),
  head('week', 6, ({ request }) => periodOf(campaign, request.pool.period)?.week),
  head('period', 24, ({ request }) => {
    const period = periodOf(campaign, request.pool.period);
    return period ? words.said(period.label) : request.pool.period;
  }),
  bandColumn(campaign, head, words),
];

export const bandColumn = (campaign: Campaign, head: Heads, { said }: TableWords): RowColumn =>
  head('band', 13, ({ request }) => {
    const band = bandOf(campaign, request.pool.band);
    return band ? said(band.label) : request.pool.band;
  });

/** Answers to the town's own questions, those of the household and those of the child. */
export const answerColumns = ({ questions }: Campaign, { t, said }: TableWords): RowColumn[] =>
  questions.map((question) => ({
    heading: said(question.label),
    width: 16,
    kind: 'text',
    of: ({ enrolment, child }) =>
      answerText(question, question.of === 'child' ? child.answers : enrolment.household.answers, t, said),
  }));

function answerText(
  question: Question,
  answers: Answers | undefined,
  t: TableWords['t'],
  said: TableWords['said'],
): Cell {
  const answer = answers?.[question.id];
  if (answer === undefined || typeof answer === 'boolean') return yesNo(answer, t);
  if (question.kind !== 'choice') return answer;
  const choice = question.choices.find(({ id }) => id === answer);
  return choice ? said(choice.label) : answer;
}

const yesNo = (value: boolean | undefined, t: TableWords['t']): Cell =>
  value === undefined ? undefined : t(value ? 'tables.yes' : 'tables.no');

export const centreName = (campaign: Campaign, id: string): string =>
  campaign.centres.find((centre) => centre.id === id)?.name ?? id;

/** `06 12 34 56 78`: with its spaces no spreadsheet takes it for a number. */
export const phoneText = (phone: Phone | undefined): Cell =>
  phone &&
  (FRENCH.test(phone) ? `0${phone.slice(3)}`.replace(/(?<=\d)(?=(?:\d\d)+$)/g, ' ') : phoneForReading(phone));

/** Spares the parsing of the numbers that nearly everybody has: it takes longer than all the rest of a row. */
const FRENCH = /^\+33\d{9}$/;
