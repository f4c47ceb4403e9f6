import { describe, expect, it } from 'vitest';
import type { RequestRef } from '#domain/coordination/events.ts';
import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment, MergedRequest } from '#domain/merge/register.ts';
import type { RowFilter } from '#gathering/gathering.ts';
import { viewOf } from '#gathering/view.ts';
import { createCampaign } from '../builders/campaign.ts';
import { poolAt } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';
import { createEnrolment, createPool, registerOf } from '../builders/mergedByHand.ts';

const town = createCampaign();
const S28 = poolAt('les-goelands', 'S28', 'elementaire');
const S29 = poolAt('les-goelands', 'S29', 'elementaire');
const FAR = poolAt('le-grand-large', 'S28', 'elementaire');
const waiting = (rank: number): MergedRequest['status'] => ({ type: 'waiting', rank, places: 0 });
const card = { id: 'a', type: 'CoordinationForked', branches: [] } as const satisfies Card;
const otherCard = { id: 'b', type: 'CoordinationForked', branches: [] } as const satisfies Card;

const gall = createEnrolment({
  household: createHousehold('Le Gall', { children: [createChild('Alice')] }),
  count: 1,
  requests: [{ pool: S28 }, { pool: S29, status: { type: 'toSettle', held: true, cards: ['b'] } }],
});
const moreau = createEnrolment({
  household: createHousehold('Moreau', {
    children: [createChild('Sami'), createChild('Ines', { school: 'CAM' })],
  }),
  count: 2,
  requests: [
    { pool: S29, childClass: 'sami', status: waiting(0) },
    { child: 1, pool: FAR, status: waiting(0) },
  ],
});
const again = createEnrolment({
  household: createHousehold('Moreau', { guardian: 'Paul', children: [createChild('Sami')] }),
  count: 3,
  requests: [
    { pool: S29, status: waiting(1) },
    { pool: S28, childClass: 'sami', status: { type: 'voided', reason: 'mauvaise famille' } },
  ],
});
const ref = ({ id }: MergedEnrolment, position: number): RequestRef => ({ enrolment: id, position });
const register = registerOf(town, [gall, moreau, again], {
  pools: [
    createPool(S28),
    createPool(S29, { queue: [ref(gall, 1), ref(moreau, 0), ref(again, 0)] }),
    createPool(FAR),
  ],
  cards: [card, otherCard],
});
const view = viewOf(town.campaign, register);

/** `['Alice S28', 'Alice S29']` */
const listed = (filter: RowFilter, from = 0, count = 99) =>
  view
    .rows(filter, from, count)
    .rows.map(
      ({ enrolment, request }) =>
        `${enrolment.household.children[request.child]?.firstName} ${request.pool.period}`,
    );

describe('the rows of the register', () => {
  it.each<[string, RowFilter, string[]]>([
    ['all', {}, ['Alice S28', 'Alice S29', 'Sami S29', 'Ines S28', 'Sami S29', 'Sami S28']],
    ['of a centre', { centre: FAR.centre }, ['Ines S28']],
    ['of a period', { period: S29.period }, ['Alice S29', 'Sami S29', 'Sami S29']],
    ['of a band that nobody asks for', { band: poolAt('x', 'y', 'maternelle').band }, []],
    ['of children of a school', { school: town.campaign.schools[1]?.code as never }, ['Ines S28']],
    ['of a status', { status: 'waiting' }, ['Sami S29', 'Ines S28', 'Sami S29']],
    ['of both', { status: 'waiting', centre: S29.centre }, ['Sami S29', 'Sami S29']],
    ['of enrolments found', { question: 'paul' }, ['Sami S29', 'Sami S28']],
    ['of none found', { question: 'nobody' }, []],
  ])('are those %s', (_, filter, rows) => {
    expect(listed(filter)).toEqual(rows);
    expect(view.rows(filter, 0, 1).total).toBe(rows.length);
  });

  it('come in windows', () => {
    expect(listed({}, 1, 2)).toEqual(['Alice S29', 'Sami S29']);
    expect(listed({}, 5, 20)).toEqual(['Sami S28']);
    expect(listed({}, 6, 20)).toEqual([]);
  });

  it('are counted by status (R12)', () => {
    expect(view.overview().counts).toEqual({
      enrolments: 3,
      requests: { granted: 1, waiting: 3, duplicate: 0, toSettle: 1, refused: 0, voided: 1 },
    });
  });
});

describe('why a request stands where it stands', () => {
  it('names those ahead by receipt, and the same child elsewhere', () => {
    const why = view.why(ref(again, 0));
    expect(why?.ahead.map(({ receipt, status }) => [receipt, status.type])).toEqual([
      [gall.receipt, 'toSettle'],
      [moreau.receipt, 'waiting'],
    ]);
    expect(why?.pool).toMatchObject({ ...S29, queued: 3 });
    expect(view.why(ref(moreau, 0))?.others).toEqual([{ enrolment: again, request: again.requests[1] }]);
  });

  it('names nobody ahead of what was granted at the desk', () => {
    expect(view.why(ref(gall, 0))?.ahead).toEqual([]);
  });

  it('brings the cards that keep it from being settled', () => {
    expect(view.why(ref(gall, 1))?.cards).toEqual([otherCard]);
  });

  it('knows nothing of a request that is in no ledger', () => {
    expect(view.why({ enrolment: gall.id, position: 9 })).toBeUndefined();
  });
});
