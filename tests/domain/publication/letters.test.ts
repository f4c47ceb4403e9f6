import { describe, expect, it } from 'vitest';
import { isBooking, portionsOf } from '#domain/publication/bookings.ts';
import { numberedFamilies } from '#domain/publication/families.ts';
import { type FamilyLetter, familyLetters, lettersBySchool } from '#domain/publication/letters.ts';
import { aheadOf, RowsByPool, rowsOf } from '#domain/publication/rows.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { createRegister, type EnrolmentToBe, idOf, type Outcome } from '../../builders/mergedRegister.ts';

const { campaign } = createCampaign();
const granted = { S28: 'granted' } as const;

const family = (
  lastName: string,
  child: { firstName?: string; born?: string; school?: string; level?: string; class?: string } = {},
  more: Partial<EnrolmentToBe> = {},
): EnrolmentToBe => {
  const { class: named, firstName = 'Alice', ...details } = child;
  const household = createHousehold(lastName, { children: [createChild(firstName, details)] });
  return { household: inClass(household, named), asks: [granted], ...more };
};

const inClass = (household: Household, named: string | undefined): Household =>
  named === undefined
    ? household
    : { ...household, children: household.children.map((child) => ({ ...child, class: named })) };

const bags = (letters: readonly FamilyLetter[]) =>
  letters.map(({ bag }) => `${bag.lastName} ${bag.firstName}`);

describe('letters', () => {
  it('R12: one per household class, with all its receipts, each child once with all its requests', () => {
    const register = createRegister(campaign, [
      family('Le Gall', {}, { family: 'a' }),
      family('Morel'),
      family(
        'Le Gall',
        {},
        { family: 'a', sameAs: [`${idOf(1)}/0`], asks: [{ S29: 'waiting', S28: 'held' }] },
      ),
    ]);
    const [first, second, third] = familyLetters(campaign, register);
    expect(third).toBeUndefined();
    expect(second?.receipts).toHaveLength(1);
    expect(first?.receipts).toEqual([register.enrolments[0]?.receipt, register.enrolments[2]?.receipt]);
    expect(first?.children).toHaveLength(1);
    expect(
      first?.children[0]?.rows.map(({ request }) => `${request.pool.period} ${request.status.type}`),
    ).toEqual(['S28 granted', 'S28 toSettle', 'S29 waiting']);
  });

  it('a voided enrolment has none, and a household of nothing else gets no letter', () => {
    const voided: Outcome = { type: 'voided', reason: 'Saisie deux fois' };
    const register = createRegister(campaign, [
      family('Le Gall', {}, { family: 'a', asks: [{ S28: voided }], voided: 'Saisie deux fois' }),
      family('Le Gall', {}, { family: 'a' }),
      family('Morel', {}, { asks: [{ S28: voided }], voided: 'Saisie deux fois' }),
    ]);
    const letters = familyLetters(campaign, register);
    expect(letters.map(({ receipts }) => receipts)).toEqual([[register.enrolments[1]?.receipt]]);
  });

  it('go into the bag of the youngest child, whatever its school', () => {
    const household = createHousehold('Le Gall', {
      children: [
        createChild('Alice', { born: '2014-02-01' }),
        createChild('Malo', { born: '2019-02-01', school: 'CAM', level: 'MS' }),
        createChild('Zoé', { born: '2020-02-01' }),
      ],
    });
    const register = createRegister(campaign, [{ household, asks: [granted, granted] }]);
    expect(
      lettersBySchool(campaign, register).map(({ school, classes }) => [school, classes[0]?.name]),
    ).toEqual([['CAM', 'MS']]);
  });

  it('lie by school, then class from the youngest level up, then name', () => {
    const register = createRegister(campaign, [
      family('Zola', { level: 'CM2' }),
      family('Épinay', { level: 'CE1', class: 'CE1-CE2 B' }),
      family('Durand', { level: 'CE2', class: 'ce1-ce2 b' }),
      family('Éluard', { level: 'CE1', class: 'CE1-CE2 B' }),
      family('Durand', { level: 'CE2', class: 'CE1-CE2 B', firstName: 'Zoé' }),
      family('Petit', { level: 'PS' }),
      family('Camus', { school: 'CAM', level: 'CP' }),
    ]);
    expect(
      lettersBySchool(campaign, register).map(({ school, classes }) => [
        school,
        ...classes.map(({ name, letters }) => [name, ...bags(letters)]),
      ]),
    ).toEqual([
      [
        'JVE',
        ['PS', 'Petit Alice'],
        ['CE1-CE2 B', 'Durand Alice', 'Durand Zoé', 'Éluard Alice', 'Épinay Alice'],
        ['CM2', 'Zola Alice'],
      ],
      ['CAM', ['CP', 'Camus Alice']],
    ]);
  });

  it('are addressed as the household wrote itself, rather than as its bearer did', () => {
    const own = createHousehold('Le Gall', { address: '4 rue des Goémons' });
    const carried = createHousehold('Le Gall');
    const register = createRegister(campaign, [
      { household: own, asks: [granted], family: 'a' },
      { household: carried, asks: [granted], family: 'a', carriedBy: createHousehold('Morel').guardian },
    ]);
    expect(familyLetters(campaign, register)[0]?.addressee).toEqual(own);
  });
});

