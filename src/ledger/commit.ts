import type { Table } from 'dexie';
import type { Head } from '#domain/projections/desk.ts';
import type { Result } from '#domain/result.ts';
import { err, ok } from '#domain/result.ts';
import { type HeadRow, type LineRow, type StorageError, storageErrorOf } from './database.ts';

/** Where a chain lies. */
export interface ChainTables<Companion, Key> {
  readonly lines: Table<LineRow, [string, number]>;
  readonly heads: Table<HeadRow, string>;
  /** What a chain needs beside its lines. */
  readonly companions: Table<Companion, Key>;
}

export interface NewRows<Companion> {
  readonly rows: readonly LineRow[];
  readonly head: HeadRow;
  readonly companion?: Companion | undefined;
}

/** `endsMissing`: the head is there, but not the first and the last line; nothing is written on top of that. */
export type Committed = 'written' | 'headMoved' | 'endsMissing';

/**
 * Writes all or nothing, and only on top of `before`, whose first and last line must be there: the cost of a look must
 * not grow with the ledger. The look and the writing are asked for at once, and an abort takes back what must not be:
 * each wait in between would be a trip to the store more. Dexie opens the database and makes the transaction; the
 * requests are the browser's own, as Dexie's take as long again.
 */
export async function commitOnTop<Companion, Key>(
  { lines, heads, companions }: ChainTables<Companion, Key>,
  before: Head,
  { rows, head, companion }: NewRows<Companion>,
): Promise<Result<Committed, StorageError>> {
  const { chain } = head;
  let found: Committed = 'written';
  let failure: DOMException | undefined;
  try {
    await lines.db.transaction('rw', lines, heads, companions, ({ idbtrans }) => {
      const [lineStore, headStore] = [idbtrans.objectStore(lines.name), idbtrans.objectStore(heads.name)];
      const current: IDBRequest<HeadRow | undefined> = headStore.get(chain);
      const ends = before.seq === 0 ? [] : [1, before.seq].map((seq) => lineStore.getKey([chain, seq]));
      // Requests succeed in their order: with the last of these, the others have.
      (ends.at(-1) ?? current).onsuccess = () => {
        if (!isHead(current.result, before)) found = 'headMoved';
        else if (ends.some(({ result }) => result === undefined)) found = 'endsMissing';
        if (found !== 'written') idbtrans.abort();
      };
      // Dexie keeps a request that fails from ending the transaction: it expects the request to be its own.
      idbtrans.addEventListener('error', ({ target }) => {
        const { error } = target as IDBRequest;
        // Aborted already, by us or by the browser, which tells each request so.
        if (failure || found !== 'written' || error?.name === 'AbortError') return;
        failure = error ?? new DOMException('', 'UnknownError');
        abortUnlessEnded(idbtrans);
      });
      for (const row of rows) lineStore.add(row);
      headStore.put(head);
      if (companion) idbtrans.objectStore(companions.name).add(companion);
    });
    return failure ? err(storageErrorOf(failure)) : ok('written');
  } catch (thrown) {
    return found === 'written' ? err(storageErrorOf(failure ?? thrown)) : ok(found);
  }
}

/** Where the disk goes, a request may fail by another name once the browser has ended its transaction already. */
function abortUnlessEnded(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
  }
}

const isHead = (row: HeadRow | undefined, { seq, hash }: Head): boolean =>
  row ? row.seq === seq && row.hash === hash : seq === 0;
