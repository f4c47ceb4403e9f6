import { describe, expect, it } from 'vitest';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { createCoordination, type TestCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, type Told, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const family = (name: string) => createHousehold(name, { children: [createChild('Alice')] });

/** Desk A may grant one place and has two families, desk B two and has two: three places in all. */
async function twoDesks() {
  const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 2 });
  const a = await createDesk({ campaign });
  const b = await createDesk({ campaign, letter: 'B' });
  const granted = await at(a, '08:40').serves(family('Acquise'), { ticket: 1 });
  const early = await at(b, '08:42').serves(family('Deux'), { ticket: 2 });
  const waiting = await at(a, '08:45').serves(family('Attente'), { ticket: 3 });
  const late = await at(b, '08:50').serves(family('Quatre'), { ticket: 4 });
  for (const desk of [a, b]) await closes(desk);
  return { campaign, a, b, granted, waiting, early, late, office: createCoordination(campaign) };
}

/** What is granted now becomes a promise. */
function publishes(office: TestCoordination, { register }: Told): void {
  const granted = register.enrolments.flatMap(({ id, requests }) => {
    const positions = requests
      .filter(({ status }) => status.type === 'granted')
      .map(({ position }) => position);
    return positions.length > 0 ? [{ enrolment: id, positions }] : [];
  });
  office.decides('PlacesPublished', {
    granted,
    register: 'cd'.repeat(32) as Hash,
    signature: 'ab'.repeat(64) as never,
  });
}

describe('the missing desk, whose grants arrive after the merge', () => {
  it('keeps its places until its file says what became of them: nobody is given one twice', async () => {
    const { campaign, a, b, granted, waiting, early, late } = await twoDesks();
    const before = gathering(campaign, [a]);
    expect(before.desk('JVE-B')).toMatchObject({
      state: 'missing',
      held: expect.arrayContaining([{ ...elementary, places: 2 }]),
    });
    expect(before.pool(elementary)).toMatchObject({
      capacity: 3,
      grantedAtDesks: 1,
      held: 2,
      free: 0,
      over: 0,
    });
    expect(before.says(waiting)).toEqual(['Alice S28 waiting list: No place was left, no request ahead.']);

    const after = gathering(campaign, [a, b]);
    expect(after.desk('JVE-B')).toMatchObject({ state: 'closed', held: [] });
    for (const receipt of [granted, early, late]) {
      expect(after.says(receipt)).toEqual(['Alice S28 place granted: Place granted at the desk.']);
    }
    expect(after.pool(elementary)).toMatchObject({ grantedAtDesks: 3, held: 0, free: 0, over: 0 });
    expect(after.says(waiting)).toEqual(['Alice S28 waiting list: No place was left, no request ahead.']);
  });

  it('its places are free once they are released with a reason; what it granted stands when it comes (R6)', async () => {
    const { campaign, a, b, waiting, early, late, office } = await twoDesks();
    const desk = { school: 'JVE', letter: 'B' } as never;
    const released = office.decides('HoldingReleased', { desk, reason: 'ordinateur volé' });
    const before = gathering(campaign, [a], office);
    expect(before.desk('JVE-B')).toMatchObject({
      state: 'missing',
      held: [],
      released: { decision: released, reason: 'ordinateur volé' },
    });
    expect(before.says(waiting)).toEqual(['Alice S28 place granted: 2 places were left, no request ahead.']);

    const unpublished = gathering(campaign, [a, b], office);
    expect(unpublished.why(early)).toEqual(['Place granted at the desk.']);
    expect(unpublished.says(waiting)).toEqual([
      'Alice S28 waiting list: No place was left, no request ahead.',
    ]);

    publishes(office, before);
    const after = gathering(campaign, [a, b], office);
    expect(after.why(early)).toEqual(['Place granted at the desk.']);
    expect(after.why(late)).toEqual(['Place granted at the desk.']);
    expect(after.line(waiting).requests).toMatchObject([
      { status: { type: 'granted', by: 'merge', published: true } },
    ]);
    expect(after.pool(elementary)).toMatchObject({
      capacity: 3,
      grantedAtDesks: 3,
      grantedByMerge: 1,
      over: 1,
    });
  });

  it('a desk that came, but was not closed, may still hold places; withdrawing the release takes them back', async () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 2 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    await a.serves(family('Acquise'), { ticket: 1 });
    const waiting = await a.serves(family('Attente'), { ticket: 2 });
    await b.serves(family('Bertin'), { ticket: 3 });
    await closes(a);
    const office = createCoordination(campaign);
    expect(gathering(campaign, [a, b]).desk('JVE-B')).toMatchObject({
      state: 'open',
      held: expect.arrayContaining([{ ...elementary, places: 1 }]),
    });
    expect(gathering(campaign, [a, b], office).why(waiting)).toEqual([
      'No place was left, no request ahead.',
    ]);
    const released = office.decides('HoldingReleased', {
      desk: { school: 'JVE', letter: 'B' } as never,
      reason: 'vu',
    });
    expect(gathering(campaign, [a, b], office).why(waiting)).toEqual(['1 place was left, no request ahead.']);
    office.withdraws(released);
    expect(gathering(campaign, [a, b], office).why(waiting)).toEqual([
      'No place was left, no request ahead.',
    ]);
  });
});

describe('the late file: found after the lists were published', () => {
  it('undoes no published place; who should have stood ahead is listed', async () => {
    const campaign = townWith({}, { reserve: 2 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const first = await at(a, '08:40').serves(family('Un'), { ticket: 1 });
    const forgotten = await at(b, '08:42').serves(family('Deux'), { ticket: 2 });
    const third = await at(a, '08:45').serves(family('Trois'), { ticket: 3 });
    const fourth = await at(a, '08:50').serves(family('Quatre'), { ticket: 4 });
    await closes(a);
    const office = createCoordination(campaign);
    const published = gathering(campaign, [a], office);
    expect(published.why(third)).toEqual(['2 places were left, 1 request ahead.']);
    publishes(office, published);
    await closes(b);

    const after = gathering(campaign, [a, b], office);
    expect(after.register.publications).toHaveLength(1);
    for (const receipt of [first, third]) {
      expect(after.line(receipt).requests).toMatchObject([{ status: { type: 'granted', published: true } }]);
    }
    expect(after.says(forgotten)).toEqual(['Alice S28 waiting list: No place was left, no request ahead.']);
    expect(after.says(fourth)).toEqual(['Alice S28 waiting list: No place was left, 1 request ahead.']);
    expect(after.register.overtaken.map(({ enrolment }) => after.receiptOf(enrolment))).toEqual([forgotten]);
    expect(after.pool(elementary)).toMatchObject({ capacity: 2, grantedByMerge: 2, over: 0 });
  });
});
