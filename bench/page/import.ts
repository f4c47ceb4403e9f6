import Dexie, { type Table } from 'dexie';
import { tabAnnouncements } from '../../src/device/announcements.ts';
import { systemClock } from '../../src/device/clock.ts';
import { webLocks } from '../../src/device/locks.ts';
import { systemRandom } from '../../src/device/random.ts';
import { localSentinel } from '../../src/device/sentinel.ts';
import { gunzip } from '../../src/files/gzip.ts';
import { openSealed } from '../../src/files/sealed.ts';
import { startGathering } from '../../src/gathering/client.ts';
import { coordinationStore } from '../../src/ledger/coordinationStore.ts';
import { bigFiles, createBigTown } from '../../tests/builders/bigMorning.ts';
import type { PageJob } from './main.ts';
import { timed } from './timed.ts';

export interface ImportOptions {
  readonly files: number;
  readonly enrolmentsPerFile: number;
}

interface Packed {
  readonly id: number;
  readonly events: readonly unknown[];
}

/** Two hundred desks' files into the database, and back out of it as events. */
export async function open({ files, enrolmentsPerFile }: ImportOptions): Promise<PageJob> {
  const town = createBigTown(files, enrolmentsPerFile);
  const brought = await bigFiles(town, enrolmentsPerFile);
  const packed: Packed[] = [];
  for (const [id, { bytes }] of brought.entries())
    packed.push({ id, events: await eventsIn(bytes, town.ageIdentity) });
  const events = packed.flatMap((file) => file.events);
  const rows = events.map((event, id) => ({ id, event }));

  let fresh = 0;
  const { campaign } = town;
  const campaignFile = { campaign, hash: town.hash, signingKey: '' as never };
  const oursNamed = (name: string) =>
    coordinationStore(name, {
      clock: systemClock,
      random: systemRandom,
      locks: webLocks,
      sentinel: localSentinel(name),
      announcements: tabAnnouncements(name),
    });
  /** A database of its own each time; the reading is of the last. */
  const last = new Map<string, string>();
  const put = (kind: string): string => {
    if (last.has(kind)) indexedDB.deleteDatabase(of(kind));
    fresh += 1;
    last.set(kind, `${kind}-${fresh}`);
    return of(kind);
  };
  const of = (kind: string): string => last.get(kind) ?? kind;

  return {
    samplers: {
      'in, packed by 500': async () => {
        const database = await rawDatabase(put('packed'));
        return closing(database, () => writeRaw(database, packed));
      },
      'in, ours': async () => {
        const store = oursNamed(put('ours'));
        const taken = await timed(async () => {
          const kept = await store.addFiles(campaign.id, brought, systemClock('Europe/Paris'));
          if (!kept.ok) throw new Error(JSON.stringify(kept.error));
        });
        store.close();
        return taken;
      },
      'in, one row per event': async () => {
        const database = await rawDatabase(put('single'));
        return closing(database, () => writeRaw(database, rows));
      },
      'in, Dexie, one row per event': async () => {
        const database = new Dexie(put('dexie'), { chromeTransactionDurability: 'strict' });
        database.version(1).stores({ rows: 'id' });
        const { rows: table } = database as unknown as { rows: Table<object> };
        await database.open();
        const taken = await timed(() => database.transaction('rw', table, () => table.bulkAdd(rows)));
        await database.delete();
        return taken;
      },
      'out, packed by 500': async () => {
        const database = await rawDatabase(of('packed'));
        return closing(database, () => readRaw(database));
      },
      'out, ours: files, opened, verified, merged': async () => {
        const store = oursNamed(of('ours'));
        return timed(async () => {
          const kept = await store.files(campaign.id);
          if (!kept.ok) throw new Error(JSON.stringify(kept.error));
          const gathering = startGathering({ campaignFile, identity: town.ageIdentity });
          await gathering.read(kept.value);
          const { counts } = await gathering.overview();
          gathering.close();
          if (counts.enrolments !== files * enrolmentsPerFile) throw new Error('Not all came back');
          store.close();
        });
      },
      'out, ours: files': async () => {
        const store = oursNamed(of('ours'));
        const taken = await timed(() => store.files(campaign.id));
        store.close();
        return taken;
      },
      'out, one row per event': async () => {
        const database = await rawDatabase(of('single'));
        return closing(database, () => readRaw(database));
      },
    },
    facts: {
      events: events.length,
      megabytes: brought.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    },
  };
}

async function eventsIn(bytes: Uint8Array, identity: string): Promise<unknown[]> {
  const opened = await openSealed(bytes, identity);
  const plain = opened.ok ? await gunzip(opened.value) : opened;
  if (!plain.ok) throw new Error(JSON.stringify(plain.error));
  const lines = new TextDecoder().decode(plain.value).trimEnd().split('\n');
  return lines.slice(1, -1).map((line): unknown => JSON.parse(line));
}

const rawDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

const writeRaw = (database: IDBDatabase, rows: readonly object[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const work = database.transaction('rows', 'readwrite', { durability: 'strict' });
    const store = work.objectStore('rows');
    for (const row of rows) store.add(row);
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });

const readRaw = (database: IDBDatabase): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const reading = database.transaction('rows').objectStore('rows').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });

async function closing(database: IDBDatabase, job: () => Promise<unknown>): Promise<number> {
  const taken = await timed(job);
  database.close();
  return taken;
}
