import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { OfficeDatabase } from '#ledger/officeDatabase.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const refused = { type: 'StorageUnavailable', detail: expect.stringContaining('VersionError') };

describe('a newer version of the application changed the schema (faults 8, 11)', () => {
  it('a desk that is open gives way, numbers nothing any more, and leaves what is stored', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
    const newer = await upgraded(desk.laptop.name);
    expect(await desk.refuses(createVisit({ ticket: 2, own: createHousehold('Morvan') }))).toEqual(refused);
    expect(await linesIn(newer)).toBe(2);
  });

  it('a desk is not opened again', async () => {
    const desk = await createDesk({ campaign });
    desk.store.close();
    await upgraded(desk.laptop.name);
    expect(await desk.laptop.database().desks.toArray().catch(nameOf)).toContain('VersionError');
  });

  it('nor is the coordination’s part', async () => {
    const { name } = createLaptop();
    const office = new OfficeDatabase(name);
    await office.keys.toArray();
    office.close();
    await upgraded(name);
    expect(await new OfficeDatabase(name).keys.toArray().catch(nameOf)).toContain('VersionError');
  });
});

const nameOf = (error: Error): string => String(error);

/** What a version of tomorrow does at its start. */
function upgraded(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory().open(name, 1_000);
    opening.onupgradeneeded = () => opening.result.createObjectStore('ofTomorrow');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('The older tab does not give way'));
  });
}

const factory = (): IDBFactory => {
  const { indexedDB } = Dexie.dependencies;
  if (!indexedDB) throw new Error('The builders provide one');
  return indexedDB;
};

function linesIn(database: IDBDatabase): Promise<number> {
  return new Promise((resolve) => {
    const counting = database.transaction('lines').objectStore('lines').count();
    counting.onsuccess = () => resolve(counting.result);
  });
}
