import { describe, expect, it } from 'vitest';
import { NO_HASH } from '#domain/chain/hash.ts';
import { merge } from '#domain/merge/merge.ts';
import type { Hash, Signature } from '#domain/vocabulary/ids.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createCoordination, type TestCoordination } from '../../builders/decisions.ts';
import { createLedger, evidenceOf } from '../../builders/evidence.ts';
import { createHousehold } from '../../builders/household.ts';

/** Everything in the reserve: each request is recorded, and the merge decides. */
const usual = createCampaign().campaign;
const town = createCampaign({
  desks: usual.desks.map((desk) => ({ ...desk, allotment: {} })),
  centres: usual.centres.map((centre) => ({ ...centre, reserve: centre.capacity })),
});
const LEA = createHousehold('Dupont', {
  phone: '0612345678',
  children: [{ firstName: 'Léa', born: '2017-03-05' }],
});

const publishes = (office: TestCoordination, ...ids: readonly Hash[]): Hash =>
  office.decides('PlacesPublished', {
    granted: ids.map((enrolment) => ({ enrolment, positions: [0] })),
    register: NO_HASH,
    signature: 'ab'.repeat(64) as Signature,
  });

describe('what was published', () => {
  it('R6: stands twice for one child until a person says which', () => {
    const [one, other] = [createLedger(town, 'JVE-A7K2'), createLedger(town, 'JVE-B7K2')];
    const ids = [one, other].map((desk, index) => desk.idOf(desk.serves(LEA, { ticket: index + 1 }))) as [
      Hash,
      Hash,
    ];
    const office = createCoordination(town);
    publishes(office, ...ids);
    const statuses = () =>
      merge(evidenceOf(town, [one, other], [office])).enrolments.map(({ requests }) => requests[0]?.status);
    const [first, second] = statuses();
    expect(first).toMatchObject({ type: 'granted', by: 'merge', published: true });
    expect(second).toMatchObject({ type: 'toSettle', held: true });
    office.decides('PromisesSettled', {
      stands: { enrolment: ids[1], position: 0 },
      refused: [{ enrolment: ids[0], position: 0 }],
      reason: 'la famille préfère',
    });
    const [refused, standing] = statuses();
    expect(refused).toMatchObject({ type: 'refused', reason: 'la famille préfère' });
    expect(standing).toMatchObject({ type: 'granted', by: 'merge', published: true });
  });

  it('R6: is not undone by an earlier request of the same child that comes with a late file', () => {
    const [late, one] = [createLedger(town, 'JVE-A7K2'), createLedger(town, 'JVE-B7K2')];
    const early = late.idOf(late.serves(LEA, { ticket: 1 }));
    one.clock('10:00');
    const published = one.idOf(one.serves(LEA, { ticket: 2 }));
    const office = createCoordination(town);
    publishes(office, published);
    const { enrolments } = merge(evidenceOf(town, [late, one], [office]));
    const statusOf = (id: Hash) => enrolments.find((each) => each.id === id)?.requests[0]?.status;
    expect(statusOf(published)).toMatchObject({ type: 'granted', published: true });
    expect(statusOf(early)).toMatchObject({ type: 'duplicate', of: { enrolment: published, position: 0 } });
  });

  it('names those whom it overtook', () => {
    const full = createCampaign({
      desks: town.campaign.desks,
      centres: town.campaign.centres.map((centre) => {
        const places = { S28: { elementaire: 1 } };
        return { ...centre, capacity: places, reserve: places };
      }) as never,
    });
    const [late, one] = [createLedger(full, 'JVE-A7K2'), createLedger(full, 'JVE-B7K2')];
    const early = late.idOf(late.serves(createHousehold('Premier'), { ticket: 1 }));
    one.clock('10:00');
    const published = one.idOf(one.serves(createHousehold('Second'), { ticket: 2 }));
    const office = createCoordination(full);
    publishes(office, published);
    const { overtaken, pools } = merge(evidenceOf(full, [late, one], [office]));
    expect(overtaken).toEqual([{ enrolment: early, position: 0 }]);
    expect(pools.find(({ centre }) => centre === 'les-goelands')).toMatchObject({
      grantedByMerge: 1,
      free: 0,
      over: 0,
      queue: [{ enrolment: early, position: 0 }],
    });
  });
});
