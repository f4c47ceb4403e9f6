import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { DraftRow, PreauDatabase } from './database.ts';
import { attempt } from './storage.ts';

/**
 * Makes Chromium begin a new log file, with all that is stored before it put safely into a table of its own.
 *
 * A browser killed in the midst of a write leaves half a record at the end of LevelDB's log. The next start goes
 * on writing behind it; the start after that finds a record that does not check, and Chromium throws the whole
 * database away. What forces a new log is a full write buffer, so one is filled and emptied before the first
 * event is recorded. Where there is no room for it nothing is lost but this precaution.
 */
export async function renewLog(database: PreauDatabase): Promise<void> {
  const rows = filling();
  await attempt(() => database.drafts.bulkPut(rows));
  // The buffer is looked at before each write: the one that empties is the one that renews.
  await attempt(() => database.drafts.bulkDelete(rows.map(({ chain, id }) => [chain, id])));
}

/** LevelDB's write buffer in Chromium has 4 MiB; values over 64 KiB would be stored beside it. */
const ROWS = 80;
const ROW_BYTES = 60 * 1024;

const filling = (): DraftRow[] =>
  Array.from({ length: ROWS }, (_, index) => ({ chain: 'filling', id: String(index), value: noise(index) }));

/** Bytes that don't compress. */
function noise(seed: number): Bytes {
  let state = seed + 1;
  return Uint8Array.from({ length: ROW_BYTES }, () => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    return state >>> 24;
  });
}
