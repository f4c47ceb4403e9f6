import { IDBObjectStore as Store } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyCoordinationChain } from '#domain/chain/verifyCoordination.ts';
import { ledgersOf, openForks } from '#domain/coordination/state.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import type { LineRow } from '#ledger/database.ts';
import { createCampaign } from '../builders/campaign.ts';
import {
  coordinated,
  counting,
  openCoordination,
  publishing,
  refusingBranch,
  releasing,
} from '../builders/coordination.ts';
import { noLocks } from '../builders/desk.ts';
import { COORDINATOR, createOffice, opened } from '../builders/office.ts';

const town = createCampaign();
const of = coordinated(town);
afterEach(() => vi.restoreAllMocks());

async function decides(ledger: OwnLedger, decision: ReturnType<typeof releasing>) {
  const recorded = await ledger.append({ type: 'Decide', decision }, COORDINATOR);
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
  const [event] = recorded.value;
  if (!event) throw new Error('A decision is one event');
  return event;
}

const countingIn = (ledger: OwnLedger) => ledger.snapshot().decisions.counting.map(({ hash }) => hash);
const typesIn = (ledger: OwnLedger) => ledger.snapshot().decisions.counting.map(({ event }) => event.type);

describe("the coordinator's ledger", () => {
  it('is there again after a restart, the same to the byte, and goes on', async () => {
    const office = createOffice();
    const ledger = await opened(office.window(), town);
    const { hash } = await decides(ledger, releasing('JVE-A'));
    const again = await opened(office.window(), town);
    expect(again.replica).toBe(ledger.replica);
    expect(again.lines()).toEqual(ledger.lines());
    expect(again.snapshot()).toEqual(ledger.snapshot());
    const next = await decides(again, counting('JVE-B', 12));
    expect(next.event).toMatchObject({ seq: 3, prev: hash, agent: 'CM', at: office.laptop.clock.now });
    expect(verifyCoordinationChain(again.lines())).toMatchObject({ ok: true });
  });

  it('is one for each issue of a campaign', async () => {
    const office = createOffice();
    const first = await opened(office.window(), town);
    const second = await opened(office.window(), createCampaign({ revision: 2 }));
    await decides(first, releasing('JVE-A'));
    expect(typesIn(first)).toEqual(['CoordinationOpened', 'HoldingReleased']);
    expect((await second.catchUp()).ok && typesIn(second)).toEqual(['CoordinationOpened']);
  });

  it('records nothing that it refuses, and nothing that does not come back as it was', async () => {
    const ledger = await opened(createOffice().window(), town);
    const refused = await ledger.append({ type: 'Decide', decision: releasing('JVE-A', '') }, COORDINATOR);
    expect(refused).toEqual({ ok: false, error: { type: 'ReasonMissing' } });
    expect(ledger.lines()).toHaveLength(1);
    const { add } = Store.prototype;
    vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: LineRow) {
      return add.call(this, 'line' in row ? { ...row, line: row.line.slice(1) } : row);
    });
    expect(await ledger.append({ type: 'Decide', decision: releasing('JVE-A') }, COORDINATOR)).toEqual({
      ok: false,
      error: { type: 'ReadBackDiffers', seq: 2 },
    });
    expect(ledger.lines()).toHaveLength(1);
  });

  it('two windows decide at once, without any lock: one chain, and both know the same', {
    timeout: 60_000,
  }, async () => {
    const office = createOffice({ locks: noLocks });
    const [left, right] = await Promise.all([opened(office.window(), town), opened(office.window(), town)]);
    expect(left.replica).toBe(right.replica);
    const many = async (ledger: OwnLedger, name: string) => {
      for (let n = 0; n < 50; n += 1) await decides(ledger, counting(name, n));
    };
    await Promise.all([many(left, 'JVE-A'), many(right, 'JVE-B')]);
    await Promise.all([left.catchUp(), right.catchUp()]);
    expect(left.lines()).toHaveLength(101);
    expect(right.lines()).toEqual(left.lines());
    expect(left.snapshot()).toEqual(right.snapshot());
    expect(verifyCoordinationChain(left.lines())).toMatchObject({ ok: true });
  });

  it('a window hears what the other decided', async () => {
    const office = createOffice();
    const [one, other] = [await opened(office.window(), town), await opened(office.window(), town)];
    const heard = new Promise<void>((resolve) => other.subscribe(resolve));
    const { hash } = await decides(one, releasing('JVE-A'));
    await heard;
    expect(countingIn(other)).toContain(hash);
  });

  it('R3: a row changed behind its back is named', async () => {
    const office = createOffice();
    const ledger = await opened(office.window(), town);
    await decides(ledger, releasing('JVE-A'));
    const database = office.database();
    const row = (await database.lines.toArray()).at(-1)!;
    await database.lines.put({ ...row, line: row.line.with(-3, row.line.at(-3)! ^ 1) });
    expect(await office.window().open(of, COORDINATOR)).toMatchObject({
      ok: false,
      error: { type: 'LedgerDamaged', seq: 2 },
    });
  });
});

