import { describe, expect, it } from 'vitest';
import { createCoordination } from '../../builders/decisions.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createLedger } from '../../builders/evidence.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const family = (name: string) => createHousehold(name, { children: [createChild('Alice')] });

describe('one transfer code shown to two desks (R4)', () => {
  it('an honest desk takes only a code that names it: the place is in one hand', async () => {
    const campaign = townWith({ 'JVE-A': 2, 'JVE-B': 1 });
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const spare = await createDesk({ campaign, letter: 'C' });
    const code = await a.sends(b, 1, elementary);
    await b.receives(code);
    expect(await spare.refuses({ type: 'ReceivePlaces', code })).toMatchObject({
      type: 'TransferForAnother',
    });
    const kept = [];
    for (const [index, name] of ['Un', 'Deux'].entries())
      kept.push(await b.serves(family(name), { ticket: index + 1 }));
    for (const desk of [a, b, spare]) await closes(desk);
    const told = gathering(campaign, [a, b, spare]);
    for (const receipt of kept) expect(told.why(receipt)).toEqual(['Place granted at the desk.']);
    expect(told.register.cards).toEqual([]);
    expect(told.pool(elementary)).toMatchObject({ capacity: 3, grantedAtDesks: 2, free: 1, over: 0 });
  });

  it('a desk that takes it all the same keeps its grants; a card shows the code that was used twice', () => {
    const campaign = townWith({ 'JVE-A': 1, 'JVE-B': 0 });
    const a = createLedger(campaign, 'JVE-A7K2');
    const b = createLedger(campaign, 'JVE-B7K2');
    const cheat = createLedger(campaign, 'CAM-A7K2');
    const code = a.sends(b.identity, 1, elementary);
    b.receives(code);
    const { transfer, pool, count } = a.the('PlacesSent').event.body;
    cheat.records({
      type: 'PlacesReceived',
      v: 1,
      body: { from: a.identity, transfer, pool, count, code: code as never },
    });
    const honest = b.serves(family('Un'), { ticket: 1 });
    const doubled = cheat.serves(family('Deux'), { ticket: 1 });
    for (const desk of [a, b, cheat]) desk.closes();

    const told = gathering(campaign, [a, b, cheat]);
    expect(told.card('TransferUnmatched')).toMatchObject({
      because: 'receivedTwice',
      from: a.identity,
      transfer: 1,
      to: [cheat.identity, b.identity],
      pool: elementary,
      count: 1,
    });
    for (const receipt of [honest, doubled])
      expect(told.why(receipt)).toEqual(['Place granted at the desk.']);
    expect(told.pool(elementary)).toMatchObject({ capacity: 1, grantedAtDesks: 2, free: 0, over: 1 });

    const office = createCoordination(campaign);
    office.decides('TransferNoted', { from: a.identity, transfer: 1, reason: 'vu avec les deux agents' });
    const noted = gathering(campaign, [a, b, cheat], office);
    expect(noted.cards('TransferUnmatched')).toEqual([]);
    expect(noted.pool(elementary).over).toBe(1);
  });
});

