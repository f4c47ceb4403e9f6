import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, shortHash } from '#domain/chain/hash.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import type { LastPaper } from '#domain/commands/commands.ts';
import { knownHouseholds } from '#domain/deciding/recognise.ts';
import { takenOver } from '#domain/deciding/restore.ts';
import { type DeskState, deskAsTold } from '#domain/projections/desk.ts';
import { left } from '#domain/projections/places.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, openingOf, poolAt, receiptsIn, type TestDesk } from '../builders/desk.ts';
import { createChild, createGuardian, createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const nursery = poolAt('les-goelands', 'S28', 'maternelle');
const mother = createGuardian('Le Gall', 'Nolwenn');
const small = (name: string, ...children: string[]) =>
  createHousehold(name, {
    children: (children.length > 0 ? children : ['Un']).map((child) => createChild(child, { level: 'PS' })),
  });

/** What a copy says that was made when the ledger had that many events. */
function copyOf(desk: TestDesk, upTo = desk.state.head.seq, before?: DeskState): DeskState {
  const told = desk.ledger
    .lines()
    .slice(0, upTo)
    .map((line) => {
      const event = readOwnLine(line);
      if (!event.ok) throw new Error('A ledger reads its own lines');
      return { event: event.value, hash: hashOf(line) };
    });
  return deskAsTold(campaign.campaign, campaign.hash, told, before);
}

const paperOf = (desk: TestDesk, receipt: ReceiptNumber): LastPaper => ({
  type: 'receipt',
  number: receipt,
  shortHash: shortHash(desk.enrolment(receipt).hash),
});

const restore = (copy: DeskState, lastPaper?: LastPaper, replica = '9XX') =>
  createDesk({ campaign, replica, before: copy, ...(lastPaper && { lastPaper }) });

const leftAt = ({ state }: TestDesk, pool = nursery) => left(state.register.places, poolKey(pool));

describe('a desk restored from a copy', () => {
  it('is a new replica in one act with its opening, and says from where it goes on (R2, R13)', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(small('Le Gall'), { ticket: 1 });
    const restored = await restore(copyOf(desk), paperOf(desk, receipt));
    expect(restored.state.head.seq).toBe(2);
    expect(restored.state.journal.history.size).toBe(0);
    expect(await restored.serves(small('Morvan'), { ticket: 2 })).toMatch(/^JVE-A9XX-0001-/);
    const events = restored.ledger.lines().map((line) => readOwnLine(line));
    expect(events[1]).toMatchObject({
      value: { type: 'DeskRestored', body: { from: desk.identity, head: desk.state.head.hash, upTo: 2 } },
    });
  });

  it.each([
    ['7K2', 'CopyOfAnotherDesk', 'B'],
    ['7K2', 'ReplicaUsedBefore', 'A'],
  ])(
    'never takes the name of its copy, nor that of another desk: %s %s (R2)',
    async (replica, type, letter) => {
      const desk = await createDesk({ campaign });
      const { opened, identity, vouched } = await openingOf({
        campaign,
        replica,
        letter,
        before: copyOf(desk),
      });
      const command = { type: 'RestoreDesk', desk: identity, ...vouched, app: 'test', checks: [] } as const;
      expect(await opened.refuses(command)).toMatchObject({ type });
      expect(opened.state.head.seq).toBe(0);
    },
  );

  it('nor that of a copy before its copy', async () => {
    const first = await createDesk({ campaign });
    const second = await restore(copyOf(first));
    const before = copyOf(second, 2, copyOf(first));
    const { opened, identity, vouched } = await openingOf({ campaign, before });
    const command = { type: 'RestoreDesk', desk: identity, ...vouched, app: 'test', checks: [] } as const;
    expect(await opened.refuses(command)).toEqual({ type: 'ReplicaUsedBefore', replica: '7K2' });
  });
});

