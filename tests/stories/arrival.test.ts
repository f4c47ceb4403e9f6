import { describe, expect, it } from 'vitest';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, only, poolAt } from '../builders/desk.ts';
import { createChild, createHousehold, createVisit } from '../builders/household.ts';

/** JVE-A may grant three places of the nursery band each week. */
const campaign = createCampaign();
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const small = (...names: string[]) => names.map((name) => createChild(name, { level: 'MS' }));
const threePlaces = createHousehold('Trois', { children: small('Un', 'Deux', 'Tris') });
const leGall = createHousehold('Le Gall', { children: small('Alice') });
const morvan = createHousehold('Morvan', { children: small('Maël') });
const kervella = createHousehold('Kervella', { children: small('Zoé') });

describe('places at one desk', () => {
  it('R4: a desk grants what it holds, then everybody waits', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(threePlaces, { ticket: 1 });
    const second = await desk.serves(leGall, { ticket: 2, weeks: ['S28', 'S29'] });
    expect(desk.outcomes(first)).toEqual(['S28 granted', 'S28 granted', 'S28 granted']);
    expect(desk.outcomes(second)).toEqual(['S28 waiting', 'S29 granted']);
  });

  it('R4: the last place goes to one of two brothers, the other waits', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(createHousehold('Deux', { children: small('Un', 'Deux') }), { ticket: 1 });
    const receipt = await desk.serves(createHousehold('Frères', { children: small('Luc', 'Paul') }), {
      ticket: 2,
    });
    expect(desk.outcomes(receipt)).toEqual(['S28 granted', 'S28 waiting']);
  });

  it('R8: places received go first to those who wait, in the order of their tickets', async () => {
    const a = await createDesk({ campaign, letter: 'A' });
    const b = await createDesk({ campaign, letter: 'B' });
    await a.serves(threePlaces, { ticket: 1 });
    const late = await a.serves(morvan, { ticket: 5 });
    const early = await a.serves(leGall, { ticket: 3 });
    const events = await a.receives(await b.sends(a, 1, nursery));
    expect(events.map(({ type }) => type)).toEqual(['PlacesReceived', 'WaitingGranted']);
    expect([a.outcomes(early), a.outcomes(late)]).toEqual([['S28 granted'], ['S28 waiting']]);
  });

  it('R8: a place that a later family could have stays with the earlier one that waits', async () => {
    const a = await createDesk({ campaign, letter: 'A' });
    const b = await createDesk({ campaign, letter: 'B' });
    await a.serves(threePlaces, { ticket: 1 });
    const twins = createHousehold('Jumeaux', { children: small('Léa', 'Léo') });
    const waiting = await a.serves(twins, { ticket: 2 });
    await a.receives(await b.sends(a, 1, nursery));
    expect(a.outcomes(waiting)).toEqual(['S28 granted', 'S28 waiting']);
    const next = await a.serves(leGall, { ticket: 3 });
    expect(a.outcomes(next)).toEqual(['S28 waiting']);
  });

  it('R8, R10: the place of a voided visit goes first to those who wait', async () => {
    const a = await createDesk({ campaign, letter: 'A' });
    const b = await createDesk({ campaign, letter: 'B' });
    await a.serves(threePlaces, { ticket: 1 });
    const patient = await a.serves(kervella, { ticket: 3 });
    const slip = await a.serves(morvan, { ticket: 2 });
    await a.receives(await b.sends(a, 1, nursery));
    expect([a.outcomes(slip), a.outcomes(patient)]).toEqual([['S28 granted'], ['S28 waiting']]);
    const events = await a.voids(slip);
    expect(events.map(({ type }) => type)).toEqual(['EntryVoided', 'WaitingGranted']);
    expect(a.outcomes(patient)).toEqual(['S28 granted']);
  });

  it('R8: a place granted later is a new revision of the receipt', async () => {
    const a = await createDesk({ campaign, letter: 'A' });
    const b = await createDesk({ campaign, letter: 'B' });
    await a.serves(threePlaces, { ticket: 1 });
    const waiting = await a.serves(leGall, { ticket: 2 });
    await a.does({ type: 'PrintReceipt', receipt: waiting });
    await a.receives(await b.sends(a, 1, nursery));
    const printed = await a.does({ type: 'PrintReceipt', receipt: waiting });
    expect(only(printed, 'ReceiptPrinted').body).toEqual({ receipt: waiting, revision: 1, copy: 1 });
  });

  it('everything in the reserve: every request waits, in the order of arrival', async () => {
    const { campaign: usual } = campaign;
    const centres = usual.centres.map((centre) => ({ ...centre, reserve: centre.capacity }));
    const desks = usual.desks.map((desk) => ({ ...desk, allotment: {} }));
    const desk = await createDesk({ campaign: createCampaign({ centres, desks }) });
    expect(desk.outcomes(await desk.serves(leGall, { ticket: 1 }))).toEqual(['S28 waiting']);
  });
});

