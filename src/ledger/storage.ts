import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import type { LedgerEvent } from '#domain/events/events.ts';
import type { Head } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, sameBytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type DeskRow, type PreauDatabase, type StorageError, storageErrorOf } from './database.ts';
import type { LedgerError } from './errors.ts';
import type { Sealer } from './sealer.ts';

/** One event with the bytes it is made of. */
export interface Line {
  readonly event: LedgerEvent;
  readonly bytes: Bytes;
  readonly hash: Hash;
}

/** Reads and writes the lines of one chain. Knows Dexie; knows no rule. */
export interface ChainStorage {
  readonly readHead: () => Promise<Result<Head, StorageError>>;
  /** Lines after `after`, verified to follow it and to end in the stored head. */
  readonly readAfter: (after: Head) => Promise<Result<Line[], LedgerError>>;
  /** All or nothing, and only on top of `head`. Acknowledged when the outer transaction has committed. */
  readonly write: (
    head: Head,
    lines: readonly Line[],
    desk?: DeskRow,
  ) => Promise<Result<'written' | 'headMoved', LedgerError>>;
}

export function chainStorage(database: PreauDatabase, sealer: Sealer, chain: string): ChainStorage {
  return {
    readHead: () => attempt(async () => headFrom(await database.heads.get(chain))),

    readAfter: async (after) => {
      const stored = await attempt(() =>
        database.transaction('r', database.lines, database.heads, async () => ({
          head: headFrom(await database.heads.get(chain)),
          rows: await database.lines
            .where('[chain+seq]')
            .between([chain, after.seq], [chain, Number.POSITIVE_INFINITY], false, true)
            .toArray(),
        })),
      );
      if (!stored.ok) return stored;
      const { head, rows } = stored.value;
      const found = after.seq + rows.length;
      if (found < head.seq) return err({ type: 'LedgerShortened', chain, expected: head.seq, found });
      const lines: Line[] = [];
      for (const row of rows) {
        const line = await readRow(
          row.seq,
          await openRow(sealer, chain, row),
          lines.at(-1)?.hash ?? after.hash,
          chain,
        );
        if (!line.ok) return line;
        if (line.value.event.seq !== after.seq + lines.length + 1)
          return err({ type: 'LedgerDamaged', chain, seq: row.seq });
        lines.push(line.value);
      }
      const last = lines.at(-1)?.hash ?? after.hash;
      return last === head.hash ? ok(lines) : err({ type: 'LedgerDamaged', chain, seq: head.seq });
    },

    write: async (head, lines, desk) => {
      // Sealing is asynchronous and a Dexie transaction bears no foreign promise: seal first.
      const rows = await Promise.all(
        lines.map(async ({ event, bytes }) => ({
          chain,
          seq: event.seq,
          line: await sealer.seal(bytes, aboutLine(chain, event.seq)),
        })),
      );
      const last = lines.at(-1);
      if (!last) return ok('written');
      const committed = await attempt(() =>
        database.transaction('rw', database.lines, database.heads, database.desks, async () => {
          const current = headFrom(await database.heads.get(chain));
          if (current.seq !== head.seq || current.hash !== head.hash) return 'headMoved' as const;
          await database.lines.bulkAdd(rows);
          await database.heads.put({ chain, seq: last.event.seq, hash: last.hash });
          if (desk) await database.desks.add(desk);
          return 'written' as const;
        }),
      );
      if (!committed.ok || committed.value === 'headMoved') return committed;
      return readBack();

      async function readBack(): Promise<Result<'written', LedgerError>> {
        const keys = rows.map(({ seq }): [string, number] => [chain, seq]);
        const read = await attempt(() => database.lines.bulkGet(keys));
        if (!read.ok) return read;
        const different = rows.find((row, index) => {
          const stored = read.value[index];
          return !stored || !sameBytes(stored.line, row.line);
        });
        return different ? err({ type: 'ReadBackDiffers', seq: different.seq }) : ok('written');
      }
    },
  };
}

const headFrom = (row: { seq: number; hash: Hash } | undefined): Head =>
  row ? { seq: row.seq, hash: row.hash } : { seq: 0, hash: NO_HASH };

const aboutLine = (chain: string, seq: number): string => `line ${chain} ${seq}`;

async function openRow(
  sealer: Sealer,
  chain: string,
  row: { seq: number; line: Bytes },
): Promise<Bytes | undefined> {
  try {
    return await sealer.open(row.line, aboutLine(chain, row.seq));
  } catch {
    return undefined;
  }
}

async function readRow(
  seq: number,
  bytes: Bytes | undefined,
  prev: Hash,
  chain: string,
): Promise<Result<Line, LedgerError>> {
  const read = bytes && readOwnLine(bytes);
  if (!read) return err({ type: 'LedgerDamaged', chain, seq });
  if (!read.ok) {
    return read.error.type === 'EventNewer'
      ? err({ type: 'LedgerNewer', chain, seq, event: read.error.event })
      : err({ type: 'LedgerDamaged', chain, seq });
  }
  if (read.value.prev !== prev) return err({ type: 'LedgerDamaged', chain, seq });
  return ok({ event: read.value, bytes, hash: hashOf(bytes) });
}

export async function attempt<T>(job: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await job());
  } catch (thrown) {
    return err(storageErrorOf(thrown));
  }
}
