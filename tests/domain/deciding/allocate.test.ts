import { describe, expect, it } from 'vitest';
import { allocate, isOffered, outcomeAsks } from '#domain/deciding/allocate.ts';
import { decide } from '#domain/deciding/decide.ts';
import { emptyDesk } from '#domain/projections/desk.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createDesk, type TestDesk } from '../../builders/desk.ts';
import { asking, createChild, createHousehold, createVisit } from '../../builders/household.ts';

const campaign = createCampaign();
const family = (name: string, ...children: string[]) =>
  createHousehold(name, { children: children.map((child) => createChild(child, { level: 'TPS' })) });

/** What the agent is shown before recording: `granted`, or `waiting 2`. */
const shown = (desk: TestDesk, ticket: number, ...households: Household[]) =>
  allocate(
    desk.state,
    ticket as Ticket,
    households.map((household) => outcomeAsks(asking(household, ['S28']))),
  ).map((outcomes) => outcomes.map(({ outcome, rank }) => (rank ? `${outcome} ${rank}` : outcome)));

describe('the outcome shown before recording', () => {
  it('counts the places as the households of one visit take them (R4)', async () => {
    const desk = await createDesk({ campaign });
    const [two, three] = [family('Deux', 'Ana', 'Bob'), family('Trois', 'Cle', 'Dan', 'Eve')];
    expect(shown(desk, 1, two, three)).toEqual([
      ['granted', 'granted'],
      ['granted', 'waiting 1', 'waiting 2'],
    ]);
  });

  it('is what is then recorded', async () => {
    const desk = await createDesk({ campaign });
    const [two, three] = [family('Deux', 'Ana', 'Bob'), family('Trois', 'Cle', 'Dan', 'Eve')];
    const foretold = shown(desk, 1, two, three)
      .flat()
      .map((outcome) => outcome.split(' ')[0]);
    const receipts = await desk.servesBoth(two, { ticket: 1, carrying: three });
    const recorded = receipts.flatMap((receipt) => desk.enrolment(receipt).requests);
    expect(recorded.map(({ outcome }) => outcome)).toEqual(foretold);
  });

  it('R8: ranks go by ticket: a late entry of an earlier ticket stands before those who wait', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(family('Trois', 'Cle', 'Dan', 'Eve'), { ticket: 1 });
    await desk.serves(family('Dix', 'Ana'), { ticket: 10 });
    await desk.serves(family('Vingt', 'Bob'), { ticket: 20 });
    const late = family('Tard', 'Fay');
    expect([5, 10, 15, 21].map((ticket) => shown(desk, ticket, late)[0]?.[0])).toEqual([
      'waiting 1',
      'waiting 2',
      'waiting 2',
      'waiting 3',
    ]);
  });

  it('a paper form does not stand in its own way: what is kept for others alone counts', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1, 2], { maternelle: 3 });
    expect(shown(desk, 2, family('Deux', 'Ana', 'Bob'))).toEqual([['granted', 'granted']]);
    expect(shown(desk, 3, family('Trois', 'Cle'))).toEqual([['waiting 1']]);
  });

  it('a week in which the centre takes nobody of this band is not offered', async () => {
    const centres = campaign.campaign.centres.map((centre) => ({ ...centre, capacity: {}, reserve: {} }));
    const desks = campaign.campaign.desks.map((desk) => ({ ...desk, allotment: {} }));
    const { state } = await createDesk({ campaign: createCampaign({ centres, desks }) });
    const child = { school: 'JVE', level: 'TPS' } as never;
    expect(isOffered(state, child, 'S28' as never)).toBe(false);
  });
});

describe('before its opening', () => {
  it('a desk does nothing', () => {
    const state = emptyDesk(campaign.campaign, campaign.hash);
    const visit = createVisit({ ticket: 1, own: family('Un', 'Ana') });
    expect(decide(state, visit)).toEqual({ ok: false, error: { type: 'DeskNotOpen' } });
    expect(decide(state, { type: 'ReopenDesk', reason: 'encore' })).toMatchObject({ ok: false });
  });
});