describe('tickets', () => {
  it('far ahead of the queue: the agent looks again, then it stands', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 8 });
    const far = { ticket: 80, own: morvan };
    expect(await desk.refuses(createVisit(far))).toEqual({ type: 'TicketFarOff', ticket: 80, highest: 8 });
    await desk.does(createVisit({ ...far, confirmed: true }));
  });

  it('far ahead, confirmed and voided: the queue is where it was', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 8 });
    await desk.voids(await desk.serves(morvan, { ticket: 80, confirmed: true }));
    expect(await desk.refuses(createVisit({ ticket: 81, own: morvan }))).toMatchObject({ highest: 8 });
  });

  it('served twice: the agent is told under which receipt, then both stand', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(leGall, { ticket: 8 });
    const again = { ticket: 8, own: morvan };
    expect(await desk.refuses(createVisit(again))).toEqual({
      type: 'TicketAlreadyServed',
      ticket: 8,
      receipts: [first],
    });
    const second = await desk.serves(morvan, { ticket: 8, confirmed: true });
    expect([...desk.state.register.enrolments.keys()]).toEqual([first, second]);
  });

  it('a voided ticket is free again', async () => {
    const desk = await createDesk({ campaign });
    await desk.voids(await desk.serves(leGall, { ticket: 8 }));
    await desk.serves(leGall, { ticket: 8 });
  });
});

describe('R11: one school, one centre', () => {
  const cousin = createHousehold('Cousin', {
    children: [createChild('Ilan', { school: 'CAM', level: 'MS' })],
  });
  const otherNursery = poolAt('le-grand-large', 'S28', 'maternelle');

  it('a child of another school waits for its own centre', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(cousin, { ticket: 1 });
    expect(desk.outcomes(receipt)).toEqual(['S28 waiting']);
    expect(desk.enrolment(receipt).requests[0]?.pool).toEqual(otherNursery);
  });

  it('unless this desk was sent places there', async () => {
    const [desk, cam] = [await createDesk({ campaign }), await createDesk({ campaign, school: 'CAM' })];
    await desk.receives(await cam.sends(desk, 1, otherNursery));
    expect(desk.outcomes(await desk.serves(cousin, { ticket: 1 }))).toEqual(['S28 granted']);
  });

  it('a campaign may refuse it: the refusal names the rule and is recorded', async () => {
    const rules = { ...campaign.campaign.rules, otherSchools: 'refused' as const };
    const desk = await createDesk({ campaign: createCampaign({ rules }) });
    const visit = createVisit({ ticket: 1, own: cousin });
    const refusal = await desk.refuses(visit);
    expect(refusal).toEqual({
      type: 'OtherSchoolRefused',
      rule: 'R11',
      child: { lastName: 'Cousin', firstName: 'Ilan' },
      school: 'CAM',
    });
    const { ticket, bearer } = visit;
    await desk.does({ type: 'RefuseVisit', ticket, bearer, rule: 'R11', school: 'CAM' as never });
    expect(desk.state.queue.refused.get(ticket)).toHaveLength(1);
  });
});

describe('what cannot be asked', () => {
  it('a place twice for the same child: the first receipt is named', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(leGall, { ticket: 1 });
    expect(await desk.refuses(createVisit({ ticket: 2, own: leGall }))).toMatchObject({
      type: 'AlreadyRequested',
      period: 'S28',
      receipt: first,
    });
  });

  it('more weeks later are a new enrolment with its own ticket', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1, weeks: ['S28'] });
    const more = await desk.serves(leGall, { ticket: 7, weeks: ['S29'] });
    expect(more).toContain('-0002-');
  });

  it('the child is known under another spelling and with its names swapped', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    const born = leGall.children[0]?.birthDate ?? '';
    const swapped = createHousehold('LE-GALL', {
      phone: leGall.guardian.phone,
      children: [createChild('Le  gall', { lastName: 'ALICE', born, level: 'MS' })],
    });
    expect(await desk.refuses(createVisit({ ticket: 2, own: swapped }))).toMatchObject({
      type: 'AlreadyRequested',
    });
  });

  it('homonyms of two families are two children', async () => {
    const desk = await createDesk({ campaign });
    const born = leGall.children[0]?.birthDate ?? '';
    const homonym = createHousehold('Le Gall', {
      guardian: 'Yann',
      children: [createChild('Alice', { born, level: 'MS' })],
    });
    await desk.serves(leGall, { ticket: 1 });
    await desk.serves(homonym, { ticket: 2 });
    expect(desk.state.register.enrolments.size).toBe(2);
  });

  it('the same child twice in one household', async () => {
    const desk = await createDesk({ campaign });
    const twice = createHousehold('Le Gall', { children: small('Alice', 'ALICE') });
    const [a, b] = twice.children.map((child) => ({ ...child, birthDate: leGall.children[0]?.birthDate }));
    const own = { ...twice, children: [a, b] } as typeof twice;
    expect(await desk.refuses(createVisit({ ticket: 1, own }))).toMatchObject({ type: 'ChildTwice' });
  });

  it('one week twice, a week that is not offered, a school nobody knows, nothing at all', async () => {
    const desk = await createDesk({ campaign });
    const refusal = (weeks: string[], own = leGall) => desk.refuses(createVisit({ ticket: 1, own, weeks }));
    expect(await refusal(['S28', 'S28'])).toMatchObject({ type: 'AskedTwice', period: 'S28' });
    expect(await refusal(['S52'])).toMatchObject({ type: 'NotOffered', period: 'S52' });
    expect(await refusal([])).toEqual({ type: 'NothingAsked' });
    const lost = createHousehold('Loin', { children: [createChild('Nina', { school: 'XYZ' })] });
    expect(await refusal(['S28'], lost)).toEqual({ type: 'UnknownSchool', school: 'XYZ' });
  });
});
