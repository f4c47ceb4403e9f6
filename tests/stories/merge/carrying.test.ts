import { describe, expect, it } from 'vitest';
import { createCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createGuardian, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const neighbour = createGuardian('Voisin', 'Yann');
const morvan = createHousehold('Morvan', { children: [createChild('Maël')] });
const leGall = createHousehold('Le Gall', { children: [createChild('Alice')] });

describe('one bearer, two carried families at two desks (R9)', () => {
  it('the second in order of arrival is to settle, with its place kept; a person decides', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 1 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const first = await at(a, '08:40').servesCarried(morvan, { ticket: 1, by: neighbour });
    const second = await at(b, '08:50').servesCarried(leGall, { ticket: 2, by: neighbour });
    for (const desk of [a, b]) await closes(desk);

    const told = gathering(campaign, [b, a]);
    const card = told.card('ProxyBreach');
    expect(card.enrolments.map((id) => told.receiptOf(id))).toEqual([second]);
    expect(card.before.map((id) => told.receiptOf(id))).toEqual([first]);
    expect(card.limit).toBe(1);
    expect(told.says(first)).toEqual(['Maël S28 place granted: Place granted at the desk.']);
    expect(told.says(second)).toEqual(['Alice S28 to settle: A person must decide; the place is kept.']);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 1, keptToSettle: 1, free: 0 });

    const allowing = createCoordination(campaign);
    const allowed = {
      enrolments: [...card.enrolments],
      verdict: 'allowed' as const,
      reason: 'les deux familles sont venues',
    };
    const decision = allowing.decides('ProxyBreachSettled', allowed);
    const after = gathering(campaign, [a, b], allowing);
    expect(after.says(second)).toEqual(['Alice S28 place granted: Place granted at the desk.']);
    expect(after.cards('ProxyBreach')).toEqual([]);
    allowing.withdraws(decision);
    expect(gathering(campaign, [a, b], allowing).card('ProxyBreach').id).toBe(card.id);
  });

  it('carrying the same family twice, or her own, is no breach', async () => {
    const campaign = townWith({ 'JVE-A': 3, 'JVE-B': 3 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const own = createHousehold('Voisin', { guardian: 'Yann', children: [createChild('Zoé')] });
    await a.servesBoth(own, { ticket: 1, carrying: morvan });
    await b.servesCarried(morvan, { ticket: 2, by: neighbour, weeks: ['S29'] });
    const told = gathering(campaign, [a, b]);
    expect(told.register.cards).toEqual([]);
  });

  it('the same name with another telephone is asked about, only where together they carried too many', async () => {
    const campaign = townWith({ 'JVE-A': 3, 'JVE-B': 3 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const first = await a.servesCarried(morvan, { ticket: 1, by: neighbour });
    const second = await b.servesCarried(leGall, {
      ticket: 2,
      by: { ...neighbour, phone: '+33699999999' as never },
    });
    const told = gathering(campaign, [a, b]);
    const card = told.card('BearerLikely');
    expect(card.because).toBe('sameName');
    expect(told.cards('ProxyBreach')).toEqual([]);

    const office = createCoordination(campaign);
    const { a: one, b: other } = card;
    office.decides('HouseholdsSettled', {
      a: one,
      b: other,
      verdict: 'same',
      reason: 'même personne, deux numéros',
    });
    const settled = gathering(campaign, [a, b], office);
    expect(settled.cards('BearerLikely')).toEqual([]);
    expect(settled.card('ProxyBreach').enrolments.map((id) => settled.receiptOf(id))).toEqual([second]);
    expect(settled.says(first)).toEqual(['Maël S28 place granted: Place granted at the desk.']);
  });
});

describe('a breach refused while the mother’s own enrolment of the same child stands', () => {
  it('frees what the neighbour was granted, and the mother’s own request takes its rank', async () => {
    const campaign = townWith({ 'JVE-B': 1, 'CAM-A': 1 }, { shared: true });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const carried = await at(cam, '08:35').servesCarried(morvan, { ticket: 1, by: neighbour });
    const earlier = await at(a, '08:38').serves(createHousehold('Avant'), { ticket: 1 });
    const mother = await at(a, '08:40').serves(leGall, { ticket: 2 });
    const breach = await at(b, '08:50').servesCarried(leGall, { ticket: 4, by: neighbour });
    for (const desk of [a, b, cam]) await closes(desk);

    const before = gathering(campaign, [a, b, cam]);
    const card = before.card('ProxyBreach');
    expect(card.enrolments.map((id) => before.receiptOf(id))).toEqual([breach]);
    const kept = ['Alice S28 to settle: A person must decide; the place is kept.'];
    expect(before.says(breach)).toEqual(kept);
    // What becomes of the mother’s own request hangs on the same answer.
    expect(before.line(mother).requests).toMatchObject([
      { status: { type: 'toSettle', held: false, cards: [card.id] } },
    ]);

    const office = createCoordination(campaign);
    office.decides('ProxyBreachSettled', {
      enrolments: [...card.enrolments],
      verdict: 'refused',
      reason: 'deuxième famille portée',
    });
    const after = gathering(campaign, [a, b, cam], office);
    expect(after.says(breach)).toEqual(['Alice S28 refused: Refused: deuxième famille portée']);
    expect(after.says(carried)).toEqual(['Maël S28 place granted: Place granted at the desk.']);
    expect(after.says(earlier)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(after.says(mother)).toEqual(['Alice S28 waiting list: 1 place was left, 1 request ahead.']);
    expect(after.register.cards).toEqual([]);
  });

  it('leaves her what she was granted herself', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 1, 'CAM-A': 1 }, { shared: true });
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const cam = await createDesk({ campaign, school: 'CAM' });
    await at(cam, '08:35').servesCarried(morvan, { ticket: 1, by: neighbour });
    const breach = await at(b, '08:38').servesCarried(leGall, { ticket: 1, by: neighbour });
    const mother = await at(a, '08:40').serves(leGall, { ticket: 2 });
    const office = createCoordination(campaign);
    const { enrolments } = gathering(campaign, [a, b, cam]).card('ProxyBreach');
    office.decides('ProxyBreachSettled', {
      enrolments: [...enrolments],
      verdict: 'refused',
      reason: 'trop de familles',
    });
    const after = gathering(campaign, [a, b, cam], office);
    expect(after.says(breach)).toEqual(['Alice S28 refused: Refused: trop de familles']);
    expect(after.says(mother)).toEqual(['Alice S28 place granted: Place granted at the desk.']);
  });
});
