import type { Campaign, Question } from '../campaign/campaign.ts';
import { err, ok, type Result } from '../result.ts';
import {
  type Answers,
  type Child,
  child as childSchema,
  guardian as guardianSchema,
  type Household,
  household as householdSchema,
  type Meal,
  secondGuardian as secondGuardianSchema,
} from '../vocabulary/household.ts';
import {
  type PeriodId,
  type QuestionId,
  type Ticket,
  ticket as ticketSchema,
  type VisitId,
  visitId,
} from '../vocabulary/ids.ts';
import type { Level } from '../vocabulary/levels.ts';
import type { PhoneIssue } from '../vocabulary/phone.ts';
import type { TextIssue } from '../vocabulary/text.ts';
import { type Instant, type IsoDate, type TimeOfDay, timeOfDay } from '../vocabulary/time.ts';
import { type DateIssue, readTypedDate } from '../vocabulary/typedDate.ts';
import type { z } from '../vocabulary/zod.ts';
import type { Ask, HouseholdAsked, RecordVisit } from './commands.ts';

/** The form as it stands on the screen: everything typed is text, nothing chosen is ''. */
export interface VisitForm {
  visit: string;
  ticket: string;
  ticketConfirmed: boolean;
  who: 'own' | 'carried' | 'both';
  /** Asked only when another household alone is carried; else the own guardian stands here. */
  bearer: PersonForm;
  own: HouseholdForm;
  carried: HouseholdForm;
  formSigned: YesNo;
  proxySeen: YesNo;
  /** Late entry of a paper form. */
  late: boolean;
  takenAt: string;
}

export interface PersonForm {
  lastName: string;
  firstName: string;
  phone: string;
}

export interface HouseholdForm {
  guardian: PersonForm;
  hasSecondGuardian: boolean;
  secondGuardian: PersonForm;
  address: string;
  email: string;
  cafNumber: string;
  answers: AnswersForm;
  children: ChildForm[];
}

export interface ChildForm {
  lastName: string;
  firstName: string;
  birthDate: string;
  school: string;
  level: string;
  usualName: string;
  class: string;
  meal: '' | Meal;
  pai: YesNo;
  healthEnvelope: YesNo;
  answers: AnswersForm;
  periods: string[];
}

export type YesNo = '' | 'yes' | 'no';
/** By question: `yes`, `no`, a choice's id, or text. */
export type AnswersForm = Record<string, string>;

/** What is wrong with one field, by its path in the form: `own.children.0.birthDate`. */
export interface FieldProblem {
  readonly path: string;
  readonly problem: FieldIssue;
}

export type FieldIssue =
  | TextIssue
  | PhoneIssue
  | DateIssue
  | 'choice.required'
  | 'email.invalid'
  | 'ticket.invalid'
  | 'time.invalid'
  | 'periods.none'
  | 'children.none';

/** Which households the form is about, in the order in which they are served. */
export const householdsAsked = ({ who }: Pick<VisitForm, 'who'>): ('own' | 'carried')[] =>
  who === 'both' ? ['own', 'carried'] : [who];

/**
 * Reads the whole form. Parts that are not asked are not looked at.
 * @param timeOnMorning the instant of a time of day on the morning of the campaign
 */
export function readVisitForm(
  form: VisitForm,
  campaign: Campaign,
  timeOnMorning: (time: TimeOfDay) => Instant,
): Result<RecordVisit, FieldProblem[]> {
  const reader = new FormReader(campaign);
  const asked = householdsAsked(form);
  const ticket = reader.ticket(form.ticket);
  const own = asked.includes('own') ? reader.household('own', form.own) : undefined;
  const carried = asked.includes('carried') ? reader.household('carried', form.carried) : undefined;
  const bearer = own?.household.guardian ?? (asked.includes('own') ? undefined : reader.bearer(form.bearer));
  const formSigned = reader.yesNo('formSigned', form.formSigned);
  const proxySeen = asked.includes('carried') ? reader.yesNo('proxySeen', form.proxySeen) : undefined;
  const takenAt = form.late ? reader.time('takenAt', form.takenAt) : undefined;
  if (reader.problems.length > 0 || ticket === undefined || !bearer || formSigned === undefined) {
    return err(reader.problems);
  }
  return ok({
    type: 'RecordVisit',
    visit: visitId.parse(form.visit),
    ticket,
    ticketConfirmed: form.ticketConfirmed,
    bearer,
    own,
    carried,
    formSigned,
    proxySeen,
    takenAt: takenAt && timeOnMorning(takenAt),
  });
}

/** The ticket as typed, for showing outcomes before the form is complete. */
export function readTicket(typed: string): Ticket | undefined {
  const read = ticketSchema.safeParse(Number(typed));
  return typed.trim() !== '' && read.success ? read.data : undefined;
}

/** Collects every problem of a form rather than the first: the agent mends them in one go. */
class FormReader {
  readonly problems: FieldProblem[] = [];
  readonly #campaign: Campaign;

  constructor(campaign: Campaign) {
    this.#campaign = campaign;
  }

  ticket(typed: string): Ticket | undefined {
    return readTicket(typed) ?? this.#problem('ticket', 'ticket.invalid');
  }

  bearer(person: PersonForm) {
    return this.#parse('bearer', guardianSchema, person);
  }

  time(path: string, typed: string): TimeOfDay | undefined {
    const digits = /^(\d{1,2})[h:. ]?(\d{2})$/i.exec(typed.trim());
    const read = timeOfDay.safeParse(digits ? `${digits[1]?.padStart(2, '0')}:${digits[2]}` : typed);
    return read.success ? read.data : this.#problem(path, 'time.invalid');
  }

