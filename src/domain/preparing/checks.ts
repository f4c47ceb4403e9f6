import { line, paragraph, type TextIssue } from '../vocabulary/text.ts';
import { isoDate, timeOfDay } from '../vocabulary/time.ts';
import type { Texts } from './draft.ts';
import { type Fault, type Problem, stops, type Where, warns } from './problem.ts';

/** What may be wrong with single values of a draft: texts, figures, dates; and with several alike. */

export const lineProblems = (value: string, where: Where): Problem[] =>
  textFaults(line, value).map((fault) => stops(where, fault));

/** A text in both languages: French must be there, English should. */
export function wordsProblems({ fr, en }: Texts, where: Where): Problem[] {
  const french = textFaults(paragraph, fr).map((fault) => stops(where, fault));
  if (en.trim() !== '') return [...french, ...textFaults(paragraph, en).map((fault) => stops(where, fault))];
  return french.length > 0 ? french : [warns(where, { type: 'EnglishMissing' })];
}

function textFaults(schema: typeof line, value: string): Fault[] {
  const read = schema.safeParse(value);
  return read.success ? [] : [FAULTS[read.error.issues[0]?.message as TextIssue]];
}

const FAULTS: Readonly<Record<TextIssue, Fault>> = {
  'text.required': { type: 'TextMissing' },
  'text.tooLong': { type: 'TextTooLong' },
  'text.invisible': { type: 'TextInvisible' },
};

export const numberProblems = (value: number, maximum: number, where: Where): Problem[] =>
  Number.isInteger(value) && value >= 0 && value <= maximum
    ? []
    : [stops(where, { type: 'NumberUnfit', maximum })];

export function dateProblems(value: string, where: Where): Problem[] {
  if (value === '') return [stops(where, { type: 'DateMissing' })];
  return isoDate.safeParse(value).success ? [] : [stops(where, { type: 'DateImpossible' })];
}

export const timeProblems = (value: string, where: Where): Problem[] =>
  timeOfDay.safeParse(value).success ? [] : [stops(where, { type: 'TimeUnreadable' })];

/** Indices of the items whose key an earlier item has; an empty key is alike to none. */
export function repeated<T>(items: readonly T[], key: (item: T) => string): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const k = key(item);
    if (k === '') return [];
    if (seen.has(k)) return [index];
    seen.add(k);
    return [];
  });
}
