import type { TableError } from '#domain/campaign/cells.ts';
import type { CampaignDraft, Texts } from '#domain/preparing/draft.ts';
import type { Problem, Where } from '#domain/preparing/problem.ts';
import { isoDate } from '#domain/vocabulary/time.ts';
import { type Formats, formatsOf } from '../formats.ts';
import { campaignTextsOf, type Language } from '../language.ts';
import type { MessageValues } from '../plainMessage.ts';
import { type Translate, translator } from '../translate.ts';

/** What a sentence about a draft needs: a language, and the draft's own names for its things. */
export interface DraftWords {
  readonly draft: CampaignDraft;
  readonly t: Translate;
  readonly formats: Formats;
  /** The text in this language; the French one where there is none. */
  readonly said: (texts: Texts) => string;
}

export const draftWords = (language: Language, draft: CampaignDraft): DraftWords => ({
  draft,
  t: translator(language),
  formats: formatsOf(language),
  said: (texts) => texts[campaignTextsOf[language]].trim() || texts.fr.trim(),
});

/** Where, what is wrong and how to mend it: `École « Jules Verne », Code : une autre école a déjà …` */
export function problemSentence(problem: Problem, words: DraftWords): string {
  const place = placeInWords(problem.where, words);
  if (place === '') return problemAlone(problem, words);
  const sentence = words.t(`preparing.${problem.type}`, valuesOf(problem, words));
  return words.t('preparing.problem', { place, sentence });
}

/** What is wrong and how to mend it, to stand beside the very field. */
export const problemAlone = (problem: Problem, words: DraftWords): string =>
  capitalised(words.t(`preparing.${problem.type}`, valuesOf(problem, words)));

/** The thing and the field of a problem; '' where it concerns a whole step. */
export function placeInWords(where: Where, words: DraftWords): string {
  const { t } = words;
  const parts = [
    ...namesIn(where, words),
    where.desk === undefined ? '' : t('preparing.at.desk', { name: where.desk }),
    where.field === undefined ? '' : t(`preparing.field.${where.field}`),
    where.choice === undefined ? '' : t('preparing.at.choice', { number: where.choice + 1 }),
  ];
  return capitalised(parts.filter((part) => part !== '').join(', '));
}

function namesIn(where: Where, words: DraftWords): string[] {
  const { t, draft, said } = words;
  const named = (kind: 'centre' | 'period' | 'band' | 'school' | 'question', name: string, row: number) =>
    t(`preparing.at.${kind}`, {
      name: name.trim() || t('preparing.at.nameless', { row: row + 1 }),
    });
  const centre = draft.centres.findIndex(({ id }) => id === where.centre);
  const question = draft.questions.findIndex(({ id }) => id === where.question);
  const asked = draft.questions[question];
  const school = where.school === undefined ? undefined : draft.schools[where.school];
  return [
    where.centre === undefined ? '' : named('centre', draft.centres[centre]?.name ?? where.centre, centre),
    where.school === undefined
      ? ''
      : named('school', school?.name.trim() || (school?.code ?? ''), where.school),
    where.period === undefined
      ? ''
      : named('period', periodName(where.period, words), periodRow(where, draft)),
    where.band === undefined ? '' : named('band', bandName(where.band, words), bandRow(where, draft)),
    where.question === undefined ? '' : named('question', asked ? said(asked.label) : '', question),
  ];
}

const periodRow = (where: Where, { periods }: CampaignDraft) =>
  periods.findIndex(({ id }) => id === where.period);
const bandRow = (where: Where, { bands }: CampaignDraft) => bands.findIndex(({ id }) => id === where.band);

function periodName(id: string, { draft, said }: DraftWords): string {
  const period = draft.periods.find((known) => known.id === id);
  return period ? said(period.label) || period.week : id;
}

function bandName(id: string, { draft, said }: DraftWords): string {
  const band = draft.bands.find((known) => known.id === id);
  return band ? said(band.label) : id;
}

function valuesOf(problem: Problem, words: DraftWords): MessageValues {
  switch (problem.type) {
    case 'OpenDayOutsidePeriod':
      return { day: dayInWords(problem.day, words.formats) };
    case 'PeriodsOverlap':
      return { other: periodName(problem.other, words) };
    case 'LevelInTwoBands':
      return { level: problem.level, other: bandName(problem.other, words) };
    case 'SharesDoNotAddUp': {
      const { capacity, sum } = problem;
      return { capacity, sum, more: sum > capacity ? 'yes' : 'no' };
    }
    default: {
      const { type: _type, severity: _severity, where: _where, ...data } = problem;
      return data;
    }
  }
}

/** Why a table of schools, periods or places was refused. */
export function tableSentence(error: TableError, t: Translate, formats: Formats): string {
  if (error.type === 'DayOutsidePeriod') {
    const { row, column, day } = error;
    return t('preparing.table.DayOutsidePeriod', { row, column, day: dayInWords(day, formats) });
  }
  const { type, ...data } = error;
  return t(`preparing.table.${type}`, data);
}

function dayInWords(day: string, formats: Formats): string {
  const read = isoDate.safeParse(day);
  return read.success ? formats.day(read.data) : day;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
