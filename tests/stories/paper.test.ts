import { describe, expect, it } from 'vitest';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';

/** JVE-A may grant three places of the nursery band each week. */
const campaign = createCampaign();
const small = (...names: string[]) => names.map((name) => createChild(name, { level: 'MS' }));
const threePlaces = createHousehold('Trois', { children: small('Un', 'Deux', 'Tris') });
const leGall = createHousehold('Le Gall', { children: small('Alice') });
const morvan = createHousehold('Morvan', { children: small('Maël') });

describe('paper taken while the laptop was down', () => {
  it('R8: pending paper holds back the places of its children until it is entered', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1, 2], { maternelle: 2 });
    const [fits, waits] = [
      await desk.serves(leGall, { ticket: 3 }),
      await desk.serves(morvan, { ticket: 4 }),
    ];
    expect([desk.outcomes(fits), desk.outcomes(waits)]).toEqual([['S28 granted'], ['S28 waiting']]);
    const one = await desk.serves(createHousehold('Papier', { children: small('Un') }), {
      ticket: 1,
      takenAt: '2024-05-25T08:35:00+02:00',
    });
    expect([desk.outcomes(one), desk.outcomes(waits)]).toEqual([['S28 granted'], ['S28 waiting']]);
    const two = await desk.serves(createHousehold('Feuille', { children: small('Deux') }), { ticket: 2 });
    expect([desk.outcomes(two), desk.outcomes(waits)]).toEqual([['S28 granted'], ['S28 waiting']]);
    expect(desk.state.queue.pending.tickets).toEqual([]);
  });

  it('R8: places held for paper that was not needed serve those who wait, in ticket order', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1], { maternelle: 3 });
    const later = await desk.serves(morvan, { ticket: 9 });
    const earlier = await desk.serves(leGall, { ticket: 4 });
    expect([desk.outcomes(earlier), desk.outcomes(later)]).toEqual([['S28 waiting'], ['S28 waiting']]);
    const two = createHousehold('Deux', { children: small('Un', 'Deux') });
    await desk.serves(two, { ticket: 1 });
    expect([desk.outcomes(earlier), desk.outcomes(later)]).toEqual([['S28 granted'], ['S28 waiting']]);
  });

  it('R8: entering a form does not overtake whoever waits because of an earlier form', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([3, 5], { maternelle: 3 });
    const waiting = await desk.serves(leGall, { ticket: 4 });
    const two = createHousehold('Deux', { children: small('Un', 'Deux') });
    const form = await desk.serves(two, { ticket: 5 });
    expect(desk.outcomes(waiting)).toEqual(['S28 granted']);
    expect(desk.outcomes(form)).toEqual(['S28 granted', 'S28 waiting']);
  });

  it('a ticket before the pending ones is served at once', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([5], { maternelle: 3 });
    expect(desk.outcomes(await desk.serves(leGall, { ticket: 4 }))).toEqual(['S28 granted']);
  });

  it('a paper form that is voided and entered again finds its place still held', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1], { maternelle: 3 });
    const waiting = await desk.serves(leGall, { ticket: 2 });
    const slip = await desk.serves(threePlaces, { ticket: 1 });
    await desk.voids(slip);
    expect(desk.state.queue.pending).toMatchObject({ tickets: [1], children: { maternelle: 3 } });
    expect(desk.outcomes(waiting)).toEqual(['S28 waiting']);
    expect(desk.outcomes(await desk.serves(threePlaces, { ticket: 1 }))).toEqual(
      Array(3).fill('S28 granted'),
    );
  });

  it('a form that holds two households leaves the pending ones with both', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1, 2], { maternelle: 3 });
    await desk.servesBoth(leGall, { ticket: 1, carrying: morvan });
    expect(desk.state.queue.pending).toMatchObject({ tickets: [2], children: { maternelle: 1 } });
  });

  it('a ticket that was served cannot be declared pending', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 2 });
    expect(
      await desk.refuses({ type: 'DeclarePaper', tickets: [2] as never, children: {} as never }),
    ).toEqual({ type: 'PendingAlreadyServed', tickets: [2] });
  });

  it('the true time of a late form is kept beside the time it was typed', async () => {
    const desk = await createDesk({ campaign });
    const takenAt = '2024-05-25T08:35:00+02:00';
    const receipt = await desk.serves(leGall, { ticket: 1, takenAt });
    expect(desk.enrolment(receipt)).toMatchObject({ at: '2024-05-25T08:41:07+02:00', paper: { takenAt } });
  });
});
