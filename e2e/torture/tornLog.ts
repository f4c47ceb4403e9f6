import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A record of 300 bytes begins, and nothing follows: checksum, length, type. */
const HALF_A_RECORD = Uint8Array.of(1, 2, 3, 4, 0x2c, 0x01, 1);

/**
 * Leaves half a record at the end of the database's log, as a browser killed between two writes does.
 * @param profile folder of a profile that no browser has open
 */
export async function tearLog(profile: string): Promise<void> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const [database] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  if (database === undefined) throw new Error('Chromium does not keep this database in LevelDB');
  const log = (await readdir(join(databases, database)))
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (log === undefined) throw new Error('The database has no log');
  await appendFile(join(databases, database, log), HALF_A_RECORD);
}
