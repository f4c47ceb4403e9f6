import type { Page } from '@playwright/test';

/** Reaches behind the application's back, into the database of the morning. */

export type StoreName = 'lines' | 'heads' | 'desks';

/** How many rows each store holds. */
export function storedRows(page: Page): Promise<Record<StoreName, number>> {
  return page.evaluate(async () => {
    const database = await opened(indexedDB.open('preau'));
    const stores = ['lines', 'heads', 'desks'] as const;
    const transaction = database.transaction(stores);
    const counts = await Promise.all(stores.map((name) => opened(transaction.objectStore(name).count())));
    database.close();
    const [lines = 0, heads = 0, desks = 0] = counts;
    return { lines, heads, desks };

    function opened<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  });
}

export function clearRows(page: Page, stores: readonly StoreName[]): Promise<void> {
  return page.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('preau');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [...stores],
  );
}

/** The application's own connection gives way by itself. */
export function deleteDatabase(page: Page, name = 'preau'): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(database);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('A connection is still open'));
      }),
    name,
  );
}

/** Changes one byte in the middle of a line. */
export function damageLine(page: Page, seq: number): Promise<void> {
  return page.evaluate(
    (number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('preau');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('lines', 'readwrite');
          const cursors = transaction.objectStore('lines').openCursor();
          cursors.onsuccess = () => {
            const cursor = cursors.result;
            if (!cursor) return;
            const row: { seq: number; line: Uint8Array } = cursor.value;
            if (row.seq === number) {
              const middle = Math.floor(row.line.length / 2);
              row.line[middle] = (row.line[middle] ?? 0) ^ 1;
              cursor.update(row);
            }
            cursor.continue();
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    seq,
  );
}
