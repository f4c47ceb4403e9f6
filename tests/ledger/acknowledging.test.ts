import {
  IDBDatabase as Database,
  IDBObjectStore as Store,
  IDBTransaction as Transaction,
} from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LineRow } from '#ledger/database.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop, type TestDesk } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const leGall = createHousehold('Le Gall');
const morvan = createHousehold('Morvan');

afterEach(() => vi.restoreAllMocks());

describe('R1: nothing is acknowledged before it is committed and read back', () => {
  it('every write asks for strict durability: a power cut takes nothing back', async () => {
    const asked = vi.spyOn(Database.prototype, 'transaction');
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('a full disk at commit, after every request succeeded: no receipt, and the next visit takes the number', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(leGall, { ticket: 1 });
    const before = remembered(desk);
    abortAtCommit('QuotaExceededError');
    expect(await desk.refuses(createVisit({ ticket: 2, own: morvan }))).toEqual({ type: 'StorageFull' });
    expect(remembered(desk)).toEqual(before);

    vi.restoreAllMocks();
    expect(await desk.serves(morvan, { ticket: 2 })).toContain('-0002-');
  });

  it('a full disk at the first request: the same', async () => {
    const desk = await createDesk({ campaign });
    failWritingLines('QuotaExceededError');
    expect(await desk.refuses(createVisit({ ticket: 1, own: leGall }))).toEqual({ type: 'StorageFull' });
    expect(await storedLines(desk)).toBe(1);
  });

  it('a transaction that aborts for another reason: no receipt, and the browser’s word is told', async () => {
    const desk = await createDesk({ campaign });
    abortAtCommit('UnknownError');
    expect(await desk.refuses(createVisit({ ticket: 1, own: leGall }))).toMatchObject({
      type: 'StorageUnavailable',
      detail: expect.stringContaining('UnknownError'),
    });
    expect(desk.state.register.enrolments.size).toBe(0);
  });

  it('a transaction that the browser ends in the midst of its requests: no receipt, and nothing is aborted twice', async () => {
    const desk = await createDesk({ campaign });
    const abort = vi.spyOn(Transaction.prototype, 'abort');
    abortAmidRequests('UnknownError');
    expect(await desk.refuses(createVisit({ ticket: 1, own: leGall }))).toMatchObject({
      type: 'StorageUnavailable',
    });
    // By Dexie, which keeps what comes of it to itself; a second one would be an error that nobody catches.
    expect(abort).toHaveBeenCalledOnce();
    expect(desk.state.register.enrolments.size).toBe(0);
  });

  it('a database that was closed: no receipt', async () => {
    const desk = await createDesk({ campaign });
    desk.store.close();
    expect(await desk.refuses(createVisit({ ticket: 1, own: leGall }))).toMatchObject({
      type: 'StorageUnavailable',
      detail: expect.stringContaining('DatabaseClosed'),
    });
  });

  it('what is read back differs from what was written: no receipt, and numbering stops', async () => {
    const desk = await createDesk({ campaign });
    writeOneByteWrong();
    const visit = createVisit({ ticket: 1, own: leGall });
    expect(await desk.refuses(visit)).toEqual({ type: 'ReadBackDiffers', seq: 2 });
    expect(desk.state.register.enrolments.size).toBe(0);
    vi.restoreAllMocks();
    expect(await desk.refuses(visit)).toMatchObject({ type: 'LedgerDamaged', seq: 2 });
  });

  it('committed, but reading back fails: no receipt now; recording the same form again names the receipt', async () => {
    const desk = await createDesk({ campaign });
    const visit = createVisit({ ticket: 1, own: leGall });
    failReadingLines();
    expect(await desk.refuses(visit)).toMatchObject({ type: 'StorageUnavailable' });
    vi.restoreAllMocks();
    const again = await desk.refuses(visit);
    expect(again).toMatchObject({
      type: 'VisitAlreadyRecorded',
      receipts: [expect.stringMatching(/-0001-/)],
    });
  });

  it('R13: of a visit with two households both are stored, or none', async () => {
    const desk = await createDesk({ campaign });
    const visit = createVisit({ ticket: 1, own: leGall, carrying: morvan });
    abortAtCommit('QuotaExceededError');
    await desk.refuses(visit);
    expect(await storedLines(desk)).toBe(1);
    vi.restoreAllMocks();
    await desk.does(visit);
    expect(await storedLines(desk)).toBe(3);
  });

  it('the first event and the desk it opens are stored together', async () => {
    const laptop = createLaptop();
    abortAtCommit('QuotaExceededError');
    await expect(createDesk({ campaign, laptop })).rejects.toThrow('StorageFull');
    const database = laptop.database();
    expect([await database.desks.count(), await database.lines.count()]).toEqual([0, 0]);
    vi.restoreAllMocks();
    await createDesk({ campaign, laptop });
    expect([await database.desks.count(), await database.lines.count()]).toEqual([1, 1]);
  });
});

const remembered = ({ state, ledger, laptop, chain }: TestDesk) => ({
  head: { ...state.head },
  enrolments: [...state.register.enrolments.keys()],
  lines: ledger.lines().length,
  mark: laptop.marks.get(chain),
});

async function storedLines({ laptop }: TestDesk): Promise<number> {
  return laptop.database().lines.count();
}

/** What fake-indexeddb keeps inside a transaction; scripts have no way to make a commit fail. */
interface Inside {
  readonly _started: boolean;
  readonly _state: string;
  readonly _requests: { operation: () => unknown }[];
  readonly _abort: (reason: string) => void;
  _start: () => void;
}

/** Every request of the transaction succeeds, then its commit fails: what a full disk does in Chromium. */
function abortAtCommit(reason: string): void {
  const inside = Transaction.prototype as unknown as Inside;
  const { _start } = inside;
  vi.spyOn(inside, '_start').mockImplementation(function (this: Inside & IDBTransaction) {
    const commits = this._started && this._state !== 'finished' && this._requests.length === 0;
    if (commits && this.mode === 'readwrite') this._abort(reason);
    else _start.call(this);
  });
}

/** The browser gives the transaction up before its requests are done, as where the disk is gone. */
function abortAmidRequests(reason: string): void {
  const inside = Transaction.prototype as unknown as Inside;
  const { _start } = inside;
  vi.spyOn(inside, '_start').mockImplementation(function (this: Inside & IDBTransaction) {
    if (this.mode === 'readwrite' && this._state !== 'finished' && this._requests.length > 0)
      this._abort(reason);
    else _start.call(this);
  });
}

/** A request of the transaction fails: what a full disk does in Firefox. */
function failWritingLines(reason: string): void {
  const { add } = Store.prototype;
  vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: LineRow) {
    const request = add.call(this, value);
    const queued = (this.transaction as unknown as Inside)._requests.at(-1);
    if (!queued) throw new Error('A request is queued');
    queued.operation = () => {
      throw new DOMException('', reason);
    };
    return request;
  });
}

function writeOneByteWrong(): void {
  const { add } = Store.prototype;
  vi.spyOn(Store.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: LineRow,
    key?: IDBValidKey,
  ) {
    const line = Uint8Array.from(value.line);
    line[20] = (line[20] ?? 0) ^ 1;
    return add.call(this, { ...value, line }, key);
  });
}

function failReadingLines(): void {
  const { get } = Store.prototype;
  vi.spyOn(Store.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key: IDBValidKey | IDBKeyRange,
  ) {
    // Once they are written: what is looked at before, within the same transaction, is not read back.
    const isReading = this.transaction.mode === 'readonly';
    if (this.name === 'lines' && isReading) throw new DOMException('', 'UnknownError');
    return get.call(this, key);
  });
}
