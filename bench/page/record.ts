import Dexie, { type Table } from 'dexie';
import { tabAnnouncements } from '../../src/device/announcements.ts';
import { systemClock } from '../../src/device/clock.ts';
import { webLocks } from '../../src/device/locks.ts';
import { systemRandom } from '../../src/device/random.ts';
import { localSentinel } from '../../src/device/sentinel.ts';
import { NO_HASH } from '../../src/domain/chain/hash.ts';
import { PreauDatabase } from '../../src/ledger/database.ts';
import type { DeskLedger } from '../../src/ledger/deskLedger.ts';
import { deskStorage } from '../../src/ledger/deskLedger.ts';
import { chainOf, deskStore } from '../../src/ledger/deskStore.ts';
import { aesSealer } from '../../src/ledger/sealer.ts';
import { createBigLedger, createBigTown } from '../../tests/builders/bigMorning.ts';
import { createChild, createHousehold, createVisit } from '../../tests/builders/household.ts';
import type { PageJob, Sampler } from './main.ts';
import SqliteWorker from './sqliteWorker.ts?worker';
import { timed } from './timed.ts';

export interface RecordOptions {
  /** Events that are there already, about. */
  readonly there: number;
}

/** As long as the line of a household with three children. */
const LINE_BYTES = 1500;

/** One event and the head of its chain, written so that a power cut does not lose them, and read back. */
export async function open({ there }: RecordOptions): Promise<PageJob> {
  const at = (contender: string) => `${contender} at ${there}`;
  const bytes = await lineBytes(there);
  return {
    samplers: {
      [at('raw')]: await rawSampler(there),
      [at('ours')]: await ourSampler(there),
      [at('dexie')]: await dexieSampler(there),
      [at('sqlite')]: await sqliteSampler(there),
    },
    facts: { lineBytes: bytes },
  };
}

/** What the sampled visits weigh as lines, median. */
async function lineBytes(there: number): Promise<number> {
  const { ledger } = await openLedger(`lines-${there}`, 0);
  const lengths: number[] = [];
  for (let ticket = 1; ticket <= 5; ticket += 1) {
    await ledger.append(visitOf(ticket), RECORDER);
    lengths.push(ledger.lines().at(-1)?.length ?? 0);
  }
  return lengths.toSorted((a, b) => a - b)[2] ?? 0;
}

async function rawSampler(there: number): Promise<Sampler> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`raw-${there}`, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('lines', { keyPath: ['chain', 'seq'] });
      opening.result.createObjectStore('heads', { keyPath: 'chain' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let seq = 0;
  const write = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const work = database.transaction(['lines', 'heads'], 'readwrite', { durability: 'strict' });
      for (let index = 0; index < count; index += 1) work.objectStore('lines').add(rowOf(++seq));
      work.objectStore('heads').put(headOf(seq));
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error);
    });
  if (there > 0) await write(there);
  return () => timed(() => write(1));
}

async function dexieSampler(there: number): Promise<Sampler> {
  const database = new Dexie(`dexie-${there}`, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ lines: '[chain+seq]', heads: 'chain' });
  const { lines, heads } = database as unknown as Record<'lines' | 'heads', Table<object>>;
  let seq = 0;
  const write = (count: number) =>
    database.transaction('rw', lines, heads, async () => {
      await lines.bulkAdd(Array.from({ length: count }, () => rowOf(++seq)));
      await heads.put(headOf(seq));
    });
  if (there > 0) await write(there);
  return () => timed(() => write(1));
}

async function sqliteSampler(there: number): Promise<Sampler> {
  const worker = new SqliteWorker();
  const ask = (count: number) =>
    new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string | undefined>) =>
        data === undefined ? resolve() : reject(new Error(data));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ count, bytes: LINE_BYTES });
    });
  await ask(there);
  return () => timed(() => ask(1));
}

const rowOf = (seq: number) => ({
  chain: 'JVE-A7K2',
  seq,
  line: crypto.getRandomValues(new Uint8Array(LINE_BYTES)),
});
const headOf = (seq: number) => ({ chain: 'JVE-A7K2', seq, hash: 'ab'.repeat(32) });

async function ourSampler(there: number): Promise<Sampler> {
  const { ledger } = await openLedger(`preau-bench-${there}`, there);
  let ticket = 0;
  return () => {
    ticket += 1;
    const visit = visitOf(ticket);
    return timed(async () => {
      const recorded = await ledger.append(visit, RECORDER);
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    });
  };
}

const RECORDER = { agent: 'MLD' as never, clockOffset: 0 };

/** The product's own ledger, sealed, under its lock, beside its sentinel; with a morning in it already. */
async function openLedger(name: string, there: number): Promise<{ readonly ledger: DeskLedger }> {
  // Besides each enrolment comes the print of its receipt.
  const enrolments = Math.floor(there / 2);
  const town = createBigTown(1, Math.max(1000, enrolments));
  const [desk] = town.desks;
  if (!desk) throw new Error('The town has a desk');
  const big = createBigLedger(town, desk, enrolments);
  const chain = chainOf(desk);
  const database = new PreauDatabase(name);
  const sealer = await aesSealer(systemRandom.bytes(32), systemRandom.bytes);
  const lines = big.events.map(({ event, hash }, index) => ({
    event,
    hash,
    bytes: big.lines[index] ?? NO_BYTES,
  }));
  // All but the closing.
  await deskStorage(database, sealer, chain).write({ seq: 0, hash: NO_HASH }, lines.slice(0, -1));
  const store = deskStore(name, {
    clock: systemClock,
    locks: webLocks,
    sentinel: localSentinel(name),
    announcements: tabAnnouncements(name),
  });
  const ledger = await store.load(chain, sealer, town.campaign, town.hash);
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  return { ledger: ledger.value };
}

const NO_BYTES = new Uint8Array();

/** A family that nobody has seen before, with three children. */
function visitOf(ticket: number) {
  const school = 'S00';
  const own = createHousehold(`Famille ${ticket}`, {
    phone: `07${String(ticket).padStart(8, '0')}`,
    address: `${ticket} avenue du Général-de-Gaulle, 44600 Saint-Exemple`,
    other: { firstName: 'Dominique', phone: `06${String(ticket).padStart(8, '0')}` },
    children: ['Alice', 'Gwenaël', 'Maxence'].map((firstName) =>
      createChild(`${firstName} ${ticket}`, { school, usualName: firstName }),
    ),
  });
  return createVisit({
    ticket,
    own,
    weeks: ['S28', 'S29', 'S33'],
    form: 1_000_000 + ticket,
    confirmed: true,
  });
}
