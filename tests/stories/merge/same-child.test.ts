import { describe, expect, it } from 'vitest';
import { createCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createGuardian, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const leGall = createHousehold('Le Gall', { children: [createChild('Alice')] });

describe('the parent and the neighbour both bring the same child, at two schools', () => {
  it('one child, one place: the other is a duplicate of it, by its receipt', async () => {
    const campaign = townWith({ 'JVE-A': 2, 'CAM-A': 2 });
    const jve = await createDesk({ campaign });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const byNeighbour = await at(cam, '08:35').servesCarried(leGall, {
      ticket: 1,
      by: createGuardian('Voisin'),
    });
    const byParent = await at(jve, '09:30').serves(leGall, { ticket: 12 });
    expect(cam.outcomes(byNeighbour)).toEqual(['S28 waiting']);
    for (const desk of [jve, cam]) await closes(desk);

    const told = gathering(campaign, [cam, jve]);
    expect(told.says(byParent)).toEqual(['Alice S28 place granted: Place granted at the desk.']);
    expect(told.says(byNeighbour)).toEqual([
      `Alice S28 duplicate: Already enrolled under receipt ${byParent}.`,
    ]);
    expect(told.line(byNeighbour).householdClass).toBe(told.line(byParent).householdClass);
    expect(told.register.cards).toEqual([]);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 1, free: 1, queue: [] });
  });

  it('granted at both desks: the second place of the same child in the same pool is free again (R6)', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 1 });
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const first = await at(a, '08:40').serves(leGall, { ticket: 1 });
    const second = await at(b, '08:50').servesCarried(leGall, { ticket: 2, by: createGuardian('Voisin') });
    const waiting = await at(b, '09:00').serves(createHousehold('Attente'), { ticket: 3 });
    for (const desk of [a, b]) await closes(desk);
    const told = gathering(campaign, [a, b]);
    expect(told.why(first)).toEqual(['Place granted at the desk.']);
    expect(told.why(second)).toEqual([`Already enrolled under receipt ${first}.`]);
    expect(told.says(waiting)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
  });

  it('with a letter in another place only a person can say; until then the lesser promise waits, its place kept', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 1 });
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const born = '2017-03-04';
    const spelt = createHousehold('Le Gall', { children: [createChild('Alice', { born })] });
    const misspelt = createHousehold('Le Gal', {
      guardian: 'Yann',
      children: [createChild('Alice', { born })],
    });
    const first = await at(a, '08:40').serves(spelt, { ticket: 1 });
    const second = await at(b, '08:50').serves(misspelt, { ticket: 2 });
    for (const desk of [a, b]) await closes(desk);
    const told = gathering(campaign, [a, b]);
    const card = told.card('ChildLikely');
    expect(card.because).toBe('oneLetter');
    expect(card.lesser.map(({ enrolment }) => told.receiptOf(enrolment))).toEqual([second]);
    expect(told.why(first)).toEqual(['Place granted at the desk.']);
    expect(told.why(second)).toEqual(['A person must decide; the place is kept.']);

    const office = createCoordination(campaign);
    const verdict = office.decides('ChildrenSettled', {
      a: card.a,
      b: card.b,
      verdict: 'different',
      reason: 'deux cousines',
    });
    expect(gathering(campaign, [a, b], office).why(second)).toEqual(['Place granted at the desk.']);
    office.withdraws(verdict);
    office.decides('ChildrenSettled', { a: card.a, b: card.b, verdict: 'same', reason: 'faute de frappe' });
    expect(gathering(campaign, [a, b], office).why(second)).toEqual([
      `Already enrolled under receipt ${first}.`,
    ]);
  });

  it('promised places at two centres for one week: both kept, and a person says which one stands', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'CAM-A': 1 });
    const [jve, cam] = [await createDesk({ campaign }), await createDesk({ campaign, school: 'CAM' })];
    const moved = createHousehold('Le Gall', { children: [createChild('Alice', { school: 'CAM' })] });
    const here = await at(jve, '08:40').serves(leGall, { ticket: 1 });
    const there = await at(cam, '08:50').serves(moved, { ticket: 1 });
    const told = gathering(campaign, [jve, cam]);
    const card = told.card('ChildInTwoPools');
    for (const receipt of [here, there]) {
      expect(told.says(receipt)).toEqual(['Alice S28 to settle: A person must decide; the place is kept.']);
    }
    const [stands, refused] = card.requests;
    if (!stands || !refused) throw new Error('two promises');
    const office = createCoordination(campaign);
    office.decides('PromisesSettled', { stands, refused: [refused], reason: 'elle est à Jules Verne' });
    const after = gathering(campaign, [jve, cam], office);
    expect(after.why(here)).toEqual(['Place granted at the desk.']);
    expect(after.why(there)).toEqual(['Refused: elle est à Jules Verne']);
  });
});

describe('the twins', () => {
  const twins = createHousehold('Morvan', {
    children: [createChild('Léa', { born: '2017-03-04' }), createChild('Léo', { born: '2017-03-04' })],
  });

  it('Léa and Léo, one letter apart and born on one day, are two children, brought once or by both parents', async () => {
    const campaign = townWith({ 'JVE-A': 2, 'JVE-B': 2 });
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const first = await at(a, '08:40').serves(twins, { ticket: 1 });
    const father = createGuardian('Morvan', 'Yann', twins.guardian.phone);
    const again = { ...twins, guardian: father };
    const second = await at(b, '09:00').serves(again, { ticket: 2 });
    for (const desk of [a, b]) await closes(desk);
    const told = gathering(campaign, [a, b]);
    expect(told.register.cards).toEqual([]);
    expect(told.says(first)).toEqual([
      'Léa S28 place granted: Place granted at the desk.',
      'Léo S28 place granted: Place granted at the desk.',
    ]);
    expect(told.why(second)).toEqual(Array(2).fill(`Already enrolled under receipt ${first}.`));
    const classes = told.line(first).requests.map(({ childClass }) => childClass);
    expect(new Set(classes).size).toBe(2);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 2, free: 2 });
  });
});
