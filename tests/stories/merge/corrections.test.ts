import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/events/events.ts';
import type { Hash, Signature } from '#domain/vocabulary/ids.ts';
import { createCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const grandLarge = poolAt('le-grand-large', 'S28', 'elementaire');
const family = (name: string, level = 'CP') =>
  createHousehold(name, { children: [createChild('Alice', { level })] });
const toNursery: Change = { of: 'child', child: 0, field: 'level', from: 'CP', to: 'GS' };
const toCamus: Change = { of: 'child', child: 0, field: 'school', from: 'JVE', to: 'CAM' };

describe('the corrected level that would move a band (R10)', () => {
  it('moves no granted place; a request that waits moves to the right pool and keeps its rank', async () => {
    const campaign = townWith({ 'JVE-A': 1 }, { reserve: 1 });
    const desk = await createDesk({ campaign });
    const granted = await at(desk, '08:40').serves(family('Acquise'), { ticket: 1 });
    const waiting = await at(desk, '08:41').serves(family('Attente'), { ticket: 2 });
    const small = await at(desk, '08:42').serves(family('Petite', 'PS'), { ticket: 3 });
    const smaller = await at(desk, '08:43').serves(family('Encore', 'PS'), { ticket: 4 });
    expect([granted, small].map((receipt) => desk.outcomes(receipt)[0])).toEqual([
      'S28 granted',
      'S28 granted',
    ]);
    await closes(desk);

    const office = createCoordination(campaign);
    for (const receipt of [granted, waiting]) {
      office.decides('EnrolmentCorrected', {
        enrolment: desk.enrolment(receipt).hash,
        receipt,
        changes: [toNursery],
        reason: 'relu sur le livret',
      });
    }
    const told = gathering(campaign, [desk], office);
    expect(told.line(granted)).toMatchObject({
      household: { children: [{ level: 'GS' }] },
      requests: [{ pool: elementary, status: { type: 'granted', by: 'desk' } }],
      corrections: [{ by: 'coordination', reason: 'relu sur le livret' }],
    });
    expect(told.pool(nursery).queue.map(({ enrolment }) => told.receiptOf(enrolment))).toEqual([
      waiting,
      smaller,
    ]);
    expect(told.says(waiting)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(told.says(smaller)).toEqual(['Alice S28 waiting list: 1 place was left, 1 request ahead.']);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 1, free: 1, queue: [] });
  });

  it('at the desk itself it is the same', async () => {
    const campaign = townWith({ 'JVE-A': 1 });
    const desk = await createDesk({ campaign });
    const granted = await desk.serves(family('Acquise'), { ticket: 1 });
    await desk.corrects(granted, toNursery);
    const told = gathering(campaign, [desk]);
    expect(told.line(granted)).toMatchObject({
      household: { children: [{ level: 'GS' }] },
      requests: [{ pool: elementary, status: { type: 'granted', by: 'desk' } }],
    });
  });
});

describe('the school corrected after the place was granted', () => {
  it('the place stays where it was granted; what still waits goes to the centre of the new school', async () => {
    const campaign = townWith({ 'JVE-A': 1 }, { reserve: 1 });
    const desk = await createDesk({ campaign });
    const first = await at(desk, '08:40').serves(family('Le Gall'), { ticket: 1 });
    const waiting = await at(desk, '08:41').serves(family('Morvan'), { ticket: 2 });
    for (const receipt of [first, waiting]) await desk.corrects(receipt, toCamus);
    await closes(desk);
    const told = gathering(campaign, [desk]);
    expect(told.line(first).requests).toMatchObject([
      { pool: elementary, status: { type: 'granted', by: 'desk' } },
    ]);
    expect(told.line(waiting).requests).toMatchObject([
      { pool: grandLarge, status: { type: 'granted', by: 'merge' } },
    ]);
    expect(told.says(waiting)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 1, free: 1 });
  });
});

describe('the school corrected after the place was published', () => {
  it('moves it no more than one granted at a desk (R10)', async () => {
    const campaign = townWith({}, { reserve: 1 });
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(family('Le Gall'), { ticket: 1 });
    await closes(desk);
    const office = createCoordination(campaign);
    const enrolment = desk.enrolment(receipt).hash;
    office.decides('PlacesPublished', {
      granted: [{ enrolment, positions: [0] }],
      register: 'cd'.repeat(32) as Hash,
      signature: 'ab'.repeat(64) as Signature,
    });
    const changes = [toCamus];
    office.decides('EnrolmentCorrected', { enrolment, receipt, changes, reason: 'déménagement' });
    const told = gathering(campaign, [desk], office);
    expect(told.line(receipt)).toMatchObject({
      household: { children: [{ school: 'CAM' }] },
      requests: [{ pool: elementary, status: { type: 'granted', by: 'merge', published: true } }],
    });
  });
});

describe('the desk’s correction that arrives after the publication', () => {
  it('moves no published place, and one published after a correction stays where it then was (R6, R10)', async () => {
    const campaign = townWith({}, { reserve: 1 });
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(family('Le Gall'), { ticket: 1 });
    const enrolment = desk.enrolment(receipt).hash;
    await desk.corrects(receipt, toCamus);
    await closes(desk);
    for (const [pools, kept] of [
      [undefined, elementary],
      [[grandLarge], grandLarge],
    ] as const) {
      const office = createCoordination(campaign);
      office.decides('PlacesPublished', {
        granted: [{ enrolment, positions: [0], ...(pools && { pools: [...pools] }) }],
        register: 'cd'.repeat(32) as Hash,
        signature: 'ab'.repeat(64) as Signature,
      });
      expect(gathering(campaign, [desk], office).line(receipt)).toMatchObject({
        household: { children: [{ school: 'CAM' }] },
        requests: [{ pool: kept, status: { type: 'granted', by: 'merge', published: true } }],
      });
    }
  });
});

describe('first name and birth date corrected together (R10)', () => {
  const born = '2017-03-04';
  const changes: Change[] = [
    { of: 'child', child: 0, field: 'firstName', from: 'Alice', to: 'Basile' },
    { of: 'child', child: 0, field: 'birthDate', from: born, to: '2015-09-12' },
  ];
  const household = createHousehold('Le Gall', { children: [createChild('Alice', { born })] });

  it('is to settle, its place kept: a place is not handed on to another child', async () => {
    const campaign = townWith({ 'JVE-A': 1 });
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(household, { ticket: 1 });
    const waiting = await desk.serves(family('Attente'), { ticket: 2 });
    for (const change of changes) await desk.corrects(receipt, change);
    await closes(desk);
    const told = gathering(campaign, [desk]);
    const { child } = told.card('IdentityChanged');
    expect(told.says(receipt)).toEqual(['Basile S28 to settle: A person must decide; the place is kept.']);

    const office = createCoordination(campaign);
    const verdict = office.decides('IdentityChangeSettled', {
      child,
      verdict: 'anotherChild',
      reason: 'un autre enfant',
    });
    const refused = gathering(campaign, [desk], office);
    expect(refused.says(receipt)).toEqual(['Basile S28 refused: Refused: un autre enfant']);
    expect(refused.says(waiting)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);

    office.withdraws(verdict);
    office.decides('IdentityChangeSettled', {
      child,
      verdict: 'sameChild',
      reason: 'saisie d’un autre formulaire',
    });
    expect(gathering(campaign, [desk], office).says(receipt)).toEqual([
      'Basile S28 place granted: Place granted at the desk.',
    ]);
  });
});
