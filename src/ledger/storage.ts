import type { LineError } from '#domain/chain/eventLine.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import type { Envelope } from '#domain/events/events.ts';
import type { Head } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, sameBytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import { type ChainTables, commitOnTop } from './commit.ts';
import type { LineRow } from './database.ts';
import type { LedgerError } from './errors.ts';
import type { Sealer } from './sealer.ts';

/** One event with the bytes it is made of. */
export interface Line<E> {
  readonly event: E;
  readonly bytes: Bytes;
  readonly hash: Hash;
}

export interface Stored<E> {
  readonly head: Head;
  readonly lines: readonly Line<E>[];
}

/** Where the chains of one kind lie, and how their lines are read. */
export interface ChainKind<E, Companion, Key> extends ChainTables<Companion, Key> {
  /** Reads a line whose hash is already known to be ours. */
  readonly read: (bytes: Bytes) => Result<E, LineError>;
}

/** Reads and writes the lines of one chain. Knows Dexie; knows no rule. */
export interface ChainStorage<E, Companion> {
  /** The stored head, and the lines after `after`, verified to follow it and to end in that head. */
  readonly readSince: (after: Head) => Promise<Result<Stored<E>, LedgerError>>;
  /** All or nothing, and only on top of `head`. Acknowledged when the outer transaction has committed. */
  readonly write: (
    head: Head,
    lines: readonly Line<E>[],
    /** Stored in the same transaction. */
    companion?: Companion,
  ) => Promise<Result<'written' | 'headMoved', LedgerError>>;
}

export function chainStorage<E extends Envelope, Companion, Key>(
  kind: ChainKind<E, Companion, Key>,
  sealer: Sealer,
  chain: string,
): ChainStorage<E, Companion> {
  const { lines: lineTable, heads } = kind;
  return {
    readSince: async (after) => {
      // One transaction: a tab that must begin again is then no slower than the one that got ahead of it.
      const stored = await attempt(() =>
        lineTable.db.transaction('r', lineTable, heads, async () => {
          const head = headFrom(await heads.get(chain));
          return { head, rows: head.seq > after.seq ? await linesAfter(after.seq).toArray() : [] };
        }),
      );
      if (!stored.ok) return stored;
      const { head, rows } = stored.value;
      const lines = await follow(after, head, rows);
      return lines.ok ? ok({ head, lines: lines.value }) : lines;
    },

    write: async (head, lines, companion) => {
      // Sealing is asynchronous and a Dexie transaction bears no foreign promise: seal first.
      const rows = await Promise.all(
        lines.map(async ({ event: { seq, prev }, bytes }) => ({
          chain,
          seq,
          line: await sealer.seal(bytes, aboutLine(chain, seq, prev)),
        })),
      );
      const last = lines.at(-1);
      if (!last) return ok('written');
      const next = { rows, head: { chain, seq: last.event.seq, hash: last.hash }, companion };
      // The store begins to read only once the write before has ended: asking for both at once saves a trip.
      const [committed, read] = await Promise.all([commitOnTop(kind, head, next), readBack()]);
      if (!committed.ok) return committed;
      if (committed.value === 'headMoved') return ok('headMoved');
      // A head may outlive its lines; then the next number must wait until somebody has looked.
      if (committed.value === 'endsMissing') return shortened(head.seq);
      // Where the store had to be opened anew, the reading may have come first.
      return read.ok ? read : readBack();

      async function readBack(): Promise<Result<'written', LedgerError>> {
        const keys = rows.map(({ seq }): [string, number] => [chain, seq]);
        const read = await attempt(() => lineTable.bulkGet(keys));
        if (!read.ok) return read;
        const different = rows.find((row, index) => {
          const stored = read.value[index];
          return !stored || !sameBytes(stored.line, row.line);
        });
        return different ? err({ type: 'ReadBackDiffers', seq: different.seq }) : ok('written');
      }
    },
  };

  function linesAfter(seq: number) {
    const [first, last] = [
      [chain, seq],
      [chain, Number.POSITIVE_INFINITY],
    ];
    return lineTable.where('[chain+seq]').between(first, last, false, true);
  }

  async function shortened(expected: number): Promise<Result<never, LedgerError>> {
    const found = await attempt(() => linesAfter(0).count());
    return found.ok ? err({ type: 'LedgerShortened', chain, expected, found: found.value }) : found;
  }

  async function follow(
    after: Head,
    head: Head,
    rows: readonly LineRow[],
  ): Promise<Result<Line<E>[], LedgerError>> {
    if (head.seq <= after.seq) return ok([]);
    const found = after.seq + rows.length;
    if (found < head.seq) return err({ type: 'LedgerShortened', chain, expected: head.seq, found });
    const lines: Line<E>[] = [];
    let { hash } = after;
    for (const row of rows) {
      const line = readRow(row.seq, await openRow(sealer, chain, row, hash), hash);
      if (!line.ok) return line;
      if (line.value.event.seq !== after.seq + lines.length + 1) return damagedAt(row.seq);
      lines.push(line.value);
      hash = line.value.hash;
    }
    return hash === head.hash ? ok(lines) : damagedAt(head.seq);
  }

  function readRow(seq: number, bytes: Bytes | undefined, prev: Hash): Result<Line<E>, LedgerError> {
    const read = bytes && kind.read(bytes);
    if (!read) return damagedAt(seq);
    if (!read.ok) {
      return read.error.type === 'EventNewer'
        ? err({ type: 'LedgerNewer', chain, seq, event: read.error.event })
        : damagedAt(seq);
    }
    if (read.value.prev !== prev) return damagedAt(seq);
    return ok({ event: read.value, bytes, hash: hashOf(bytes) });
  }

  function damagedAt(seq: number): Result<never, LedgerError> {
    return err({ type: 'LedgerDamaged', chain, seq });
  }
}

const headFrom = (row: { seq: number; hash: Hash } | undefined): Head =>
  row ? { seq: row.seq, hash: row.hash } : { seq: 0, hash: NO_HASH };

/** A row in another's place, or after another event, does not open. */
const aboutLine = (chain: string, seq: number, prev: Hash): string => `line ${chain} ${seq} ${prev}`;

async function openRow(
  sealer: Sealer,
  chain: string,
  row: { seq: number; line: Bytes },
  prev: Hash,
): Promise<Bytes | undefined> {
  try {
    return await sealer.open(row.line, aboutLine(chain, row.seq, prev));
  } catch {
    return undefined;
  }
}
