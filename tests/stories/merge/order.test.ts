import { describe, expect, it } from 'vitest';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { at, closes, gathering, townWith } from './told.ts';

const elementary = poolAt('les-goelands', 'S28', 'elementaire');
const family = (name: string, school = 'JVE') =>
  createHousehold(name, { children: [createChild('Alice', { school })] });

/** Everything is in the reserve: the desks only record, and the merge decides all in order of arrival. */
describe('who came before whom, over all desks (R8)', () => {
  it('ticket 3 that comes back at 11:55 stands where it was handed out, and pushes nobody back', async () => {
    const campaign = townWith({}, { reserve: 3, shared: true });
    const jve = await createDesk({ campaign });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const one = await at(jve, '08:40').serves(family('Un'), { ticket: 1 });
    const two = await at(jve, '08:45').serves(family('Deux'), { ticket: 2 });
    const four = await at(jve, '08:50').serves(family('Quatre'), { ticket: 4 });
    const other = await at(cam, '09:00').serves(family('Camus', 'CAM'), { ticket: 1 });
    const three = await at(jve, '11:55').serves(family('Trois'), { ticket: 3 });
    for (const desk of [jve, cam]) await closes(desk);

    const told = gathering(campaign, [jve, cam]);
    expect(told.pool(elementary).queue.map(({ enrolment }) => told.receiptOf(enrolment))).toEqual([
      one,
      two,
      three,
      four,
      other,
    ]);
    expect(told.says(three)).toEqual(['Alice S28 place granted: 3 places were left, 2 requests ahead.']);
    expect(told.says(four)).toEqual(['Alice S28 waiting list: 3 places were left, 3 requests ahead.']);
    expect(told.says(other)).toEqual(['Alice S28 waiting list: 3 places were left, 4 requests ahead.']);
  });

  it('a clock 40 minutes ahead at one school moves none of its families back', async () => {
    const campaign = townWith({}, { reserve: 2, shared: true });
    const jve = await createDesk({ campaign, clockOffset: 2400 });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const early = await at(jve, '08:41').serves(family('Tôt'), { ticket: 1 });
    const later = await at(cam, '08:50').serves(family('Camus', 'CAM'), { ticket: 1 });
    const last = await at(jve, '08:55').serves(family('Tard'), { ticket: 2 });
    for (const desk of [jve, cam]) await closes(desk);
    expect(jve.enrolment(early).at).toBe('2024-05-25T09:21:00+02:00');

    const told = gathering(campaign, [cam, jve]);
    expect(told.line(early).at).toBe('2024-05-25T08:41:00+02:00');
    expect(told.why(early)).toEqual(['2 places were left, no request ahead.']);
    expect(told.why(later)).toEqual(['2 places were left, 1 request ahead.']);
    expect(told.says(last)).toEqual(['Alice S28 waiting list: 2 places were left, 2 requests ahead.']);
    expect(told.desk('JVE-A').chains).toMatchObject([{ clockOffset: 2400 }]);
  });

  it('the queue of a centre shared by two schools: time between them, tickets within each', async () => {
    const campaign = townWith({}, { reserve: 4, shared: true });
    const jve = await createDesk({ campaign });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const camOne = await at(cam, '08:35').serves(family('Camus un', 'CAM'), { ticket: 1 });
    const jveTwo = await at(jve, '08:36').serves(family('Jules deux'), { ticket: 2 });
    const camTwo = await at(cam, '08:39').serves(family('Camus deux', 'CAM'), { ticket: 2 });
    // Ticket 1 of Jules Verne was called twice before somebody answered.
    const jveOne = await at(jve, '08:44').serves(family('Jules un'), { ticket: 1 });
    const jveThree = await at(jve, '08:45').serves(family('Jules trois'), { ticket: 3 });
    for (const desk of [jve, cam]) await closes(desk);

    const told = gathering(campaign, [jve, cam]);
    const queue = told.pool(elementary).queue.map(({ enrolment }) => told.receiptOf(enrolment));
    expect(queue).toEqual([camOne, jveOne, jveTwo, camTwo, jveThree]);
    expect(told.why(jveThree)).toEqual(['4 places were left, 4 requests ahead.']);
    expect(told.pool(elementary)).toMatchObject({ capacity: 4, grantedByMerge: 4, free: 0, over: 0 });
  });

  it('a form taken on paper counts from the time written on it', async () => {
    const campaign = townWith({}, { reserve: 1, shared: true });
    const jve = await createDesk({ campaign });
    const cam = await createDesk({ campaign, school: 'CAM' });
    const typed = await at(cam, '09:00').serves(family('Camus', 'CAM'), { ticket: 1 });
    const onPaper = await at(jve, '11:00').serves(family('Papier'), {
      ticket: 1,
      takenAt: '2024-05-25T08:50:00+02:00',
    });
    for (const desk of [jve, cam]) await closes(desk);
    const told = gathering(campaign, [jve, cam]);
    expect(told.says(onPaper)).toEqual(['Alice S28 place granted: 1 place was left, no request ahead.']);
    expect(told.says(typed)).toEqual(['Alice S28 waiting list: 1 place was left, 1 request ahead.']);
  });
});
