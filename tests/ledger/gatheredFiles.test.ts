import Dexie from 'dexie';
import { IDBObjectStore as Store } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { emptyDraft } from '#domain/preparing/draft.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { campaignId } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { GatheredRow } from '#ledger/officeDatabase.ts';
import { OfficeDatabase } from '#ledger/officeDatabase.ts';
import { officeStore } from '#ledger/officeStore.ts';
import { identitySealer } from '#ledger/sealer.ts';
import { createOffice } from '../builders/office.ts';
import { uuid } from '../builders/random.ts';

const [summer, autumn] = [campaignId.parse(uuid(1)), campaignId.parse(uuid(2))];
const at = (time: string) => `2024-05-25T${time}:00+02:00` as Instant;
const file = (name: string, content = name) => ({ name, bytes: utf8(content) });
const done = { ok: true, value: undefined };
afterEach(() => vi.restoreAllMocks());

describe('files that were brought', () => {
  it('are there again after a restart, in the order of the sticks', async () => {
    const office = createOffice();
    const store = office.window();
    expect(await store.addFiles(summer, [file('b.preau'), file('a.preau')], at('12:40'))).toEqual(done);
    expect(await store.addFiles(summer, [file('0.preau')], at('12:50'))).toEqual(done);
    expect(await store.addFiles(autumn, [file('z.preau')], at('12:30'))).toEqual(done);
    store.close();
    const kept = await office.window().files(summer);
    expect(kept.ok && kept.value.map(({ name }) => name)).toEqual(['a.preau', 'b.preau', '0.preau']);
    expect(kept.ok && kept.value[0]).toEqual({
      ...file('a.preau'),
      sha256: hashOf(utf8('a.preau')),
      at: at('12:40'),
    });
  });

  it('are kept once by their content, under the first name', async () => {
    const store = createOffice().window();
    const twice = [file('a.preau', 'same'), file('b.preau', 'same')];
    expect(await store.addFiles(summer, twice, at('12:40'))).toEqual(done);
    expect(await store.addFiles(summer, [file('c.preau', 'same'), file('d.preau')], at('12:50'))).toEqual(
      done,
    );
    const kept = await store.files(summer);
    expect(kept.ok && kept.value.map(({ name }) => name)).toEqual(['a.preau', 'd.preau']);
  });

  it('are kept all or not at all', async () => {
    const store = createOffice().window();
    await store.addFiles(summer, [file('a.preau')], at('12:40'));
    const { add } = Store.prototype;
    vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: GatheredRow) {
      if (row.name === 'c.preau') throw new DOMException('no room', 'QuotaExceededError');
      return add.call(this, row);
    });
    // Whichever way they are gone through, more come before the one that fails than are added at once.
    const others = Array.from({ length: 80 }, (_, index) => file(`${index}.preau`));
    const brought = others.toSpliced(40, 0, file('c.preau'));
    const added = await store.addFiles(summer, brought, at('12:50'));
    expect(added).toEqual({ ok: false, error: { type: 'StorageFull' } });
    const kept = await store.files(summer);
    expect(kept.ok && kept.value.map(({ name }) => name)).toEqual(['a.preau']);
  });

  it('are all kept, and handed to the store a few at a time', async () => {
    const store = createOffice().window();
    const brought = Array.from({ length: 100 }, (_, index) => file(`${index}.preau`));
    const { add } = Store.prototype;
    let [inARow, most] = [0, 0];
    vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: GatheredRow) {
      if (inARow === 0) queueMicrotask(() => (inARow = 0));
      most = Math.max(most, ++inARow);
      return add.call(this, row);
    });
    expect(await store.addFiles(summer, brought, at('12:40'))).toEqual(done);
    expect(most).toBeLessThan(50);
    const kept = await store.files(summer);
    expect(kept.ok && kept.value.length).toBe(100);
  });

  it('are not said to be kept when they do not come back as they were', async () => {
    const store = createOffice().window();
    const { add } = Store.prototype;
    vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: GatheredRow) {
      return add.call(this, { ...row, bytes: utf8('torn') });
    });
    expect(await store.addFiles(summer, [file('a.preau')], at('12:40'))).toEqual({
      ok: false,
      error: { type: 'FileReadBackDiffers', file: 'a.preau' },
    });
  });
});

describe("a coordinator's database of the version before", () => {
  it('is taken over with all that lies in it, and gains what is gathered and decided', async () => {
    const name = 'office-of-version-1';
    const before = new Dexie(name);
    before.version(1).stores({
      drafts: '[campaign+number]',
      keys: '[campaign+number]',
      issues: '[campaign+number]',
      transfers: '[campaign+number]',
      pupils: '[campaign+school]',
    });
    const value = utf8(JSON.stringify(emptyDraft(summer)));
    await before.table('drafts').add({ campaign: summer, number: 0, value });
    await before.table('pupils').add({ campaign: summer, school: 'JVE', file: utf8('list') });
    expect(before.verno).toBe(1);
    before.close();

    const office = officeStore(name, identitySealer);
    expect(await office.drafts()).toEqual({ ok: true, value: [emptyDraft(summer)] });
    expect(await office.pupilsFiles(summer)).toEqual({ ok: true, value: new Map([['JVE', utf8('list')]]) });
    const database = new OfficeDatabase(name);
    await database.open();
    expect(database.verno).toBe(4);
    expect(await database.gathered.count()).toBe(0);
    expect(await database.coordinations.count()).toBe(0);
  });
});
