import { describe, expect, it } from 'vitest';
import type { Card, Likeness } from '#domain/merge/cards.ts';
import { merge } from '#domain/merge/merge.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createCoordination } from '../../builders/decisions.ts';
import { createLedger, evidenceOf, type TestRegister } from '../../builders/evidence.ts';
import { createHousehold } from '../../builders/household.ts';

const town = createCampaign();

interface Named {
  readonly last: string;
  readonly first: string;
  readonly born?: string;
  readonly usual?: string;
  readonly phone?: string;
  readonly parent?: string;
}

const householdOf = ({ last, first, born = '2017-03-05', usual, phone, parent }: Named, index: number) =>
  createHousehold(last, {
    guardian: parent ?? `Parent ${'abcdefgh'[index]}`,
    phone: phone ?? `061234567${index}`,
    children: [{ firstName: first, born, ...(usual && { usualName: usual }) }],
  });

/** Each at a desk of its own. */
function enrolled(...children: readonly Named[]): { readonly desks: TestRegister[]; readonly ids: string[] } {
  const desks = children.map((child, index) => {
    const desk = createLedger(town, `${index % 2 ? 'JVE-B' : 'JVE-A'}7K${index}`, { key: `${index}` });
    desk.serves(householdOf(child, index), { ticket: index + 1 });
    return desk;
  });
  return { desks, ids: desks.map((desk) => desk.the('HouseholdEnrolled').hash) };
}

function likenessesOf(...children: readonly Named[]): Likeness[] {
  const { desks } = enrolled(...children);
  return cardsOf(desks).map(({ because }) => because);
}

const cardsOf = (desks: readonly TestRegister[], decided = createCoordination(town)) =>
  merge(evidenceOf(town, desks, [decided])).cards.filter(
    (card): card is Extract<Card, { type: 'ChildLikely' }> => card.type === 'ChildLikely',
  );

const LEA = { last: 'Dupont', first: 'Léa' };

describe('children who may be one', () => {
  it.each<[string, Named, Named, Likeness[]]>([
    ['same names, nobody in common', LEA, { last: 'DUPONT', first: 'Lea' }, ['sameNames']],
    ['names swapped', LEA, { last: 'Léa', first: 'Dupont' }, ['sameNames']],
    ['one letter in the last name', LEA, { last: 'Dupond', first: 'Léa' }, ['oneLetter']],
    ['one letter, names swapped', LEA, { last: 'Léa', first: 'Dupon' }, ['oneLetter']],
    ['neighbours swapped', LEA, { last: 'Dupnot', first: 'Léa' }, ['oneLetter']],
    ['one letter of a first name of three', LEA, { last: 'Dupont', first: 'Léo' }, ['oneLetter']],
    ['one letter of a first name of two', { last: 'Ba', first: 'Lea' }, { last: 'Bo', first: 'Lea' }, []],
    ['one letter in both', LEA, { last: 'Dupond', first: 'Leo' }, []],
    ['two letters', LEA, { last: 'Dubond', first: 'Léa' }, []],
    ['one word of two', LEA, { last: 'Dupont-Martin', first: 'Léa' }, ['wholeWord']],
    [
      'one word of two, swapped',
      { last: 'Léa', first: 'Martin' },
      { last: 'Dupont Martin', first: 'Léa' },
      ['wholeWord'],
    ],
    ['part of a word', LEA, { last: 'Dupontel', first: 'Léa' }, []],
    ['usual name', { ...LEA, usual: 'Morel' }, { last: 'Morel', first: 'Léa' }, ['usualName']],
    ['usual name as a first name', { ...LEA, usual: 'Morel' }, { last: 'Léa', first: 'Morel' }, []],
    ['day and month swapped', LEA, { ...LEA, born: '2017-05-03' }, ['dayAndMonth']],
    ['another birth date', LEA, { ...LEA, born: '2017-05-04' }, []],
    ['one letter, and another birth date', LEA, { last: 'Dupond', first: 'Léa', born: '2017-05-03' }, []],
  ])('%s', (_, one, other, expected) => {
    expect(likenessesOf(one, other)).toEqual(expected);
    expect(likenessesOf(other, one)).toEqual(expected);
  });

  it('are certainly one with a telephone or a guardian in common', () => {
    expect(likenessesOf({ ...LEA, phone: '0612345678' }, { ...LEA, phone: '0612345678' })).toEqual([]);
    expect(likenessesOf({ ...LEA, parent: 'Anne' }, { ...LEA, parent: 'Anne' })).toEqual([]);
  });

  it('are never twins of one visit', () => {
    const desk = createLedger(town, 'JVE-A7K2');
    const born = '2017-03-05';
    const twins = createHousehold('Dupont', {
      children: [
        { firstName: 'Léa', born },
        { firstName: 'Léo', born },
      ],
    });
    desk.serves(twins, { ticket: 1 });
    expect(cardsOf([desk])).toEqual([]);
  });

  it('are asked about no more once they are said to be different, or one', () => {
    const { desks, ids } = enrolled(LEA, { last: 'Dupond', first: 'Léa' });
    for (const verdict of ['different', 'same'] as const) {
      const office = createCoordination(town);
      const [a, b] = ids.map((enrolment) => ({ enrolment: enrolment as never, child: 0 }));
      if (!a || !b) throw new Error('two were enrolled');
      office.decides('ChildrenSettled', { a, b, verdict, reason: 'vu' });
      expect(cardsOf(desks, office)).toEqual([]);
    }
  });

  it('wait for the answer only with the lesser of their promises', () => {
    const { desks, ids } = enrolled(LEA, { last: 'Dupond', first: 'Léa' });
    const register = merge(evidenceOf(town, desks));
    const [card] = cardsOf(desks);
    expect(card?.lesser).toEqual([{ enrolment: ids[1], position: 0 }]);
    expect(register.enrolments.map(({ requests }) => requests[0]?.status)).toEqual([
      { type: 'granted', by: 'desk' },
      { type: 'toSettle', held: true, cards: [card?.id] },
    ]);
  });
});
