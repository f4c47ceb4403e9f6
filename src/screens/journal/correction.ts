import type { Change } from '#domain/events/events.ts';
import { child, guardian, type Household, household, secondGuardian } from '#domain/vocabulary/household.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { line, type TextIssue } from '#domain/vocabulary/text.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { type DateIssue, dateAsTyped, readTypedDate } from '#domain/vocabulary/typedDate.ts';
import { z } from '#domain/vocabulary/zod.ts';

/** The form of a correction: every field as it is typed, read by the domain's own vocabulary. */

const emptyIsNone = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed);
const orNone = <S extends z.ZodType>(piece: S) => z.preprocess(emptyIsNone, piece);

const birthDate = (latest: IsoDate) =>
  z.string().transform((typed, context) => {
    const read = readTypedDate(typed);
    if (read.ok && read.value <= latest) return read.value;
    const issue = typed.trim() === '' ? 'text.required' : read.ok ? 'date.impossible' : read.error;
    context.addIssue({ code: 'custom', message: issue satisfies TextIssue | DateIssue });
    return z.NEVER;
  });

/** Fields that a correction may change, by whom they belong to: the names of `Change`. */
const PERSON_FIELDS = ['lastName', 'firstName', 'phone'] as const;
const CONTACT_FIELDS = ['address', 'email', 'cafNumber'] as const;
const CHILD_FIELDS = ['lastName', 'firstName', 'birthDate', 'school', 'level', 'usualName', 'class'] as const;

/** @param morning a child is born by then; anything later is a slip of the year */
export const correctionSchema = (morning: IsoDate) =>
  z.object({
    guardian: guardian.pick({ lastName: true, firstName: true, phone: true }),
    secondGuardian: z
      .object({
        lastName: secondGuardian.shape.lastName,
        firstName: secondGuardian.shape.firstName,
        phone: orNone(secondGuardian.shape.phone),
      })
      .optional(),
    household: z.object({
      address: orNone(household.shape.address),
      email: orNone(household.shape.email),
      cafNumber: orNone(household.shape.cafNumber),
    }),
    children: z.array(
      z.object({
        lastName: child.shape.lastName,
        firstName: child.shape.firstName,
        birthDate: birthDate(morning),
        school: child.shape.school,
        level: child.shape.level,
        usualName: orNone(child.shape.usualName),
        class: orNone(child.shape.class),
      }),
    ),
    reason: line,
  });
export type Corrected = z.output<ReturnType<typeof correctionSchema>>;

/** As typed. */
export type CorrectionValues = z.input<ReturnType<typeof correctionSchema>>;

/** What the form shows first: everything as it stands now. */
export function valuesOf({ guardian, secondGuardian, children, ...contact }: Household): CorrectionValues {
  return {
    guardian: { ...guardian, phone: phoneForReading(guardian.phone) },
    ...(secondGuardian && {
      secondGuardian: {
        lastName: secondGuardian.lastName,
        firstName: secondGuardian.firstName,
        phone: secondGuardian.phone ? phoneForReading(secondGuardian.phone) : '',
      },
    }),
    household: {
      address: contact.address ?? '',
      email: contact.email ?? '',
      cafNumber: contact.cafNumber ?? '',
    },
    children: children.map((child) => ({
      lastName: child.lastName,
      firstName: child.firstName,
      birthDate: dateAsTyped(child.birthDate),
      school: child.school,
      level: child.level,
      usualName: child.usualName ?? '',
      class: child.class ?? '',
    })),
    reason: '',
  };
}

/** Only what really changed, field by field. */
export function changesOf(before: Household, after: Corrected): Change[] {
  const second = after.secondGuardian;
  const changes: Change[] = [
    ...PERSON_FIELDS.map((field) => ({
      of: 'guardian' as const,
      field,
      from: before.guardian[field],
      to: after.guardian[field],
    })),
    ...(second
      ? PERSON_FIELDS.map((field) => ({
          of: 'secondGuardian' as const,
          field,
          from: before.secondGuardian?.[field],
          to: second[field],
        }))
      : []),
    ...CONTACT_FIELDS.map((field) => ({
      of: 'household' as const,
      field,
      from: before[field],
      to: after.household[field],
    })),
    ...after.children.flatMap((corrected, position) =>
      CHILD_FIELDS.map((field) => ({
        of: 'child' as const,
        child: position,
        field,
        from: before.children[position]?.[field],
        to: corrected[field],
      })),
    ),
  ];
  return changes.filter(({ from, to }) => from !== to);
}

export type CorrectionPath =
  | 'reason'
  | `guardian.${(typeof PERSON_FIELDS)[number]}`
  | `secondGuardian.${(typeof PERSON_FIELDS)[number]}`
  | `household.${(typeof CONTACT_FIELDS)[number]}`
  | `children.${number}.${(typeof CHILD_FIELDS)[number]}`;

/** The field of the form that a change comes from. */
export function pathOf(change: Change): CorrectionPath {
  switch (change.of) {
    case 'guardian':
      return `guardian.${change.field}`;
    case 'secondGuardian':
      return `secondGuardian.${change.field}`;
    case 'household':
      return `household.${change.field}`;
    case 'child':
      return `children.${change.child}.${change.field}`;
  }
}