describe('the transfer code used twice', () => {
  it('by two laptops that went on from one copied register: both grants are shown, a person settles the branches', () => {
    const campaign = townWith({ 'JVE-A': 1 });
    const a = createLedger(campaign, 'JVE-A7K2');
    const b = createLedger(campaign, 'JVE-B7K2');
    const code = a.sends(b.identity, 1, elementary);
    const copied = b.copy();
    const first = b.clock('09:00').receives(code).serves(family('Un'), { ticket: 1 });
    const second = copied.clock('09:30').receives(code).serves(family('Deux'), { ticket: 2 });
    for (const desk of [a, b, copied]) desk.closes();
    expect(second).toBe(first);

    const told = gathering(campaign, [a, b, copied]);
    expect(told.card('TransferUnmatched')).toMatchObject({ because: 'receivedTwice', from: a.identity });
    const { branches, because } = told.card('ChainContested');
    expect(because).toBe('fork');
    expect(told.register.enrolments.map(({ requests }) => requests[0]?.status.type)).toEqual([
      'toSettle',
      'toSettle',
    ]);
    expect(told.pool(elementary)).toMatchObject({ keptToSettle: 2, over: 1 });

    const office = createCoordination(campaign);
    const wrong = copied.events.find(({ event }) => event.type === 'PlacesReceived')?.hash;
    expect(branches.map(({ branch }) => branch)).toContain(wrong);
    office.decides('ChainSettled', {
      desk: { school: b.identity.school, letter: b.identity.letter },
      branch: wrong as never,
      verdict: 'refused',
      reason: 'copie de démonstration',
    });
    const settled = gathering(campaign, [a, b, copied], office);
    expect(settled.cards('ChainContested')).toEqual([]);
    expect(settled.cards('TransferUnmatched')).toEqual([]);
    expect(settled.register.enrolments.map(({ requests }) => requests[0]?.status)).toMatchObject([
      { type: 'granted', by: 'desk' },
      { type: 'refused', reason: 'copie de démonstration' },
    ]);
  });

  it('a code that an agent made up: the grant stands, the sender is asked to account for it', async () => {
    const campaign = townWith({ 'JVE-A': 2 });
    const a = createLedger(campaign, 'JVE-A7K2');
    const b = createLedger(campaign, 'JVE-B7K2');
    const forged = {
      from: a.identity,
      transfer: 1,
      pool: elementary,
      count: 1,
      code: '0'.repeat(24) as never,
    };
    b.records({ type: 'PlacesReceived', v: 1, body: forged });
    const granted = b.serves(family('Un'), { ticket: 1 });
    b.closes();
    // The sender is not closed: its holding is reduced by what was taken in its name.
    const told = gathering(campaign, [a, b]);
    expect(told.card('TransferUnmatched')).toMatchObject({
      because: 'neverSent',
      to: [b.identity],
      count: 1,
    });
    expect(told.why(granted)).toEqual(['Place granted at the desk.']);
    expect(told.pool(elementary)).toMatchObject({ capacity: 2, grantedAtDesks: 1, held: 1, over: 0 });
  });

  it('a code that was lost: its place comes back in the merge, and nothing is overbooked', async () => {
    const campaign = townWith({ 'JVE-A': 1 });
    const [a, b] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    await a.sends(b, 1, elementary);
    const waiting = await b.serves(family('Un'), { ticket: 1 });
    await closes(a);
    expect(gathering(campaign, [a, b]).pool(elementary)).toMatchObject({ held: 1, free: 0 });
    await closes(b);
    const told = gathering(campaign, [a, b]);
    expect(told.says(waiting)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(told.register.cards).toEqual([]);
  });
});

describe('reserve given out', () => {
  const reserveTown = () => townWith({ 'JVE-A': 0 }, { reserve: 2 });

  it('what the desk took and granted is granted; the rest of the reserve serves the queue', async () => {
    const campaign = reserveTown();
    const desk = await createDesk({ campaign });
    const office = createCoordination(campaign);
    const [first, second, third] = [
      await desk.serves(family('Un'), { ticket: 1 }),
      await desk.serves(family('Deux'), { ticket: 2 }),
      await desk.serves(family('Trois'), { ticket: 3 }),
    ];
    await desk.receives(office.gives(desk.identity, 1, elementary));
    await closes(desk);
    const told = gathering(campaign, [desk], office);
    expect(told.why(first)).toEqual(['Place granted at the desk.']);
    expect(told.says(second)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(told.says(third)).toEqual(['Alice S28 waiting list: 1 place was left, 1 request ahead.']);
    expect(told.register.cards).toEqual([]);
  });

  it('what was given to a desk that is missing is held for it', async () => {
    const campaign = reserveTown();
    const a = await createDesk({ campaign });
    const b = await createDesk({ campaign, letter: 'B' });
    const office = createCoordination(campaign);
    await b.receives(office.gives(b.identity, 2, elementary));
    const waiting = await a.serves(family('Un'), { ticket: 1 });
    await closes(a);
    const before = gathering(campaign, [a], office);
    expect(before.desk('JVE-B')).toMatchObject({ state: 'missing', held: [{ ...elementary, places: 2 }] });
    expect(before.why(waiting)).toEqual(['No place was left, no request ahead.']);
    await closes(b);
    expect(gathering(campaign, [a, b], office).why(waiting)).toEqual([
      '2 places were left, no request ahead.',
    ]);
  });

  it('a code of the reserve that the coordinator’s ledger does not know of brings up a card', async () => {
    const campaign = reserveTown();
    const desk = await createDesk({ campaign });
    await desk.receives(createCoordination(campaign).gives(desk.identity, 1, elementary));
    const granted = await desk.serves(family('Un'), { ticket: 1 });
    const told = gathering(campaign, [desk], createCoordination(campaign));
    expect(told.card('TransferUnmatched')).toMatchObject({
      because: 'neverSent',
      from: 'reserve',
      to: [desk.identity],
    });
    expect(told.why(granted)).toEqual(['Place granted at the desk.']);
  });
});
