import { describe, expect, it } from 'vitest';
import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import { childFirstRecorded, choiceOf, suggestionFor } from '#domain/merge/suggestion.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { createEnrolment } from '../../builders/mergedByHand.ts';

const byId = (...all: readonly MergedEnrolment[]) =>
  new Map(all.map((enrolment) => [enrolment.id, enrolment]));

function twoEnrolments(a: Household, b: Household): [MergedEnrolment, MergedEnrolment] {
  return [createEnrolment({ household: a, count: 1 }), createEnrolment({ household: b, count: 2 })];
}

describe('two children who may be one', () => {
  const lea = createChild('Léa', { lastName: 'Martin', school: 'JVE', level: 'CE1' });
  const withMother = createHousehold('Martin', { guardian: 'Zoé', phone: '0612345678', children: [lea] });

  function suggested(other: Household) {
    const [a, b] = twoEnrolments(withMother, other);
    const card: Card = {
      id: 'card',
      type: 'ChildLikely',
      a: { enrolment: a.id, child: 0 },
      b: { enrolment: b.id, child: 0 },
      because: 'sameNames',
      lesser: [],
    };
    return suggestionFor(card, byId(a, b));
  }

  it('are, where a telephone is shared', () => {
    const other = createHousehold('Durand', { phone: '0612345678', children: [lea] });
    expect(suggested(other)).toEqual({ choice: 'same', because: 'guardianShared' });
  });

  it('are, where nobody is shared, but school and level are the same', () => {
    const other = createHousehold('Durand', { children: [lea] });
    expect(suggested(other)).toEqual({ choice: 'same', because: 'sameSchoolAndLevel' });
  });

  it('are not, where they share names and birth date only', () => {
    const other = createHousehold('Durand', { children: [{ ...lea, school: 'LBL' }] });
    expect(suggested(other)).toEqual({ choice: 'different', because: 'nothingShared' });
  });
});

describe('a child whose first name and birth date were both corrected', () => {
  const recorded = createHousehold('Martin', { children: [createChild('Mila', { born: '2018-03-04' })] });

  function corrected(firstName: string, birthDate: string): MergedEnrolment {
    const [child] = recorded.children;
    const household = { ...recorded, children: [{ ...child!, firstName, birthDate: birthDate as IsoDate }] };
    const enrolment = createEnrolment({ household, count: 1 });
    const { at, agent, id } = enrolment;
    const changes = [
      { of: 'child', child: 0, field: 'firstName', from: 'Mila', to: firstName },
      { of: 'child', child: 0, field: 'birthDate', from: '2018-03-04', to: birthDate },
      // Left aside by the merge: the field said something else by then.
      { of: 'child', child: 0, field: 'lastName', from: 'Durand', to: 'Dupont' },
    ] as const;
    return { ...enrolment, corrections: [{ by: 'desk', hash: id, at, agent, changes, reason: 'relu' }] };
  }
  const suggested = (enrolment: MergedEnrolment) =>
    suggestionFor(
      { id: 'card', type: 'IdentityChanged', child: { enrolment: enrolment.id, child: 0 }, requests: [] },
      byId(enrolment),
    );

  it('is read back as first recorded, corrections left aside apart', () => {
    expect(childFirstRecorded(corrected('Édouard', '2016-11-20'), 0)).toEqual(recorded.children[0]);
  });

  it('is the same, where the corrections are those of slips', () => {
    expect(suggested(corrected('Mina', '2018-04-03'))?.choice).toBe('sameChild');
  });

  it('is another, where neither has anything in common', () => {
    expect(suggested(corrected('Édouard', '2016-11-20'))?.choice).toBe('anotherChild');
  });
});

it('of two promises the one granted stands, though the other came first', () => {
  const toSettle = { type: 'toSettle', held: true, cards: ['card'] } as const;
  const [first, second] = twoEnrolments(createHousehold('Martin'), createHousehold('Durand')).map(
    (enrolment, index): MergedEnrolment => ({
      ...enrolment,
      requests: enrolment.requests.map((request) => ({
        ...request,
        atDesk: index === 0 ? 'waiting' : 'granted',
        status: toSettle,
      })),
    }),
  );
  const requests = [first!, second!].map(({ id, requests: [request] }) => ({
    enrolment: id,
    position: request!.position,
  }));
  expect(suggestionFor({ id: 'card', type: 'ChildInTwoPools', requests }, byId(first!, second!))).toEqual({
    choice: choiceOf(requests[1]!),
    because: 'grantedFirst',
  });
});