describe('lists', () => {
  const register = createRegister(campaign, [
    family('Zola', {}, { asks: [{ S28: { type: 'waiting', rank: 2, places: 3 } }] }),
    family('Morel', {}, { asks: [{ S28: 'fromMerge' }] }),
    family('Éluard'),
    family('Petit', {}, { asks: [{ S28: { type: 'waiting', rank: 1, places: 3 } }] }),
    family('Durand', {}, { asks: [{ S28: 'held' }] }),
  ]);
  const rows = new RowsByPool(rowsOf(register));
  const pool = register.enrolments[0]?.requests[0]?.pool;
  if (!pool) throw new Error('there is a pool');
  const names = (found: readonly { child: { lastName: string } }[]) =>
    found.map(({ child }) => child.lastName);

  it('of children with a place, by name', () =>
    expect(names(rows.granted(pool))).toEqual(['Éluard', 'Morel']));
  it('of those who wait, by rank', () => expect(names(rows.waiting(pool))).toEqual(['Petit', 'Zola']));
  it('of what is to settle', () => expect(names(rows.toSettle(pool))).toEqual(['Durand']));
  it('R8: before rank 2 stand all who took one of 3 places, and rank 1', () =>
    expect(aheadOf({ rank: 2, places: 3 })).toBe(4));
  it('in a pool beyond its capacity nobody took a place', () =>
    expect(aheadOf({ rank: 2, places: -1 })).toBe(1));
});

describe('families to enter again', () => {
  const refused: Outcome = { type: 'refused', decision: idOf(9), reason: 'Doublon' };
  const families = numberedFamilies(
    familyLetters(
      campaign,
      createRegister(
        campaign,
        ['Zola', 'Éluard', 'Durand'].map((name) =>
          family(name, {}, { asks: [{ S28: 'granted', S29: refused }] }),
        ),
      ),
    ),
  );

  it('are numbered by name, whatever the order of arrival', () =>
    expect(families.map(({ number, addressee }) => `${number} ${addressee.guardian.lastName}`)).toEqual([
      'P00001 Durand',
      'P00002 Éluard',
      'P00003 Zola',
    ]));

  it('come in portions, none left out', () => {
    expect(portionsOf(families, 2).map((portion) => portion.length)).toEqual([2, 1]);
    expect(portionsOf(families, 2).flat()).toEqual(families);
  });

  it('what was refused is no booking', () =>
    expect(families[0]?.children[0]?.rows.map(isBooking)).toEqual([true, false]));
});
