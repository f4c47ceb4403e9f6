import {
  bandId,
  campaignId,
  centreId,
  deskLetter,
  periodId,
  publicKey,
  questionId,
  schoolCode,
} from '../vocabulary/ids.ts';
import { level } from '../vocabulary/levels.ts';
import { line, paragraph } from '../vocabulary/text.ts';
import { isoDate, timeOfDay } from '../vocabulary/time.ts';
import { z } from '../vocabulary/zod.ts';

/** A campaign: one enrolment morning and all that it offers. Holds no personal data. */

const words = z.strictObject({ fr: paragraph, en: paragraph });
/** A text in both languages of paper and screens. */
export type Words = z.infer<typeof words>;

const places = z.number().int().min(0).max(9999);
/** Places per period and band. A missing entry is zero. */
export const placesTable = z.record(periodId, z.record(bandId, places));
export type PlacesTable = z.infer<typeof placesTable>;

export const period = z.strictObject({
  id: periodId,
  label: words,
  /** Calendar week label, such as `S28`. */
  week: line,
  firstDay: isoDate,
  lastDay: isoDate,
  /** The days of this period on which the centres are open. */
  openDays: z.array(isoDate).min(1),
});
export type Period = z.infer<typeof period>;

export const band = z.strictObject({ id: bandId, label: words, levels: z.array(level).min(1) });
export type Band = z.infer<typeof band>;

export const centre = z.strictObject({
  id: centreId,
  name: line,
  address: line.optional(),
  capacity: placesTable,
  /** Places no desk may grant on the morning. */
  reserve: placesTable,
});
export type Centre = z.infer<typeof centre>;

export const school = z.strictObject({
  code: schoolCode,
  name: line,
  centre: centreId,
  /** Number of pupils: the school's weight when places are split. */
  pupils: z.number().int().min(0),
});
export type School = z.infer<typeof school>;

export const desk = z.strictObject({
  school: schoolCode,
  letter: deskLetter,
  /** Public half of the key derived from the activation code on the desk card. */
  activationKey: publicKey,
  /** Kept ready for a laptop that dies: holds no places. */
  spare: z.boolean(),
  /** Places this desk may grant alone, in the centre of its school. */
  allotment: placesTable,
});
export type Desk = z.infer<typeof desk>;

const questionBase = {
  id: questionId,
  label: words,
  of: z.enum(['household', 'child']),
  required: z.boolean(),
};
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...questionBase, kind: z.literal('yesNo') }),
  z.strictObject({ ...questionBase, kind: z.literal('text') }),
  z.strictObject({
    ...questionBase,
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ id: questionId, label: words })).min(2),
  }),
]);
export type Question = z.infer<typeof question>;

export const rules = z.strictObject({
  /** Households a bearer may carry beside its own (R9). */
  householdsCarried: z.number().int().min(0).max(9),
  /** One queue of tickets per school, or one per desk. */
  queue: z.enum(['school', 'desk']),
  /** Children of other schools (R11). */
  otherSchools: z.enum(['waiting', 'refused']),
});
export type Rules = z.infer<typeof rules>;

export const campaign = z.strictObject({
  id: campaignId,
  /** Counts the issues of this campaign, from 1. */
  revision: z.number().int().min(1),
  /** A fictional town: every paper bears SPÉCIMEN. */
  training: z.boolean(),
  town: line,
  title: words,
  morning: z.strictObject({ date: isoDate, opens: timeOfDay, closes: timeOfDay, timeZone: line }),
  /** Families have their answer by this day. */
  answerBy: isoDate,
  periods: z.array(period).min(1).max(60),
  bands: z.array(band).min(1).max(9),
  centres: z.array(centre).min(1).max(200),
  schools: z.array(school).min(1).max(1000),
  desks: z.array(desk).min(1).max(4000),
  rules,
  questions: z.array(question).max(30),
  notices: z.strictObject({ rules: words, privacy: words, contact: words }),
  /** age recipients (`age1...`) able to read desk exports. */
  recipients: z
    .array(z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/))
    .min(1)
    .max(9),
});
export type Campaign = z.infer<typeof campaign>;
