import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { LineRow, PreauDatabase } from '#ledger/database.ts';
import { deskStore } from '#ledger/deskStore.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop, TestDesk } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';
import { runs } from '../builders/random.ts';

const campaign = createCampaign();
const EVENTS = 40;

/** A desk that has acknowledged 40 events: its opening and 39 enrolments. */
async function busyDesk(): Promise<TestDesk> {
  const desk = await createDesk({ campaign });
  for (let ticket = 1; ticket < EVENTS; ticket += 1) {
    await desk.serves(createHousehold(`Famille ${ticket}`), { ticket });
  }
  return desk;
}

let original: TestDesk;
let rows: LineRow[];
beforeAll(async () => {
  original = await busyDesk();
  rows = await original.laptop.database().lines.toArray();
});

/** The same ledger on a laptop of its own, with something done to its rows behind our back. */
async function damaged(damage: (database: PreauDatabase) => PromiseLike<unknown>): Promise<TestDesk> {
  const laptop = createLaptop();
  const { chain, laptop: from } = original;
  const database = laptop.database();
  await database.lines.bulkAdd(rows);
  await database.heads.bulkAdd(await from.database().heads.toArray());
  await database.desks.bulkAdd(await from.database().desks.toArray());
  laptop.marks.set(chain, { seq: EVENTS, head: original.state.head.hash });
  await damage(database);
  database.close();
  const store = deskStore(laptop.name, laptop.dependencies());
  return new TestDesk(campaign, original.identity, laptop, store, original.ledger);
}

const key = (seq: number): [string, number] => [original.chain, seq];

describe('R3: what is stored is replayed, or named as damaged', () => {
  it('the laptop is started again: the same events, bytes and knowledge', async () => {
    const again = await original.otherTab();
    expect(again.ledger.lines()).toEqual(original.ledger.lines());
    expect(again.state).toEqual(original.state);
  });

  it('an undamaged copy opens and goes on with the next number', async () => {
    const desk = await (await damaged(async () => undefined)).otherTab();
    expect(await desk.serves(createHousehold('Suivante'), { ticket: 40 })).toContain('-0040-');
  });

  it('the store opens empty although the sentinel says 40', async () => {
    const desk = await damaged(async (db) => {
      await Promise.all([db.lines.clear(), db.heads.clear(), db.desks.clear()]);
    });
    expect(await reopening(desk)).toEqual(refused({ type: 'LedgerShortened', expected: 40, found: 0 }));
    expect(await desk.store.losses()).toEqual({
      ok: true,
      value: [{ chain: original.chain, expected: 40, found: 0 }],
    });
  });

  it('the store lost its tail, head included', async () => {
    const desk = await damaged(async (db) => {
      await db.lines.delete(key(40));
      await db.heads.put({ chain: original.chain, seq: 39, hash: hashBefore(40) });
    });
    expect(await reopening(desk)).toEqual(refused({ type: 'LedgerShortened', expected: 40, found: 39 }));
  });

  it('the store came back as it was earlier and then went another way', async () => {
    const other = await createDesk({ campaign });
    for (let ticket = 1; ticket <= EVENTS; ticket += 1) {
      await other.serves(createHousehold(`Autre ${ticket}`), { ticket });
    }
    other.laptop.marks.set(original.chain, { seq: EVENTS, head: original.state.head.hash });
    expect(await reopening(other)).toEqual(refused({ type: 'LedgerDamaged', seq: 40 }));
  });

  it('a row is missing', async () => {
    const desk = await damaged((db) => db.lines.delete(key(17)));
    expect(await reopening(desk)).toEqual(refused({ type: 'LedgerShortened', expected: 40, found: 39 }));
  });

  it('two rows are swapped', async () => {
    const desk = await damaged(async (db) => {
      const [a, b] = [rows[10], rows[11]];
      if (!a || !b) throw new Error('40 rows');
      await db.lines.bulkPut([
        { ...a, line: b.line },
        { ...b, line: a.line },
      ]);
    });
    expect(await reopening(desk)).toEqual(refused({ type: 'LedgerDamaged', seq: 11 }));
  });

  it('the last line is changed, and the sentinel is gone too', async () => {
    const desk = await damaged((db) => db.lines.put({ chain: original.chain, seq: 40, line: reversed(40) }));
    desk.laptop.marks.clear();
    expect(await reopening(desk)).toEqual(refused({ type: 'LedgerDamaged', seq: 40 }));
  });

  it('an event of a newer version of the application: read-only, not damaged', async () => {
    const desk = await damaged(async (db) => {
      const text = new TextDecoder().decode(rows[19]?.line).replace('"v":1', '"v":2');
      await db.lines.put({ chain: original.chain, seq: 20, line: new TextEncoder().encode(text) });
    });
    expect(await reopening(desk)).toEqual(
      refused({ type: 'LedgerNewer', seq: 20, event: 'HouseholdEnrolled' }),
    );
  });

  it('any byte of any row is changed: refused, and nothing changed', { timeout: 0 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: EVENTS }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (seq, at, flip) => {
          const desk = await damaged(async (db) => {
            const line = Uint8Array.from(rows[seq - 1]?.line ?? []);
            line[at % line.length] = (line[at % line.length] ?? 0) ^ flip;
            await db.lines.put({ chain: original.chain, seq, line });
          });
          const before = await desk.laptop.database().lines.toArray();
          const reopened = await desk.reopens();
          expect(reopened.ok).toBe(false);
          expect(await desk.laptop.database().lines.toArray()).toEqual(before);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('R3: the store is damaged while the desk is open', () => {
  it('emptied: numbering stops before the next number, and nothing is written', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
    const database = desk.laptop.database();
    await Promise.all([database.lines.clear(), database.heads.clear()]);
    expect(await desk.refuses(createVisit({ ticket: 2, own: createHousehold('Morvan') }))).toEqual({
      type: 'LedgerShortened',
      chain: desk.chain,
      expected: 2,
      found: 0,
    });
    expect(await database.lines.count()).toBe(0);
  });

  it('replaced by another head of the same length: numbering stops', async () => {
    const desk = await createDesk({ campaign });
    const database = desk.laptop.database();
    await database.heads.put({ chain: desk.chain, seq: 1, hash: 'cd'.repeat(32) as Hash });
    expect(await desk.refuses(createVisit({ ticket: 1, own: createHousehold('Le Gall') }))).toMatchObject({
      type: 'LedgerDamaged',
      seq: 1,
    });
  });
});

const refused = (error: object) => ({ chain: original.chain, ...error });

/** Why the desk does not open again. */
async function reopening(desk: TestDesk): Promise<unknown> {
  const reopened = await desk.reopens();
  return reopened.ok ? 'it opens' : reopened.error;
}

/** The line with a name spelt backwards: still an event, on top of the one before. */
function reversed(seq: number): Bytes {
  const text = new TextDecoder().decode(rows[seq - 1]?.line);
  return new TextEncoder().encode(text.replace('Famille', 'ellimaF'));
}

function hashBefore(seq: number): Hash {
  return JSON.parse(new TextDecoder().decode(rows[seq - 1]?.line)).prev;
}
