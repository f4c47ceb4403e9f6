import type { Bearer, Child, Household } from '#domain/vocabulary/household.ts';
import type { PeriodId, ReceiptNumber, SchoolCode, Ticket } from '#domain/vocabulary/ids.ts';
import type { TimeOfDay } from '#domain/vocabulary/time.ts';
import type { Blank } from '../../layout.ts';

/** For whom a reservation form is printed: anybody, one pupil, or a household that was enrolled without a form. */
export type FormFor =
  | { readonly type: 'anybody' }
  | { readonly type: 'pupil'; readonly pupil: NumberedPupil }
  | ({ readonly type: 'household' } & EnrolledHousehold);

/** A pupil with its number in the school's list: three digits, typed or scanned at the counter. */
export interface NumberedPupil {
  readonly number: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly level: Child['level'];
}

/** What was recorded, to be read again and signed by the family. */
export interface EnrolledHousehold {
  readonly role: 'own' | 'carried';
  readonly bearer: Bearer;
  readonly household: Household;
  /** The periods asked for, child by child. */
  readonly periods: readonly (readonly PeriodId[])[];
  readonly ticket: Ticket;
  readonly hour?: TimeOfDay;
  readonly receipt?: ReceiptNumber;
}

/** What one sheet holds of it: three children at most. All of it is empty on a blank form. */
export interface SheetContent {
  readonly enrolled: EnrolledHousehold | undefined;
  /** The code of the pupil for whom it is: a form for anybody has none. */
  readonly pupil: Blank | undefined;
  /** Number of the sheet's first child. */
  readonly firstChild: number;
  readonly children: readonly SheetChild[];
  readonly periods: readonly (readonly PeriodId[])[];
  /** From 1. */
  readonly sheet: number;
  readonly sheets: number;
}

/** What is known of a child beforehand: all that was recorded, or of a pupil the words that its own form has. */
export type SheetChild = Omit<Partial<Child>, keyof typeof PUPIL> & {
  readonly [Known in keyof typeof PUPIL]?: Child[Known] | Blank;
};

const PUPIL = {
  lastName: { blank: 'lastName' },
  firstName: { blank: 'firstName' },
  level: { blank: 'level' },
} as const satisfies Partial<Record<keyof Child, Blank>>;

export const CHILDREN_PER_SHEET = 3;

export function sheetsFor(form: FormFor): SheetContent[] {
  const empty = { enrolled: undefined, pupil: undefined, firstChild: 1, periods: [], sheet: 1, sheets: 1 };
  if (form.type === 'anybody') return [{ ...empty, children: [] }];
  if (form.type === 'pupil') {
    return [{ ...empty, pupil: { blank: 'code' }, children: [PUPIL] }];
  }
  const { children } = form.household;
  const sheets = Math.ceil(children.length / CHILDREN_PER_SHEET);
  return Array.from({ length: sheets }, (_, index) => {
    const first = index * CHILDREN_PER_SHEET;
    return {
      ...empty,
      enrolled: form,
      firstChild: first + 1,
      children: children.slice(first, first + CHILDREN_PER_SHEET),
      periods: form.periods.slice(first, first + CHILDREN_PER_SHEET),
      sheet: index + 1,
      sheets,
    };
  });
}

/** `042`, as it is typed at the counter. */
export const pupilDigits = (number: number): string => String(number).padStart(3, '0');

/** `JVE-042`, as the counter scans it. */
export const pupilCode = (school: SchoolCode, { number }: Pick<NumberedPupil, 'number'>): string =>
  `${school}-${pupilDigits(number)}`;
