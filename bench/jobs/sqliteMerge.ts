import Database from 'better-sqlite3';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { foldedWords } from '../../src/domain/identity/folding.ts';
import { type PlainFile, readPlainly } from './plainMerge.ts';

/**
 * What one would do with a database: every event once, the places of each pool in the order of arrival, the same child
 * twice, children of one birth date and first name, households that came twice. No decryption, no reasons, no
 * corrections, transfers or decisions.
 */
export function sqliteMerge(files: readonly PlainFile[], { centres }: Campaign) {
  const db = new Database(':memory:');
  db.exec(TABLES);
  const addEvent = db.prepare('INSERT OR IGNORE INTO events VALUES (?, ?, ?)');
  const addEnrolment = db.prepare('INSERT INTO enrolments VALUES (?, ?, ?, ?)');
  const addChild = db.prepare('INSERT INTO children VALUES (?, ?, ?, ?, ?)');
  const addRequest = db.prepare('INSERT INTO requests VALUES (?, ?, ?, ?, ?, ?)');
  const addPool = db.prepare('INSERT INTO pools VALUES (?, ?, ?, ?)');

  db.exec('BEGIN');
  for (const { id, capacity } of centres) {
    for (const [period, bands] of Object.entries(capacity)) {
      for (const [band, places] of Object.entries(bands ?? {})) addPool.run(id, period, band, places);
    }
  }
  for (const { hash, event } of readPlainly(files)) {
    const isNew = addEvent.run(hash, event.type, event.at).changes > 0;
    if (!isNew || event.type !== 'HouseholdEnrolled') continue;
    const { receipt, household, requests } = event.body;
    addEnrolment.run(hash, receipt, event.at, household.guardian.phone);
    household.children.forEach((child, index) => {
      addChild.run(hash, index, folded(child.lastName), folded(child.firstName), child.birthDate);
    });
    for (const { child, centre, period, band, outcome } of requests) {
      addRequest.run(hash, child, centre, period, band, outcome === 'granted' ? 1 : 0);
    }
  }
  db.exec(`COMMIT; ${INDEXES}`);

  const answers = {
    granted: db.prepare(GRANTED).get(),
    same: db.prepare(SAME_CHILD).all().length,
    likely: db.prepare(LIKELY_CHILD).all().length,
    households: db.prepare(SAME_HOUSEHOLD).all().length,
  };
  db.close();
  return answers;
}

const folded = (name: string): string => foldedWords(name).join(' ');

const TABLES = `
  CREATE TABLE events (hash TEXT PRIMARY KEY, type TEXT, at TEXT) WITHOUT ROWID;
  CREATE TABLE enrolments (hash TEXT PRIMARY KEY, receipt TEXT, at TEXT, phone TEXT) WITHOUT ROWID;
  CREATE TABLE children (hash TEXT, child INTEGER, last TEXT, first TEXT, born TEXT);
  CREATE TABLE requests (hash TEXT, child INTEGER, centre TEXT, period TEXT, band TEXT, granted INTEGER);
  CREATE TABLE pools (centre TEXT, period TEXT, band TEXT, places INTEGER);`;

const INDEXES = `
  CREATE INDEX by_child ON children (born, first, last);
  CREATE INDEX by_phone ON enrolments (phone);`;

/** What a desk has granted comes first, then the order of arrival. */
const GRANTED = `
  SELECT count(*) FROM (
    SELECT places, row_number() OVER (
      PARTITION BY requests.centre, requests.period, requests.band ORDER BY granted DESC, at, requests.hash, child
    ) AS place
    FROM requests JOIN enrolments USING (hash) JOIN pools USING (centre, period, band)
  ) WHERE place <= places`;

const SAME_CHILD = `SELECT born, first, last FROM children GROUP BY born, first, last HAVING count(*) > 1`;

const LIKELY_CHILD = `
  SELECT a.hash, b.hash FROM children a JOIN children b USING (born, first)
  WHERE a.hash < b.hash AND a.last <> b.last AND substr(a.last, 1, 3) = substr(b.last, 1, 3)`;

const SAME_HOUSEHOLD = `SELECT phone FROM enrolments GROUP BY phone HAVING count(*) > 1`;
