import type { Bearer, Child, Household } from '#domain/vocabulary/household.ts';
import type { PeriodId, ReceiptNumber, Ticket } from '#domain/vocabulary/ids.ts';
import type { TimeOfDay } from '#domain/vocabulary/time.ts';

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
  readonly pupil: NumberedPupil | undefined;
  /** Number of the sheet's first child. */
  readonly firstChild: number;
  readonly children: readonly Partial<Child>[];
  readonly periods: readonly (readonly PeriodId[])[];
  /** From 1. */
  readonly sheet: number;
  readonly sheets: number;
}

export const CHILDREN_PER_SHEET = 3;

export function sheetsFor(form: FormFor): SheetContent[] {
  const empty = { enrolled: undefined, pupil: undefined, firstChild: 1, periods: [], sheet: 1, sheets: 1 };
  if (form.type === 'anybody') return [{ ...empty, children: [] }];
  if (form.type === 'pupil') {
    const { lastName, firstName, level } = form.pupil;
    return [{ ...empty, pupil: form.pupil, children: [{ lastName, firstName, level }] }];
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
