import { describe, expect, it } from 'vitest';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, only, poolAt } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';

const campaign = createCampaign();
const small = (...names: string[]) => names.map((name) => createChild(name, { level: 'GS' }));
const leGall = createHousehold('Le Gall', { children: small('Alice') });
const morvan = createHousehold('Morvan', { children: small('Maël') });
const threePlaces = createHousehold('Trois', { children: small('Un', 'Deux', 'Tris') });
const toCP = { of: 'child', child: 0, field: 'level', from: 'GS', to: 'CP' };

describe('R10: the agent’s slip of the hand', () => {
  it('the latest visit may be voided: its number stays used and its places return', async () => {
    const desk = await createDesk({ campaign });
    const slip = await desk.serves(threePlaces, { ticket: 1 });
    await desk.voids(slip, 'mauvaise famille');
    expect(desk.enrolment(slip).voided).toEqual({ reason: 'mauvaise famille' });
    const again = await desk.serves(threePlaces, { ticket: 1 });
    expect(again).toContain('-0002-');
    expect(desk.outcomes(again)).toEqual(Array(3).fill('S28 granted'));
  });

  it('with both its households', async () => {
    const desk = await createDesk({ campaign });
    const receipts = await desk.servesBoth(leGall, { ticket: 1, carrying: morvan });
    const events = await desk.voids(receipts[1] ?? ('' as never));
    expect(only(events, 'EntryVoided').body.receipts).toEqual(receipts);
  });

  it('not once the next has begun: another visit, or a refusal', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(leGall, { ticket: 1 });
    const second = await desk.serves(morvan, { ticket: 2 });
    const voiding = (receipt: typeof first) =>
      desk.refuses({ type: 'VoidLastVisit', visit: desk.enrolment(receipt).visit, reason: 'erreur' });
    expect(await voiding(first)).toEqual({ type: 'NotTheLastVisit', lastReceipts: [second] });
    const bearer = leGall.guardian;
    await desk.does({ type: 'RefuseVisit', ticket: 3 as never, bearer, rule: 'R9', earlier: first });
    expect(await voiding(second)).toEqual({ type: 'NotTheLastVisit', lastReceipts: [second] });
  });

  it('not twice, not the one before, and not without a reason', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(leGall, { ticket: 1 });
    const second = await desk.serves(morvan, { ticket: 2 });
    const visitOf = (receipt: typeof first) => desk.enrolment(receipt).visit;
    const voiding = (receipt: typeof first, reason: string) =>
      desk.refuses({ type: 'VoidLastVisit', visit: visitOf(receipt), reason });
    expect(await voiding(second, '  ')).toEqual({ type: 'ReasonMissing' });
    await desk.voids(second);
    expect(await voiding(second, 'encore')).toEqual({ type: 'EnrolmentVoided', receipt: second });
    expect(await voiding(first, 'aussi')).toMatchObject({ type: 'NotTheLastVisit' });
  });

  it('nothing more can be done to a voided enrolment', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.voids(receipt);
    expect(await desk.refuses({ type: 'PrintReceipt', receipt })).toEqual({
      type: 'EnrolmentVoided',
      receipt,
    });
    const correction = { type: 'CorrectHousehold', receipt, changes: [toCP], reason: 'CP' } as never;
    expect(await desk.refuses(correction)).toEqual({ type: 'EnrolmentVoided', receipt });
  });
});

