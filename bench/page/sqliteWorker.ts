import sqlite3InitModule from '@sqlite.org/sqlite-wasm';

/** Writes as many events as it is told, and their head, into SQLite on the origin's private files. */
let database: Promise<{ write: (count: number, bytes: number) => void }> | undefined;

addEventListener('message', async ({ data }: MessageEvent<{ count: number; bytes: number }>) => {
  try {
    database ??= open();
    (await database).write(data.count, data.bytes);
    postMessage(undefined);
  } catch (cause) {
    postMessage(String(cause));
  }
});

async function open() {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: `bench-${crypto.randomUUID()}` });
  const db = new pool.OpfsSAHPoolDb('/bench.sqlite');
  // FULL is what outlives a power cut.
  db.exec('PRAGMA synchronous = FULL');
  db.exec('CREATE TABLE lines (chain TEXT, seq INTEGER, line BLOB, PRIMARY KEY (chain, seq)) WITHOUT ROWID');
  db.exec('CREATE TABLE heads (chain TEXT PRIMARY KEY, seq INTEGER, hash TEXT) WITHOUT ROWID');
  const add = db.prepare("INSERT INTO lines VALUES ('JVE-A7K2', ?, ?)");
  const put = db.prepare("INSERT OR REPLACE INTO heads VALUES ('JVE-A7K2', ?, ?)");
  let seq = 0;
  return {
    write: (count: number, bytes: number) => {
      db.exec('BEGIN');
      for (let index = 0; index < count; index += 1) {
        seq += 1;
        add.bind([seq, crypto.getRandomValues(new Uint8Array(bytes))]).stepReset();
      }
      put.bind([seq, 'ab'.repeat(32)]).stepReset();
      db.exec('COMMIT');
    },
  };
}