describe('R4: its places', () => {
  it('are none where nobody shows the last paper: it records, and all wait', async () => {
    const desk = await createDesk({ campaign });
    const restored = await restore(copyOf(desk));
    expect(leftAt(restored)).toBe(0);
    const receipt = await restored.serves(small('Le Gall'), { ticket: 1 });
    expect(restored.outcomes(receipt)).toEqual(['S28 waiting']);
  });

  it('are those that the copy still held where the last receipt is the one in the copy', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(small('Le Gall'), { ticket: 1 });
    const last = await desk.serves(small('Morvan'), { ticket: 2 });
    const restored = await restore(copyOf(desk), paperOf(desk, last));
    expect(leftAt(restored)).toBe(1);
  });

  it.each([
    ['older than the copy', 'LastPaperNotTheLast'],
    ['newer than the copy', 'LastPaperNotInCopy'],
    ['of another fingerprint', 'LastPaperHashDiffers'],
    ['mistyped', 'LastPaperUnreadable'],
  ])('a receipt %s is refused with its reason, and nothing is recorded', async (_, type) => {
    const desk = await createDesk({ campaign });
    const first = await desk.serves(small('Le Gall'), { ticket: 1 });
    const second = await desk.serves(small('Morvan'), { ticket: 2 });
    const copy = copyOf(desk);
    const third = await desk.serves(small('Kervella'), { ticket: 3 });
    const shown: Record<string, LastPaper> = {
      LastPaperNotTheLast: paperOf(desk, first),
      LastPaperNotInCopy: paperOf(desk, third),
      LastPaperHashDiffers: { type: 'receipt', number: second, shortHash: '0'.repeat(8) },
      LastPaperUnreadable: { type: 'receipt', number: `${second}X`, shortHash: '' },
    };
    expect(takenOver(copy, shown[type] as LastPaper)).toEqual({ ok: false, error: { type } });
  });

  it('number and fingerprint may be typed as people type them', async () => {
    const desk = await createDesk({ campaign });
    const last = await desk.serves(small('Le Gall'), { ticket: 1 });
    const hash = shortHash(desk.enrolment(last).hash);
    const shown = {
      type: 'receipt',
      number: ` ${last.toLowerCase().replaceAll('-', '–')} /0`,
      shortHash: `${hash.slice(0, 4).toUpperCase()} ${hash.slice(4)}`,
    } as const;
    expect(takenOver(copyOf(desk), shown).ok).toBe(true);
  });

  it('a corrected receipt vouches for a copy that knows the correction, and for none before it (R4)', async () => {
    const desk = await createDesk({ campaign });
    const last = await desk.serves(small('Le Gall'), { ticket: 1 });
    const before = copyOf(desk);
    await desk.corrects(last, { of: 'guardian', field: 'firstName', from: 'Camille', to: 'Camélia' });
    const paper = paperOf(desk, last);
    const corrected = { ...paper, number: `${last}/1` } as LastPaper;
    expect(takenOver(before, corrected)).toMatchObject({ error: { type: 'LastPaperNotInCopy' } });
    expect(takenOver(copyOf(desk), corrected).ok).toBe(true);
  });

  it('either receipt of the last visit will do', async () => {
    const desk = await createDesk({ campaign });
    const both = await desk.servesBoth(createHousehold('Le Gall', { guardian: 'Nolwenn' }), {
      ticket: 1,
      carrying: small('Morvan'),
    });
    for (const receipt of both) expect(takenOver(copyOf(desk), paperOf(desk, receipt)).ok).toBe(true);
  });

  it('places sent after the last receipt are vouched for by their slip, and by nothing else', async () => {
    const [desk, other] = [await createDesk({ campaign }), await createDesk({ campaign, letter: 'B' })];
    const last = await desk.serves(small('Le Gall'), { ticket: 1 });
    const code = await desk.sends(other, 1, nursery);
    const copy = copyOf(desk);
    expect(takenOver(copy, paperOf(desk, last))).toMatchObject({ error: { type: 'LastPaperNotTheLast' } });
    const restored = await restore(copy, { type: 'transfer', code: code.toLowerCase() });
    expect(leftAt(restored)).toBe(1);
    const later = await desk.serves(small('Morvan'), { ticket: 2 });
    expect(takenOver(copyOf(desk), { type: 'transfer', code })).toMatchObject({
      error: { type: 'LastPaperNotTheLast' },
    });
    expect(takenOver(copyOf(desk), paperOf(desk, later)).ok).toBe(true);
  });

  it('a pool in which somebody waits stays behind: the merge serves it in order (R8)', async () => {
    const desk = await createDesk({ campaign });
    await desk.declaresPaper([1], { maternelle: 3 });
    const last = await desk.serves(small('Le Gall'), { ticket: 2 });
    expect(desk.outcomes(last)).toEqual(['S28 waiting']);
    expect(leftAt(desk)).toBe(3);
    expect(leftAt(await restore(copyOf(desk), paperOf(desk, last)))).toBe(0);
  });

  it('of a copy that was closed there are none', async () => {
    const desk = await createDesk({ campaign });
    const last = await desk.serves(small('Le Gall'), { ticket: 1 });
    await desk.closes('Clé perdue');
    expect(leftAt(await restore(copyOf(desk), paperOf(desk, last)))).toBe(0);
  });
});

