import type { Page } from '@playwright/test';

/**
 * A disk that grants this origin a few megabytes, as a nearly full one would; to be passed to the browser's start.
 * (`Storage.overrideQuotaForOrigin` changes what is told to the page, but not what IndexedDB may write.)
 */
export const nearlyFullDisk = [
  '--disable-features=StaticStorageQuota',
  '--enable-features=StorageQuotaSettings:PoolSizeBytes/30000000/MustRemainAvailableBytes/1/ShouldRemainAvailableBytes/1',
];

/** Leaves less than a megabyte. IndexedDB takes notice only after the next start of the browser. */
export function fillWithFiles(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const files = await caches.open('filling');
    try {
      for (let file = 0; ; file += 1)
        await files.put(`/filling/${file}`, new Response(new Uint8Array(1_000_000)));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    }
  });
}

/** Takes the rest, to the last hundred bytes, with rows of a database of its own. */
export function fillWithRows(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('filling');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
    });
    for (const size of [50_000, 1_000, 100]) {
      while (await fits(size));
    }
    database.close();

    function fits(size: number): Promise<boolean> {
      return new Promise((resolve, reject) => {
        const transaction = database.transaction('rows', 'readwrite');
        transaction.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () =>
          transaction.error?.name === 'QuotaExceededError' ? resolve(false) : reject(transaction.error);
      });
    }
  });
}

/** Somebody empties the bin. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // One by one: a cache deleted as a whole keeps its room while a page still holds it.
    const files = await caches.open('filling');
    for (const file of await files.keys()) await files.delete(file);
  });
}
