import { describe, expect, test } from 'vitest';
import { withChange } from '#domain/projections/register.ts';
import { type Household, household } from '#domain/vocabulary/household.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import {
  type CorrectionValues,
  changesOf,
  correctionSchema,
  pathOf,
  valuesOf,
} from '#screens/journal/correction.ts';

const morning = '2024-05-25' as IsoDate;

const benali: Household = household.parse({
  guardian: { lastName: 'Benali', firstName: 'Nadia', phone: '06 12 34 56 78' },
  secondGuardian: { lastName: 'Benali', firstName: 'Karim' },
  email: 'nadia@exemple.fr',
  children: [
    {
      lastName: 'Benali',
      firstName: 'Inès',
      birthDate: '2016-02-26',
      school: 'JVE',
      level: 'CE2',
      class: 'CE2 B',
    },
    { lastName: 'Benali', firstName: 'Yanis', birthDate: '2019-11-03', school: 'JVE', level: 'GS' },
  ],
});

describe('the form of a correction (R10)', () => {
  test('begins with what is recorded, and changes nothing by itself', () => {
    expect(changes(() => undefined)).toEqual([]);
  });

  test('makes a change of each field that became another, with its old value', () => {
    const made = changes((values) => {
      child(values, 0).birthDate = '27022016';
      child(values, 1).level = 'CP';
      values.guardian.phone = '0698765432';
      values.household.email = '';
      values.household.address = ' 3 rue  des Lilas ';
    });
    expect(made).toEqual([
      { of: 'guardian', field: 'phone', from: '+33612345678', to: '+33698765432' },
      { of: 'household', field: 'address', from: undefined, to: '3 rue des Lilas' },
      { of: 'household', field: 'email', from: 'nadia@exemple.fr', to: undefined },
      { of: 'child', child: 0, field: 'birthDate', from: '2016-02-26', to: '2016-02-27' },
      { of: 'child', child: 1, field: 'level', from: 'GS', to: 'CP' },
    ]);
  });

  test('the same value typed in another way is no change', () => {
    const made = changes((values) => {
      values.guardian.phone = '+33 6 12.34.56.78';
      child(values, 0).birthDate = '26-2-2016';
      child(values, 0).lastName = '  Benali ';
    });
    expect(made).toEqual([]);
  });

  test('folded into the household, the changes give what the form said', () => {
    const made = changes((values) => {
      child(values, 1).usualName = 'Martin';
      child(values, 0).class = '';
      if (values.secondGuardian) values.secondGuardian.phone = '02 40 00 00 00';
    });
    const corrected = made.reduce(withChange, benali);
    expect(household.parse(corrected)).toEqual(corrected);
    expect(corrected.children[1]?.usualName).toBe('Martin');
    expect(corrected.children[0]).not.toHaveProperty('class');
    expect(corrected.secondGuardian?.phone).toBe('+33240000000');
  });

  test.each<[string, (values: CorrectionValues) => void, string]>([
    ['guardian.lastName', (values) => (values.guardian.lastName = ' '), 'text.required'],
    ['guardian.phone', (values) => (values.guardian.phone = '06 12'), 'phone.invalid'],
    ['household.email', (values) => (values.household.email = 'nadia'), 'email.invalid'],
    ['children.0.birthDate', (values) => (child(values, 0).birthDate = ''), 'text.required'],
    ['children.0.birthDate', (values) => (child(values, 0).birthDate = '31/02/2016'), 'date.impossible'],
    ['children.0.birthDate', (values) => (child(values, 0).birthDate = '26/05/2024'), 'date.impossible'],
    ['children.1.firstName', (values) => (child(values, 1).firstName = 'Ya\u200bnis'), 'text.invisible'],
    ['reason', (values) => (values.reason = ''), 'text.required'],
  ])('says at %s what does not fit', (path, edit, message) => {
    const read = correctionSchema(morning).safeParse(edited(edit));
    const issues = read.error?.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    }));
    expect(issues).toEqual([{ path, message }]);
  });

  test('a change leads back to its field', () => {
    const [change] = changes((values) => {
      child(values, 1).firstName = 'Yanis-Paul';
    });
    expect(change && pathOf(change)).toBe('children.1.firstName');
  });
});

function edited(edit: (values: CorrectionValues) => void): CorrectionValues {
  const values = { ...structuredClone(valuesOf(benali)), reason: 'date mal lue' };
  edit(values);
  return values;
}

const changes = (edit: (values: CorrectionValues) => void) =>
  changesOf(benali, correctionSchema(morning).parse(edited(edit)));

function child(values: CorrectionValues, position: number) {
  const found = values.children[position];
  if (!found) throw new Error(`There is no child ${position}.`);
  return found;
}
