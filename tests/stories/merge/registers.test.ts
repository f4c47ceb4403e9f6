import { describe, expect, it } from 'vitest';
import { createCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createLedger } from '../../builders/evidence.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const family = (name: string) => createHousehold(name, { children: [createChild('Alice')] });

describe('the dead laptop: its register is rebuilt from the stubs of its receipts', () => {
  it('stubs stand, the missing numbers are named, and what it may still hold stays held', () => {
    const campaign = townWith({ 'JVE-A': 4, 'JVE-B': 0 });
    const dead = createLedger(campaign, 'JVE-A7K2');
    const [first, lost, third] = ['Un', 'Deux', 'Trois'].map((name, index) =>
      dead.serves(family(name), { ticket: index + 1 }),
    );
    if (!first || !lost || !third) throw new Error('three receipts');
    const b = createLedger(campaign, 'JVE-B7K2');
    const waiting = b.clock('10:00').serves(family('Attente'), { ticket: 9 });
    b.closes();

    const told = gathering(campaign, [dead.stubs(first, third), b]);
    expect(told.desk('JVE-A')).toMatchObject({
      state: 'rebuilt',
      chains: [{ kind: 'stubs', missing: [2], closed: false }],
    });
    expect(told.card('GapInStubs')).toMatchObject({ desk: dead.identity, missing: [2] });
    for (const receipt of [first, third]) expect(told.why(receipt)).toEqual(['Place granted at the desk.']);
    expect(told.pool(elementary)).toMatchObject({ capacity: 4, grantedAtDesks: 2, held: 2, free: 0 });
    expect(told.why(waiting)).toEqual(['No place was left, no request ahead.']);

    const office = createCoordination(campaign);
    office.decides('GapAccepted', {
      desk: dead.identity,
      key: dead.key,
      missing: [2],
      reason: 'souche perdue',
    });
    const accepted = gathering(campaign, [dead.stubs(first, third), b], office);
    expect(accepted.register.cards).toEqual([]);
    expect(accepted.pool(elementary).held).toBe(2);
    office.decides('HoldingReleased', {
      desk: { school: dead.identity.school, letter: dead.identity.letter },
      reason: 'toutes les souches sont là',
    });
    const released = gathering(campaign, [dead.stubs(first, third), b], office);
    expect(released.says(waiting)).toEqual([
      'Alice S28 place granted: 2 places were left, no request ahead.',
    ]);
  });

  it('the disk is read after all: the fuller register takes over, and nothing stands twice', () => {
    const campaign = townWith({ 'JVE-A': 4 });
    const dead = createLedger(campaign, 'JVE-A7K2');
    const receipts = ['Un', 'Deux', 'Trois'].map((name, index) =>
      dead.serves(family(name), { ticket: index + 1 }),
    );
    const stubs = dead.stubs(...receipts.slice(0, 1), ...receipts.slice(2));
    dead.closes();
    const told = gathering(campaign, [stubs, dead, stubs]);
    expect(told.register.enrolments.map(({ receipt }) => receipt)).toEqual(receipts);
    expect(told.register.cards).toEqual([]);
    expect(told.desk('JVE-A')).toMatchObject({
      state: 'closed',
      held: [],
      chains: [{ kind: 'whole', missing: [] }],
    });
  });

  it('an older copy and the stubs of what came after it are one register', () => {
    const campaign = townWith({ 'JVE-A': 4 });
    const dead = createLedger(campaign, 'JVE-A7K2');
    const first = dead.serves(family('Un'), { ticket: 1 });
    const copy = dead.ledger();
    const later = ['Deux', 'Trois'].map((name, index) => dead.serves(family(name), { ticket: index + 2 }));
    const told = gathering(campaign, [copy, dead.stubs(...later.slice(1))]);
    expect(told.register.enrolments.map(({ receipt }) => receipt)).toEqual([first, later[1]]);
    expect(told.card('GapInStubs').missing).toEqual([2]);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 2, held: 2 });
  });
});