  yesNo(path: string, answer: YesNo): boolean | undefined {
    return answer === '' ? this.#problem(path, 'choice.required') : answer === 'yes';
  }

  household(path: string, form: HouseholdForm): HouseholdAsked | undefined {
    const guardian = this.#parse(`${path}.guardian`, guardianSchema, form.guardian);
    const { phone, ...names } = form.secondGuardian;
    const secondGuardian = form.hasSecondGuardian
      ? this.#parse(`${path}.secondGuardian`, secondGuardianSchema, { ...names, ...filled({ phone }) })
      : undefined;
    const contact = this.#parse(
      path,
      contactSchema,
      filled({ address: form.address, email: form.email, cafNumber: form.cafNumber }),
    );
    const answers = this.#answers(path, form.answers, 'household');
    if (form.children.length === 0) this.#problem(`${path}.children`, 'children.none');
    const children = form.children.map((child, index) => this.#child(`${path}.children.${index}`, child));
    if (!guardian || !contact || !children.every((child) => child !== undefined)) return undefined;
    const household: Household = {
      guardian,
      ...(secondGuardian && { secondGuardian }),
      ...contact,
      ...(answers && { answers }),
      children,
    };
    return { household, asks: form.children.flatMap(asksOf) };
  }

  #child(path: string, form: ChildForm): Child | undefined {
    const birthDate = this.#birthDate(`${path}.birthDate`, form.birthDate);
    if (form.school === '') this.#problem(`${path}.school`, 'choice.required');
    if (form.level === '') this.#problem(`${path}.level`, 'choice.required');
    if (form.periods.length === 0) this.#problem(`${path}.periods`, 'periods.none');
    const answers = this.#answers(path, form.answers, 'child');
    const names = this.#parse(path, namesSchema, {
      lastName: form.lastName,
      firstName: form.firstName,
      ...filled({ usualName: form.usualName, class: form.class }),
    });
    if (!names || !birthDate || form.school === '' || form.level === '') return undefined;
    return childSchema.parse({
      ...names,
      birthDate,
      school: form.school,
      level: form.level as Level,
      ...(form.meal !== '' && { meal: form.meal }),
      ...(form.pai !== '' && { pai: form.pai === 'yes' }),
      ...(form.healthEnvelope !== '' && { healthEnvelope: form.healthEnvelope === 'yes' }),
      ...(answers && { answers }),
    });
  }

  #birthDate(path: string, typed: string): IsoDate | undefined {
    if (typed.trim() === '') return this.#problem(path, 'text.required');
    const date = readTypedDate(typed);
    if (!date.ok) return this.#problem(path, date.error);
    // Born after the morning: a slip of the year.
    return date.value > this.#campaign.morning.date ? this.#problem(path, 'date.impossible') : date.value;
  }

  #answers(path: string, form: AnswersForm, of: Question['of']): Answers | undefined {
    const answers: Record<QuestionId, boolean | string> = {};
    for (const question of this.#campaign.questions.filter((asked) => asked.of === of)) {
      const answer = form[question.id]?.trim() ?? '';
      if (answer !== '') answers[question.id] = question.kind === 'yesNo' ? answer === 'yes' : answer;
      else if (question.required) this.#problem(`${path}.answers.${question.id}`, 'choice.required');
    }
    return Object.keys(answers).length > 0 ? answers : undefined;
  }

  #parse<S extends z.ZodType>(path: string, schema: S, value: unknown): z.output<S> | undefined {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      this.#problem([path, ...issue.path].join('.'), issue.message as FieldIssue);
    }
    return undefined;
  }

  #problem(path: string, problem: FieldIssue): undefined {
    this.problems.push({ path, problem });
    return undefined;
  }
}

const contactSchema = householdSchema.pick({ address: true, email: true, cafNumber: true });
const namesSchema = childSchema.pick({ lastName: true, firstName: true, usualName: true, class: true });

const asksOf = (child: ChildForm, index: number): Ask[] =>
  child.periods.map((period) => ({ child: index, period: period as PeriodId }));

/** Fields left empty are not asked. */
const filled = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== '')) as Partial<T>;

export const emptyPerson = (): PersonForm => ({ lastName: '', firstName: '', phone: '' });

export const emptyChild = (school: string): ChildForm => ({
  lastName: '',
  firstName: '',
  birthDate: '',
  school,
  level: '',
  usualName: '',
  class: '',
  meal: '',
  pai: '',
  healthEnvelope: '',
  answers: {},
  periods: [],
});

export const emptyHousehold = (school: string): HouseholdForm => ({
  guardian: emptyPerson(),
  hasSecondGuardian: false,
  secondGuardian: emptyPerson(),
  address: '',
  email: '',
  cafNumber: '',
  answers: {},
  children: [emptyChild(school)],
});

/** @param school of the desk: where most of its children go */
export const emptyVisit = (visit: VisitId, school: string, ticket = ''): VisitForm => ({
  visit,
  ticket,
  ticketConfirmed: false,
  who: 'own',
  bearer: emptyPerson(),
  own: emptyHousehold(school),
  carried: emptyHousehold(school),
  formSigned: '',
  proxySeen: '',
  late: false,
  takenAt: '',
});

/** Whether anything was typed or chosen that a form does not have from the start. */
export const isBegun = (form: VisitForm, empty: VisitForm): boolean =>
  filledIn(form) !== filledIn({ ...empty, ticket: form.ticket && empty.ticket });

/** Nothing chosen is '', and a question that was not drawn yet has no answer at all: both say nothing. */
const filledIn = (form: VisitForm): string =>
  JSON.stringify({ ...form, visit: '' }, (_, value) => (value === '' || value === false ? undefined : value));
