import { describe, expect, it } from 'vitest';
import { identitySealer, type Sealer } from '#ledger/sealer.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop, noLocks, receiptsIn, type TestDesk } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const EACH = 200;

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opening takes its time, as decrypting will: time in which the next reading can begin. */
const unhurriedSealer: Sealer = {
  seal: identitySealer.seal,
  open: (sealed, about) => later(5).then(() => identitySealer.open(sealed, about)),
};

async function serveMany(tab: TestDesk, name: string): Promise<string[]> {
  const receipts: string[] = [];
  for (let n = 1; n <= EACH; n += 1) {
    const own = createHousehold(`${name} ${n}`);
    receipts.push(...receiptsIn(await tab.does(createVisit({ ticket: n, own, confirmed: true }))));
  }
  return receipts;
}

describe('two tabs record at once (R2, R3)', () => {
  it('without any lock: numbers contiguous and unique, and both tabs know the same', {
    timeout: 60_000,
  }, async () => {
    const first = await createDesk({ campaign, laptop: createLaptop({ locks: noLocks }) });
    const second = await first.otherTab();
    const receipts = await Promise.all([serveMany(first, 'Gauche'), serveMany(second, 'Droite')]);
    const counts = receipts
      .flat()
      .map((receipt) => Number(receipt.split('-')[2]))
      .sort((a, b) => a - b);
    expect(counts).toEqual(Array.from({ length: 2 * EACH }, (_, index) => index + 1));

    await Promise.all([first.ledger.catchUp(), second.ledger.catchUp()]);
    expect(first.state).toEqual(second.state);
    expect((await first.otherTab()).state).toEqual(first.state);
  });

  it('the counter asks for two things at once in a browser without locks: both are recorded', async () => {
    const desk = await createDesk({ campaign, laptop: createLaptop({ locks: noLocks }) });
    const families = ['Le Gall', 'Morvan', 'Kervella', 'Tanguy'].map((name) => createHousehold(name));
    const receipts = await Promise.all(families.map((own, index) => desk.serves(own, { ticket: index + 1 })));
    expect(new Set(receipts).size).toBe(4);
  });

  it('a tab takes in what the other recorded once, however often it is told, without any lock', async () => {
    const first = await createDesk({ campaign, laptop: createLaptop({ locks: noLocks }) });
    const second = await first.otherTab(unhurriedSealer);
    second.ledger.close();
    for (const ticket of [1, 2, 3]) await first.serves(createHousehold(`Famille ${ticket}`), { ticket });
    const told = [second.ledger.catchUp(), later(2).then(() => second.ledger.catchUp())];
    const receipt = await second.serves(createHousehold('Morvan'), { ticket: 4 });
    expect(receipt).toContain('-0004-');
    expect((await Promise.all(told)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('a double click records one form once, and says under which receipts', async () => {
    const desk = await createDesk({ campaign });
    const form = createVisit({
      ticket: 1,
      own: createHousehold('Le Gall'),
      carrying: createHousehold('Morvan'),
    });
    const [first, second] = await Promise.all([desk.tries(form), desk.tries(form)]);
    if (!first.ok) throw new Error('The first click records');
    expect(second).toEqual({
      ok: false,
      error: { type: 'VisitAlreadyRecorded', visit: form.visit, receipts: receiptsIn(first.value) },
    });
  });

  it('the same form clicked in two tabs is recorded once', async () => {
    const first = await createDesk({ campaign, laptop: createLaptop({ locks: noLocks }) });
    const second = await first.otherTab();
    const form = createVisit({ ticket: 1, own: createHousehold('Le Gall') });
    const done = await Promise.all([first.tries(form), second.tries(form)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    await first.ledger.catchUp();
    expect(first.state.register.enrolments.size).toBe(1);
  });

  it('a tab hears what the other recorded', async () => {
    const first = await createDesk({ campaign });
    const second = await first.otherTab();
    const heard = new Promise<void>((resolve) => second.ledger.subscribe(resolve));
    await first.serves(createHousehold('Le Gall'), { ticket: 1 });
    await heard;
    expect(second.state.register.enrolments.size).toBe(1);
  });

  it('two desks of one laptop keep their ledgers apart', async () => {
    const laptop = createLaptop();
    const a = await createDesk({ campaign, letter: 'A', laptop });
    const b = await createDesk({ campaign, letter: 'B', laptop });
    await a.serves(createHousehold('Le Gall'), { ticket: 1 });
    expect((await b.otherTab()).state.register.enrolments.size).toBe(0);
    expect((await a.otherTab()).state.register.enrolments.size).toBe(1);
  });

  it('R2: a desk installed anew is a new replica, so it cannot repeat a number', async () => {
    const before = await createDesk({ campaign, replica: '7K2' });
    const after = await createDesk({ campaign, replica: '9QZ' });
    const family = createHousehold('Le Gall');
    expect(await before.serves(family, { ticket: 1 })).not.toBe(await after.serves(family, { ticket: 1 }));
  });
});
