import { describe, expect, it } from 'vitest';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, only, poolAt, type TestDesk } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';

const campaign = createCampaign();
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const threePlaces = createHousehold('Trois', {
  children: ['Un', 'Deux', 'Tris'].map((name) => createChild(name, { level: 'PS' })),
});
const leGall = createHousehold('Le Gall', { children: [createChild('Alice', { level: 'PS' })] });

const twoDesks = async (): Promise<[TestDesk, TestDesk]> => [
  await createDesk({ campaign, letter: 'A' }),
  await createDesk({ campaign, letter: 'B' }),
];
const sending = (from: TestDesk, to: object, count = 1) =>
  from.refuses({ type: 'SendPlaces', to: to as never, pool: nursery, count });

describe('places handed from desk to desk: in one hand only (R4, R5)', () => {
  it('what was sent is gone here, and there once it is received', async () => {
    const [a, b] = await twoDesks();
    const code = await a.sends(b, 2, nursery);
    expect(a.outcomes(await a.serves(threePlaces, { ticket: 1 }))).toEqual([
      'S28 granted',
      'S28 waiting',
      'S28 waiting',
    ]);
    await b.receives(code);
    const six = await b.serves(threePlaces, { ticket: 1 });
    const more = await b.serves(
      createHousehold('Encore', {
        children: ['Ana', 'Bob', 'Cle'].map((name) => createChild(name, { level: 'PS' })),
      }),
      { ticket: 2 },
    );
    expect(
      [...b.outcomes(six), ...b.outcomes(more)].filter((outcome) => outcome === 'S28 granted'),
    ).toHaveLength(5);
  });

  it('a code is read aloud: spaces, hyphens, lower case, O for 0', async () => {
    const [a, b] = await twoDesks();
    const code = await a.sends(b, 1, nursery);
    const spoken = code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replace(/(.{4})/g, '$1 - ');
    expect(only(await b.receives(spoken), 'PlacesReceived').body).toMatchObject({
      from: a.identity,
      transfer: 1,
      pool: nursery,
      count: 1,
      code,
    });
  });

  it('a code is taken once', async () => {
    const [a, b] = await twoDesks();
    const code = await a.sends(b, 1, nursery);
    await b.receives(code);
    expect(await b.refuses({ type: 'ReceivePlaces', code })).toEqual({
      type: 'TransferAlreadyReceived',
      from: a.identity,
      transfer: 1,
    });
    const second = await a.sends(b, 1, nursery);
    expect(second).not.toBe(code);
    await b.receives(second);
  });

  it('another desk refuses it, and so does a new replica of the right one', async () => {
    const [a, b] = await twoDesks();
    const code = await a.sends(b, 1, nursery);
    const cam = await createDesk({ campaign, school: 'CAM' });
    const reinstalled = await createDesk({ campaign, letter: 'B', replica: '9QZ' });
    for (const wrong of [cam, reinstalled, a]) {
      expect(await wrong.refuses({ type: 'ReceivePlaces', code })).toEqual({
        type: 'TransferForAnother',
        to: b.identity,
        self: wrong.identity,
      });
    }
  });

  it('any one character mistyped is refused, and nothing is written', async () => {
    const [a, b] = await twoDesks();
    const code = await a.sends(b, 1, nursery);
    const head = b.state.head.seq;
    for (let at = 0; at < code.length; at += 1) {
      const wrong = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1);
      const refusal = await b.refuses({ type: 'ReceivePlaces', code: wrong });
      expect(refusal).toEqual({ type: 'TransferCodeMistypedOrForeign' });
    }
    expect(await b.refuses({ type: 'ReceivePlaces', code: code.slice(1) })).toMatchObject({
      type: 'TransferCodeLength',
    });
    expect(await b.refuses({ type: 'ReceivePlaces', code: `!${code.slice(1)}` })).toMatchObject({
      type: 'TransferCodeCharacter',
      character: '!',
      position: 1,
    });
    expect(b.state.head.seq).toBe(head);
  });

  it('a code of another campaign is refused', async () => {
    const other = createCampaign({ revision: 2 });
    const a = await createDesk({ campaign: other, letter: 'A' });
    const [, b] = await twoDesks();
    const code = await a.sends(b, 1, nursery);
    expect(await b.refuses({ type: 'ReceivePlaces', code })).toEqual({
      type: 'TransferCodeMistypedOrForeign',
    });
  });

  it('no desk sends more than it has free, nothing, half a place, to itself, or to a desk that does not exist', async () => {
    const [a, b] = await twoDesks();
    const short = { type: 'NotEnoughPlaces', pool: nursery, free: 3 };
    expect(await sending(a, b.identity, 4)).toEqual({ ...short, asked: 4 });
    expect(await sending(a, b.identity, 0)).toEqual({ ...short, asked: 0 });
    expect(await sending(a, a.identity)).toEqual({ type: 'TransferToItself' });
    const nobody = { ...b.identity, letter: 'Z' };
    expect(await sending(a, nobody)).toEqual({ type: 'ReceiverUnknown', to: nobody });
    expect(await sending(a, b.identity, 1.5)).toEqual({ ...short, asked: 1.5 });
  });

  it('R8: none while somebody waits for them, and not those kept for paper', async () => {
    const [a, b] = await twoDesks();
    await a.declaresPaper([1], { maternelle: 2 });
    expect(await sending(a, b.identity, 2)).toMatchObject({ type: 'NotEnoughPlaces', free: 1 });
    await a.serves(leGall, { ticket: 2 });
    await a.serves(createHousehold('Morvan', { children: [createChild('Maël', { level: 'PS' })] }), {
      ticket: 3,
    });
    expect(await sending(a, b.identity)).toMatchObject({ type: 'NotEnoughPlaces', free: 0 });
  });
});