describe('R10: corrections', () => {
  it('keep the old value, the agent and the reason, and count a revision', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    const change = { of: 'child', child: 0, field: 'firstName', from: 'Alice', to: 'Alix' };
    const [event] = await desk.corrects(receipt, change);
    expect(event).toMatchObject({
      type: 'HouseholdCorrected',
      agent: 'MLD',
      body: { receipt, changes: [change], reason: 'relu avec la famille' },
    });
    expect(desk.enrolment(receipt)).toMatchObject({ revision: 1, copies: 0 });
    expect(desk.enrolment(receipt).household.children[0]?.firstName).toBe('Alix');
  });

  it('a corrected level never moves a granted place', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.corrects(receipt, toCP);
    expect(desk.enrolment(receipt).requests).toMatchObject([
      { outcome: 'granted', pool: { band: 'maternelle' } },
    ]);
  });

  it('a waiting request moves to the right pool and is granted where the desk holds a place', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(threePlaces, { ticket: 1 });
    const receipt = await desk.serves(leGall, { ticket: 2 });
    const events = await desk.corrects(receipt, toCP);
    expect(events.map(({ type }) => type)).toEqual(['HouseholdCorrected', 'WaitingGranted']);
    expect(desk.enrolment(receipt).requests).toMatchObject([
      { outcome: 'granted', pool: { band: 'elementaire' } },
    ]);
  });

  it('a waiting request keeps its rank in the pool it moves to', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(threePlaces, { ticket: 1 });
    const big = (name: string, children: number) =>
      createHousehold(name, {
        children: Array.from({ length: children }, (_, n) => createChild(`Enfant ${n}`, { level: 'CE1' })),
      });
    await desk.serves(big('Cinq', 5), { ticket: 2 });
    const moved = await desk.serves(leGall, { ticket: 3 });
    const later = await desk.serves(big('Suivant', 1), { ticket: 4 });
    await desk.corrects(moved, toCP);
    const b = await createDesk({ campaign, letter: 'B' });
    await desk.receives(await b.sends(desk, 1, poolAt('les-goelands', 'S28', 'elementaire')));
    expect([desk.outcomes(moved), desk.outcomes(later)]).toEqual([['S28 granted'], ['S28 waiting']]);
  });

  it('a corrected school moves a waiting request to the centre of that school', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(threePlaces, { ticket: 1 });
    const receipt = await desk.serves(leGall, { ticket: 2 });
    await desk.corrects(receipt, { of: 'child', child: 0, field: 'school', from: 'JVE', to: 'CAM' });
    expect(desk.enrolment(receipt).requests).toMatchObject([
      { outcome: 'waiting', pool: { centre: 'le-grand-large' } },
    ]);
  });

  it('an emptied field disappears, a filled one appears', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.corrects(receipt, { of: 'household', field: 'address', to: '3 rue du Port' });
    expect(desk.enrolment(receipt).household.address).toBe('3 rue du Port');
    await desk.corrects(receipt, { of: 'household', field: 'address', from: '3 rue du Port' });
    expect(desk.enrolment(receipt).household).not.toHaveProperty('address');
  });

  it.each([
    ['outdated', { ...toCP, from: 'MS' }, 'CorrectionOutdated'],
    ['without change', { ...toCP, to: 'GS' }, 'NothingChanged'],
    ['no level', { ...toCP, to: 'Sixième' }, 'CorrectionUnfit'],
    ['a school nobody knows', { ...toCP, field: 'school', from: 'JVE', to: 'XYZ' }, 'CorrectionUnfit'],
    ['a required field emptied', { ...toCP, to: undefined }, 'CorrectionUnfit'],
    ['an impossible date', { ...toCP, field: 'birthDate', from: null, to: '2017-02-30' }, 'CorrectionUnfit'],
    [
      'an invisible character',
      { ...toCP, field: 'firstName', from: 'Alice', to: 'Al\u200bice' },
      'CorrectionUnfit',
    ],
    ['a child that is not there', { ...toCP, child: 4, from: undefined }, 'CorrectionUnfit'],
    [
      'a parent that is not there',
      { of: 'secondGuardian', field: 'firstName', to: 'Yann' },
      'CorrectionUnfit',
    ],
  ] as [string, { from?: string | null | undefined }, string][])(
    '%s: refused, and nothing is written',
    async (_, change, type) => {
      const desk = await createDesk({ campaign });
      const receipt = await desk.serves(leGall, { ticket: 1 });
      const from = change.from === null ? leGall.children[0]?.birthDate : change.from;
      const changes = [{ ...change, from }] as never;
      const refusal = await desk.refuses({ type: 'CorrectHousehold', receipt, changes, reason: 'relu' });
      expect(refusal).toMatchObject({ type });
      expect(desk.state.head.seq).toBe(2);
    },
  );

  it('without a reason, without a change, of a receipt of another desk: refused', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    const correct = (details: object) =>
      desk.refuses({ type: 'CorrectHousehold', receipt, changes: [toCP], reason: 'CP', ...details } as never);
    expect(await correct({ reason: ' ' })).toEqual({ type: 'ReasonMissing' });
    expect(await correct({ changes: [] })).toEqual({ type: 'NothingChanged' });
    expect(await correct({ receipt: 'JVE-B111-0001-A' })).toMatchObject({ type: 'ReceiptUnknown' });
  });
});

describe('copies of the receipt', () => {
  it('the first is the receipt, later ones are duplicates, and a revision begins anew', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    const print = async () => {
      const { revision, copy } = only(
        await desk.does({ type: 'PrintReceipt', receipt }),
        'ReceiptPrinted',
      ).body;
      return `/${revision} copy ${copy}`;
    };
    expect([await print(), await print()]).toEqual(['/0 copy 1', '/0 copy 2']);
    await desk.corrects(receipt, toCP);
    expect([await print(), await print()]).toEqual(['/1 copy 1', '/1 copy 2']);
  });
});