describe('a ledger that was lost (fault 5)', () => {
  it('is missed when the store opens empty, and is not begun anew unless one says so', async () => {
    const office = createOffice();
    const ledger = await opened(office.window(), town);
    await decides(ledger, releasing('JVE-A'));
    const database = office.database();
    await Promise.all([database.lines.clear(), database.heads.clear(), database.coordinations.clear()]);
    expect(await office.window().open(of, COORDINATOR)).toMatchObject({
      ok: false,
      error: { type: 'LedgerShortened', expected: 2, found: 0 },
    });
    const anew = await office.window().open(of, COORDINATOR, { afterLoss: true });
    if (!anew.ok) throw new Error(anew.error.type);
    expect(anew.value.replica).not.toBe(ledger.replica);
    expect((await opened(office.window(), town)).replica).toBe(anew.value.replica);
  });

  it('is missed when its tail is gone', async () => {
    const office = createOffice();
    const ledger = await opened(office.window(), town);
    const before = await office.database().heads.toArray();
    await decides(ledger, releasing('JVE-A'));
    const database = office.database();
    await database.lines.delete([ledger.chain, 2]);
    await database.heads.bulkPut(before);
    expect(await office.window().open(of, COORDINATOR)).toMatchObject({
      error: { type: 'LedgerShortened', expected: 2, found: 1 },
    });
  });

  it('is restored from its copy on another computer, with all that it decided', async () => {
    const old = openCoordination(town, '9QZ');
    const first = old.decides(releasing('JVE-A'));
    old.decides(counting('JVE-B', 3));
    const office = createOffice();
    const restored = await office.window().restore(of, old, COORDINATOR);
    if (!restored.ok) throw new Error(JSON.stringify(restored.error));
    expect(typesIn(restored.value)).toEqual([
      'CoordinationOpened',
      'HoldingReleased',
      'ClosingCountNoted',
      'CoordinationOpened',
      'CoordinationRestored',
    ]);
    const again = await opened(office.window(), town);
    expect(again.snapshot()).toEqual(restored.value.snapshot());
    const later = await decides(again, counting('JVE-B', 4));
    expect(countingIn(again).at(-1)).toBe(later.hash);
    const withdrawn = await again.append({ type: 'Withdraw', decision: first }, COORDINATOR);
    expect(withdrawn.ok && countingIn(again)).not.toContain(first);
    expect(ledgersOf(again.snapshot()).map(({ replica }) => replica)).toEqual(['9QZ', again.replica]);
  });

  it('a restored ledger takes the place of one begun here, in every window', async () => {
    const office = createOffice();
    const begun = await opened(office.window(), town);
    const { hash } = await decides(begun, releasing('JVE-A'));
    const restored = await office.window().restore(of, openCoordination(town, '9QZ'), COORDINATOR);
    if (!restored.ok) throw new Error(JSON.stringify(restored.error));
    expect(countingIn(restored.value)).toContain(hash);
    expect(await begun.append({ type: 'Decide', decision: releasing('JVE-B') }, COORDINATOR)).toEqual({
      ok: false,
      error: { type: 'CoordinationContinued' },
    });
    expect((await opened(office.window(), town)).replica).toBe(restored.value.replica);
  });
});

it('in training all of it is thrown away, and nothing is missed afterwards', async () => {
  const office = createOffice();
  const store = office.window();
  await decides(await opened(store, town), releasing('JVE-A'));
  expect(await store.discard()).toEqual({ ok: true, value: undefined });
  expect(typesIn(await opened(office.window(), town))).toEqual(['CoordinationOpened']);
});

describe('ledgers of other coordinators', () => {
  it('are taken in once, count beside ours, and reach every window', async () => {
    const office = createOffice();
    const [ours, window] = [await opened(office.window(), town), await opened(office.window(), town)];
    const other = openCoordination(town, '9QZ');
    const theirs = other.decides(releasing('CAM-A'));
    const heard = new Promise<void>((resolve) => window.subscribe(resolve));
    for (const _ of [1, 2]) expect(await ours.takeIn(other)).toMatchObject({ ok: true });
    await heard;
    const longer = other.decides(releasing('JVE-A'));
    expect(await ours.takeIn(other)).toMatchObject({ ok: true });
    await window.catchUp();
    for (const ledger of [ours, window, await opened(office.window(), town)]) {
      expect(countingIn(ledger).filter((hash) => hash === theirs || hash === longer)).toHaveLength(2);
    }
  });

  it('a copied disk: the fork shows by its hashes, blocks publication, and is settled', async () => {
    const office = createOffice();
    const ours = await opened(office.window(), town);
    await decides(ours, releasing('JVE-A'));
    const clone = openCoordination(town, ours.replica);
    clone.lines.splice(0, 1, ...ours.lines());
    clone.events.splice(0, 1, ...ours.snapshot().own!.events);
    const here = await decides(ours, counting('JVE-B', 1));
    const there = clone.decides(counting('JVE-B', 2));
    await ours.takeIn(clone);
    expect(openForks(ours.snapshot())).toEqual([[here.hash, there].sort()]);
    expect(await ours.append(publishing(town), COORDINATOR)).toMatchObject({
      error: { type: 'CoordinationForked' },
    });
    await decides(ours, refusingBranch(there));
    expect(await ours.append(publishing(town), COORDINATOR)).toMatchObject({ ok: true });
    expect(countingIn(ours)).not.toContain(there);
    expect(openForks(ours.snapshot())).toEqual([]);
  });
});
