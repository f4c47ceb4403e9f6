import type { Table } from 'dexie';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { attempt } from './attempt.ts';

/**
 * Makes Chromium begin a new log file, with all that is stored before it put safely into a table of its own.
 *
 * A browser killed in the midst of a write leaves half a record at the end of LevelDB's log. The next start goes
 * on writing behind it; the start after that finds a record that does not check, and Chromium throws the whole
 * database away. What forces a new log is a full write buffer, so one is filled and emptied before the first
 * event is recorded. Where there is no room for it nothing is lost but this precaution.
 */
export async function renewLog<Row, Key>(
  table: Table<Row, Key>,
  { row, key }: Filling<Row, Key>,
): Promise<void> {
  const places = Array.from({ length: ROWS }, (_, index) => index);
  const bytes = noise();
  await attempt(() => table.bulkPut(places.map((index) => row(index, bytes))));
  // The buffer is looked at before each write: the one that empties is the one that renews.
  await attempt(() => table.bulkDelete(places.map(key)));
}

/** Rows that hold bytes, in a place of that table where nobody looks for any. */
export interface Filling<Row, Key> {
  readonly row: (index: number, bytes: Bytes) => Row;
  readonly key: (index: number) => Key;
}

/** LevelDB's write buffer in Chromium has 4 MiB; values over 64 KiB would be stored beside it. */
const ROWS = 80;
const ROW_BYTES = 60 * 1024;

/** Bytes that don't compress: each row by itself, so that one noise will do for all. */
function noise(): Bytes {
  const bytes = new Uint8Array(ROW_BYTES);
  let state = 1;
  for (let index = 0; index < ROW_BYTES; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
