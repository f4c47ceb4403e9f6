import { questionId, schoolCode } from './ids.ts';
import { level } from './levels.ts';
import { phone } from './phone.ts';
import { line, personName } from './text.ts';
import { isoDate } from './time.ts';
import { z } from './zod.ts';

/** What is asked, and nothing more: name, birth date, school and level of a child, name and telephone of a guardian (GDPR, art. 5.1 c). */

export const meal = z.enum(['standard', 'noMeat', 'special']);
export type Meal = z.infer<typeof meal>;

/** Answers to the town's own questions: yes/no, one of the choices, or a line of text. */
export const answers = z.record(questionId, z.union([z.boolean(), line]));
export type Answers = z.infer<typeof answers>;

export const child = z.strictObject({
  lastName: personName,
  firstName: personName,
  birthDate: isoDate,
  school: schoolCode,
  level,
  usualName: personName.optional(),
  class: line.optional(),
  meal: meal.optional(),
  /** PAI (individual health plan): yes or no only, never what for. */
  pai: z.boolean().optional(),
  /** A sealed health envelope was handed over. */
  healthEnvelope: z.boolean().optional(),
  answers: answers.optional(),
});
export type Child = z.infer<typeof child>;

export const guardian = z.strictObject({ lastName: personName, firstName: personName, phone });
export type Guardian = z.infer<typeof guardian>;

export const secondGuardian = z.strictObject({
  lastName: personName,
  firstName: personName,
  phone: phone.optional(),
});
export type SecondGuardian = z.infer<typeof secondGuardian>;

export const household = z.strictObject({
  guardian,
  secondGuardian: secondGuardian.optional(),
  address: line.optional(),
  email: z.email({ error: 'email.invalid' }).max(200).optional(),
  /** CAF beneficiary number. */
  cafNumber: line.optional(),
  answers: answers.optional(),
  children: z.array(child).min(1).max(20),
});
export type Household = z.infer<typeof household>;

/** Who stands at the desk. */
export const bearer = guardian;
export type Bearer = z.infer<typeof bearer>;