describe('what the copy tells is known', () => {
  it('R9: a second carried household is refused with the receipt from before', async () => {
    const desk = await createDesk({ campaign });
    const first = await desk.servesCarried(small('Morvan'), { ticket: 1, by: mother });
    const restored = await restore(copyOf(desk));
    const visit = createVisit({ ticket: 2, by: mother, carrying: small('Kervella') });
    expect(await restored.refuses(visit)).toMatchObject({ type: 'ProxyLimit', earlier: first });
  });

  it('R10: a child is not asked for twice, and its family is recognised', async () => {
    const desk = await createDesk({ campaign });
    const family = small('Le Gall');
    const receipt = await desk.serves(family, { ticket: 1 });
    const restored = await restore(copyOf(desk));
    expect(await restored.refuses(createVisit({ ticket: 2, own: family }))).toMatchObject({
      type: 'AlreadyRequested',
      receipt,
    });
    const typed = { lastName: 'le ga', firstName: '', phone: '' };
    expect(knownHouseholds(restored.state, typed).map((known) => known.receipt)).toEqual([receipt]);
  });

  it('tickets served or refused there are not called again, and its slips can still be voided', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(small('Le Gall'), { ticket: 1 });
    await desk.does({ type: 'RefuseVisit', ticket: 2 as never, bearer: mother, rule: 'R9' });
    const restored = await restore(copyOf(desk));
    expect([...restored.state.queue.served.keys(), ...restored.state.queue.refused.keys()]).toEqual([1, 2]);
    const wrong = await restored.serves(small('Morvan'), { ticket: 3 });
    await restored.voids(wrong);
    expect(restored.enrolment(wrong).voided).toBeDefined();
    expect(restored.state.queue.highest).toBe(2);
  });

  it('what was enrolled before is corrected by the coordinator only: its receipt is no number of this register', async () => {
    const desk = await createDesk({ campaign });
    const receipt = await desk.serves(small('Le Gall'), { ticket: 1 });
    const restored = await restore(copyOf(desk));
    expect(await restored.refuses({ type: 'PrintReceipt', receipt })).toEqual({
      type: 'ReceiptUnknown',
      receipt,
    });
  });
});

describe('whenever the copy was made, when the last paper handed out is shown', () => {
  const family = fc.constantFrom(...'ABCDEFGHIJKL').map((name) => small(`Famille ${name}`, 'Un', 'Deux'));
  const visits = fc.array(fc.tuple(family, fc.integer({ min: 1, max: 60 })), { maxLength: 6 });

  it('no number comes twice (R2), and both registers grant no more than the desk held (R4)', async () => {
    await fc.assert(
      fc.asyncProperty(visits, visits, fc.nat(8), async (early, late, behind) => {
        const desk = await createDesk({ campaign });
        const numbers = await serveAll(desk, early);
        const copy = copyOf(desk, Math.max(1, desk.state.head.seq - behind));
        const last = numbers.at(-1);
        const shown = last && paperOf(desk, last);
        const restored = await restore(copy, shown && takenOver(copy, shown).ok ? shown : undefined);
        const more = await serveAll(restored, late);
        expect(new Set([...numbers, ...more]).size).toBe(numbers.length + more.length);
        expect(grantedIn(desk) + grantedIn(restored)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });

  async function serveAll(desk: TestDesk, all: readonly (readonly [ReturnType<typeof small>, number])[]) {
    const numbers: ReceiptNumber[] = [];
    for (const [own, ticket] of all) {
      const done = await desk.tries(createVisit({ own, ticket, confirmed: true }));
      if (done.ok) numbers.push(...receiptsIn(done.value));
    }
    return numbers;
  }

  const grantedIn = ({ state }: TestDesk) =>
    [...state.register.enrolments.values()]
      .flatMap(({ requests }) => requests)
      .filter(({ outcome, pool }) => outcome === 'granted' && poolKey(pool) === poolKey(nursery)).length;
});