describe('the stolen desk code: a second register for one desk', () => {
  it('both are shown, every request of both is to settle, and a person says which one is the desk’s', async () => {
    const campaign = townWith({ 'JVE-A': 1 });
    const real = await createDesk({ campaign });
    const thief = await createDesk({ campaign, replica: '9QZ' });
    const mine = await at(real, '08:40').serves(family('Vrai'), { ticket: 1 });
    const theirs = await at(thief, '08:38').serves(family('Faux'), { ticket: 1 });
    for (const desk of [real, thief]) await closes(desk);

    const told = gathering(campaign, [real, thief]);
    const card = told.card('ChainContested');
    expect(card.because).toBe('clone');
    expect(card.branches.map(({ desk, verdict }) => `${desk.replica} ${verdict}`).sort()).toEqual([
      '7K2 open',
      '9QZ open',
    ]);
    expect(told.desk('JVE-A').state).toBe('contested');
    const kept = ['Alice S28 to settle: A person must decide; the place is kept.'];
    for (const receipt of [mine, theirs]) expect(told.says(receipt)).toEqual(kept);
    expect(told.pool(elementary)).toMatchObject({ capacity: 1, keptToSettle: 2, over: 1 });

    const office = createCoordination(campaign);
    const forged = card.branches.find(({ desk }) => desk.replica === '9QZ');
    if (!forged) throw new Error('the thief’s register is on the card');
    expect(forged.enrolments.map((id) => told.receiptOf(id))).toEqual([theirs]);
    office.decides('ChainSettled', {
      desk: card.desk,
      branch: forged.branch,
      verdict: 'refused',
      reason: 'carte de poste volée',
    });
    const settled = gathering(campaign, [real, thief], office);
    expect(settled.register.cards).toEqual([]);
    expect(settled.why(mine)).toEqual(['Place granted at the desk.']);
    expect(settled.says(theirs)).toEqual(['Alice S28 refused: Refused: carte de poste volée']);
    expect(settled.desk('JVE-A').state).toBe('closed');
    expect(settled.pool(elementary)).toMatchObject({ grantedAtDesks: 1, over: 0 });
  });

  it('a desk restored from a copy is no second register: it goes on where the copy ends', () => {
    const campaign = townWith({ 'JVE-A': 2 });
    const first = createLedger(campaign, 'JVE-A7K2');
    const before = first.serves(family('Un'), { ticket: 1 });
    const holdings = [{ ...elementary, places: 1 }];
    const next = first.restoredAs('9QZ', holdings);
    const after = next.serves(family('Deux'), { ticket: 2 });
    next.closes();
    const told = gathering(campaign, [first, next]);
    expect(told.register.cards).toEqual([]);
    for (const receipt of [before, after]) expect(told.why(receipt)).toEqual(['Place granted at the desk.']);
    expect(told.desk('JVE-A')).toMatchObject({ state: 'closed', held: [] });
    expect(told.pool(elementary)).toMatchObject({ capacity: 2, grantedAtDesks: 2, held: 0, over: 0 });
  });

  it('restored without the last receipt at hand, it holds nothing, and what the dead one held stays held', () => {
    const campaign = townWith({ 'JVE-A': 2 });
    const first = createLedger(campaign, 'JVE-A7K2');
    first.serves(family('Un'), { ticket: 1 });
    const next = first.restoredAs('9QZ');
    const after = next.serves(family('Deux'), { ticket: 2 });
    next.closes();
    expect(next.outcomes(after)).toEqual(['S28 waiting']);
    const told = gathering(campaign, [first, next]);
    expect(told.pool(elementary)).toMatchObject({ grantedAtDesks: 1, held: 1, free: 0 });
    expect(told.says(after)).toEqual(['Alice S28 waiting list: No place was left, no request ahead.']);
  });
});
