import { describe, expect, it } from 'vitest';
import type { Household } from '#domain/vocabulary/household.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createChild, createGuardian, createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const mother = createGuardian('Le Gall', 'Nolwenn');
const father = createGuardian('Le Gall', 'Yann');
const leGall = createHousehold('Le Gall', {
  guardian: 'Nolwenn',
  other: { firstName: 'Yann', phone: father.phone },
});
const morvan = createHousehold('Morvan', { children: [createChild('Maël')] });
const kervella = createHousehold('Kervella', { children: [createChild('Zoé')] });

const refusedFor = (receipt: string, household: Household) => ({
  type: 'ProxyLimit',
  rule: 'R9',
  limit: 1,
  earlier: receipt,
  household: { lastName: household.guardian.lastName, firstName: household.guardian.firstName },
});

describe('R9: a family carries one other household at most', () => {
  it('its own and one other in a single visit: two receipts', async () => {
    const desk = await createDesk({ campaign });
    const receipts = await desk.servesBoth(leGall, { ticket: 1, carrying: morvan });
    expect(receipts.map((receipt) => desk.enrolment(receipt).role)).toEqual(['own', 'carried']);
  });

  it('a second other household is refused, naming the receipt of the first, and the refusal is recorded', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.servesCarried(morvan, { ticket: 1, by: mother });
    const visit = createVisit({ ticket: 2, by: mother, carrying: kervella });
    expect(await desk.refuses(visit)).toEqual(refusedFor(first, morvan));
    await desk.does({
      type: 'RefuseVisit',
      ticket: visit.ticket,
      bearer: mother,
      rule: 'R9',
      earlier: first,
    });
    expect(desk.state.queue.refused.get(visit.ticket)).toHaveLength(1);
    expect(desk.state.register.enrolments.size).toBe(1);
  });

  it('refused as a whole: of own and carried together nothing is recorded (R13)', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.servesCarried(morvan, { ticket: 1, by: mother });
    const both = createVisit({ ticket: 2, by: mother, own: leGall, carrying: kervella });
    expect(await desk.refuses(both)).toEqual(refusedFor(first, morvan));
    expect(desk.state.register.enrolments.size).toBe(1);
  });

  it('more weeks for the household already carried are no breach', async () => {
    const desk = await createDesk({ campaign });
    await desk.servesCarried(morvan, { ticket: 1, by: mother });
    await desk.servesCarried(morvan, { ticket: 2, by: mother, weeks: ['S29'] });
    expect(desk.state.register.enrolments.size).toBe(2);
  });

  it('what the other parent carried counts, when the family enrolled before', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    const first = await desk.servesCarried(morvan, { ticket: 2, by: father });
    const visit = createVisit({ ticket: 3, by: mother, carrying: kervella });
    expect(await desk.refuses(visit)).toEqual(refusedFor(first, morvan));
  });

  it('what the other parent carried counts, when the family enrols in this very visit', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.servesCarried(morvan, { ticket: 1, by: father });
    const visit = createVisit({ ticket: 2, by: mother, own: leGall, carrying: kervella });
    expect(await desk.refuses(visit)).toEqual(refusedFor(first, morvan));
  });

  it('what a bearer carried counts although its telephone was corrected since', async () => {
    const desk = await createDesk({ campaign });
    const mistyped = createGuardian('Le Gall', 'Nolwenn', '0611111111');
    const family = createHousehold('Le Gall', { guardian: 'Nolwenn', phone: '0611111111' });
    const [own = '' as never, first = '' as never] = await desk.servesBoth(family, {
      ticket: 1,
      by: mistyped,
      carrying: morvan,
    });
    const phone = { of: 'guardian', field: 'phone', from: mistyped.phone, to: mother.phone };
    await desk.corrects(own, phone);
    const visit = createVisit({ ticket: 2, by: mother, carrying: kervella });
    expect(await desk.refuses(visit)).toEqual(refusedFor(first, morvan));
  });

  it('a stranger of the same name with another telephone is somebody else', async () => {
    const desk = await createDesk({ campaign });
    await desk.servesCarried(morvan, { ticket: 1, by: createGuardian('Martin', 'Anne', '0612345678') });
    await desk.servesCarried(kervella, { ticket: 2, by: createGuardian('Martin', 'Anne', '0687654321') });
    expect(desk.state.register.enrolments.size).toBe(2);
  });

  it('a voided carrying does not count', async () => {
    const desk = await createDesk({ campaign });
    await desk.voids(await desk.servesCarried(morvan, { ticket: 1, by: mother }));
    await desk.servesCarried(kervella, { ticket: 2, by: mother });
  });

  it('one’s own household cannot be carried: by its telephone, by its children, by an earlier enrolment', async () => {
    const desk = await createDesk({ campaign });
    expect(await desk.refuses(createVisit({ ticket: 1, by: mother, carrying: leGall }))).toEqual({
      type: 'CarriedIsOwn',
    });
    const otherPhone = createHousehold('Le Gall', { guardian: 'Nolwenn', phone: '0655555555' });
    expect(await desk.refuses(createVisit({ ticket: 1, own: leGall, carrying: otherPhone }))).toMatchObject({
      type: 'CarriedIsOwn',
    });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    const visit = createVisit({ ticket: 2, by: father, carrying: otherPhone, weeks: ['S29'] });
    expect(await desk.refuses(visit)).toEqual({ type: 'CarriedIsOwn', receipt });
  });

  it('who enrols its own household must be one of its guardians', async () => {
    const desk = await createDesk({ campaign });
    const visit = createVisit({ ticket: 1, own: leGall, by: createGuardian('Morvan') });
    expect(await desk.refuses(visit)).toEqual({ type: 'BearerIsNotGuardian' });
  });

  it('a carried household needs the answer whether its signed proxy was seen', async () => {
    const desk = await createDesk({ campaign });
    const visit = createVisit({ ticket: 1, by: mother, carrying: morvan });
    expect(await desk.refuses({ ...visit, proxySeen: undefined })).toEqual({ type: 'ProxyNotAnswered' });
    const receipt = await desk.servesCarried(morvan, { ticket: 1, by: mother });
    expect(desk.enrolment(receipt).paper).toEqual({ formSigned: true, proxySeen: true });
  });

  it('a campaign that lets nobody carry, and one that lets two', async () => {
    const allowing = async (householdsCarried: number) =>
      createDesk({
        campaign: createCampaign({ rules: { ...campaign.campaign.rules, householdsCarried } }),
      });
    const none = await allowing(0);
    expect(await none.refuses(createVisit({ ticket: 1, by: mother, carrying: morvan }))).toEqual({
      type: 'ProxyLimit',
      rule: 'R9',
      limit: 0,
    });
    const two = await allowing(2);
    await two.servesCarried(morvan, { ticket: 1, by: mother });
    await two.servesCarried(kervella, { ticket: 2, by: mother });
    const third = createVisit({ ticket: 3, by: mother, carrying: createHousehold('Tanguy') });
    expect(await two.refuses(third)).toMatchObject({ type: 'ProxyLimit', limit: 2 });
  });
});
