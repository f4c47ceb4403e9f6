import { describe, expect, it } from 'vitest';
import { readReceiver } from '#screens/desk/receiver.ts';
import { callbacksOf } from '#screens/places/callbacks.ts';
import { holdingsOf, poolRow } from '#screens/places/holdings.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createDesk, poolAt } from '../../builders/desk.ts';
import { createChild, createHousehold } from '../../builders/household.ts';

const town = createCampaign();
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const toddler = (name: string) => createChild(name, { level: 'MS' });

describe('the receiving desk, as typed', () => {
  const self = { school: 'JVE', letter: 'A', replica: '7K2' };
  const read = (typed: string) => readReceiver(typed, town.campaign, self as never);

  it.each(['CAM-A1B0', 'cam a1b0', 'CAM–A lBO', ' camalbo '])('reads %j', (typed) => {
    expect(read(typed)).toEqual({ ok: true, value: { school: 'CAM', letter: 'A', replica: '1B0' } });
  });

  it.each(['', 'CAM', 'CAM-A', 'CAM-A1B', 'CAM-A1B00', '1AM-A1B0', 'CAM-A1U0', 'CAM-A1É0'])(
    'does not take %j for a desk',
    (typed) => {
      expect(read(typed)).toEqual({ ok: false, error: { type: 'ReceiverUnreadable' } });
    },
  );

  it('knows which desks the campaign has, and which desk it is itself', () => {
    expect(read('ZAY-A7K2')).toMatchObject({ error: { type: 'ReceiverUnknown' } });
    expect(read('JVE-A7K2')).toEqual({ ok: false, error: { type: 'TransferToItself' } });
    expect(read('JVE-A7K3').ok).toBe(true);
  });
});

describe('the places of a desk (R4)', () => {
  it('shows every figure of a pool, and other centres once the desk holds places there', async () => {
    const here = await createDesk({ campaign: town });
    const there = await createDesk({ campaign: town, school: 'CAM' });
    await here.serves(createHousehold('Martin', { children: [toddler('Léo')] }), { ticket: 1 });
    await here.sends(there, 1, nursery);
    await here.receives(await there.sends(here, 2, poolAt('le-grand-large', 'S28', 'maternelle')));

    expect(poolRow(here.state, nursery)).toEqual({
      pool: nursery,
      allotted: 3,
      received: 0,
      sent: 1,
      granted: 1,
      left: 1,
      waiting: 0,
      keptForPaper: 0,
      freeToSend: 1,
    });
    const tables = holdingsOf(here.state, here.identity);
    expect(tables.map(({ centre, band, rows }) => [centre, band, rows.length])).toEqual([
      ['les-goelands', 'maternelle', 3],
      ['les-goelands', 'elementaire', 3],
      ['le-grand-large', 'maternelle', 1],
    ]);
  });

  it('sends none that somebody waits for or that paper forms keep, and none once closed', async () => {
    const desk = await createDesk({ campaign: town });
    await desk.declaresPaper([2, 3], { maternelle: 2 });
    expect(poolRow(desk.state, nursery)).toMatchObject({ left: 3, keptForPaper: 2, freeToSend: 1 });
    const four = ['Ana', 'Bob', 'Cléo', 'Dan'].map(toddler);
    await desk.serves(createHousehold('Diallo', { children: four }), { ticket: 1 });
    expect(poolRow(desk.state, nursery)).toMatchObject({ left: 0, waiting: 1, freeToSend: 0 });

    await desk.does({
      type: 'CloseDesk',
      lastTicketHandedOut: 3,
      unserved: [2, 3] as never,
      withoutCopy: 'clé perdue',
    });
    expect(poolRow(desk.state, poolAt('les-goelands', 'S29', 'maternelle'))).toMatchObject({
      left: 0,
      freeToSend: 0,
    });
  });
});

describe('families to call back (R8)', () => {
  it('names those who were served from places that came in, the latest first', async () => {
    const here = await createDesk({ campaign: town });
    const there = await createDesk({ campaign: town, letter: 'B' });
    await here.sends(there, 3, nursery);
    const first = await here.serves(createHousehold('Martin', { children: [toddler('Léo')] }), { ticket: 1 });
    const second = await here.serves(createHousehold('Petit', { children: [toddler('Zoé')] }), { ticket: 2 });
    expect(callbacksOf(here.state)).toEqual([]);

    await here.receives(await there.sends(here, 1, nursery));
    await here.receives(await there.sends(here, 1, nursery));

    const callbacks = callbacksOf(here.state);
    expect(callbacks.map(({ enrolment }) => enrolment.receipt)).toEqual([second, first]);
    expect(callbacks[1]?.granted).toMatchObject([{ child: { firstName: 'Léo' }, period: 'S28' }]);
  });
});
