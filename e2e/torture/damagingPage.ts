import { localSentinel } from '#device/sentinel.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { DeskRow, HeadRow, LineRow } from '#ledger/database.ts';
import { PreauDatabase } from '#ledger/database.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type DamageTally, type Judgement, noDamages, withDamage } from './damages.ts';
import { openFrom, STORE, Stopped, storeOf } from './inPage.ts';

/**
 * Runs inside a page of the product, like `inPage.ts`: damages the rows of the morning's own database, and asks the
 * ledger for the next number each time.
 */

/** Asks for a number with this ticket, on a desk that has acknowledged `receipts`. */
export async function judge(receipts: readonly string[], ticket: number): Promise<Judgement> {
  const given: string[] = [];
  const store = storeOf();
  const isAllOf = (found: readonly string[]) => receipts.every((receipt, index) => found[index] === receipt);
  let wasWhole = false;
  try {
    const tab = await openFrom(store, (numbers) => void given.push(...numbers));
    wasWhole = isAllOf(tab.known());
    await tab.serve([ticket]);
    const found = await tab.found();
    tab.close();
    const isWhole = isAllOf(found.receipts);
    const isNext = given.length > 0 && given.every((receipt) => !receipts.includes(receipt));
    if (isWhole && isNext) return { outcome: 'intact', why: given.join() };
    return { outcome: 'undetected', why: `${given.join()} given, ${found.receipts.length} found` };
  } catch (thrown) {
    store.close();
    const why = String(thrown);
    const isNoticed = thrown instanceof Stopped;
    if (given.length === 0) return { outcome: isNoticed ? 'stopped' : 'failed', why };
    const outcome = wasWhole && isNoticed ? 'late' : 'undetected';
    return { outcome, why: `${given.join()} given, then ${why}` };
  }
}

interface Rows {
  readonly lines: LineRow[];
  readonly heads: HeadRow[];
  readonly desks: DeskRow[];
}

/** @param receipts what the desk has acknowledged; the next ticket is one that none of them had */
export async function damageRows(
  damages: number,
  seed: number,
  receipts: readonly string[],
  ticket: number,
): Promise<DamageTally> {
  const chance = chanceFrom(seed);
  const pristine = await readRows();
  const sentinel = localSentinel(STORE);
  const marks = sentinel.chains().map((chain) => ({ chain, mark: sentinel.read(chain) }));
  let tally = noDamages;
  for (let damage = 0; damage < damages; damage += 1) {
    const rows = structuredClone(pristine);
    const { kind, what } = damageOne(rows, chance);
    await writeRows(rows);
    for (const { chain, mark } of marks) if (mark) sentinel.write(chain, mark);
    tally = withDamage(tally, kind, what, await judge(receipts, ticket));
  }
  await writeRows(pristine);
  return tally;
}

/** Damages one thing in `rows`. */
function damageOne(rows: Rows, chance: Chance): { readonly kind: string; readonly what: string } {
  const at = chance.between(0, rows.lines.length - 1);
  const row = rows.lines[at];
  const [head] = rows.heads;
  const [desk] = rows.desks;
  if (!row || !head || !desk) throw new Error('There is a desk that has recorded');
  const line = `line ${row.seq}`;
  const kinds: readonly (() => { readonly kind: string; readonly what: string })[] = [
    () => {
      const bit = flip(row.line, chance);
      return { kind: 'flip', what: `${line}, bit ${bit}` };
    },
    () => {
      const length = chance.between(0, row.line.length - 1);
      rows.lines[at] = { ...row, line: row.line.slice(0, length) };
      return { kind: 'truncate', what: `${line} to ${length} bytes` };
    },
    () => {
      rows.lines.splice(at, 1);
      return { kind: 'delete', what: line };
    },
    () => {
      const gone = rows.lines.splice(at).length;
      return { kind: 'tail', what: `the last ${gone} lines` };
    },
    () => {
      // As a store that came back from earlier: head and lines agree with each other.
      const earlier = rows.lines[Math.max(0, at - 1)] ?? row;
      rows.lines.splice(earlier.seq);
      rows.heads[0] = { ...head, seq: earlier.seq };
      return { kind: 'earlier', what: `head and lines up to ${earlier.seq}` };
    },
    () => {
      const to = chance.between(0, rows.lines.length - 1);
      const other = rows.lines[to] ?? row;
      rows.lines[at] = { ...row, line: other.line };
      rows.lines[to] = { ...other, line: row.line };
      return { kind: 'swap', what: `${line} and line ${other.seq}` };
    },
    () => {
      const seq = chance.between(0, 2 * rows.lines.length);
      rows.heads[0] = { ...head, seq };
      return { kind: 'head', what: `head at ${seq}` };
    },
    () => {
      rows.heads.splice(0);
      return { kind: 'head', what: 'no head' };
    },
    () => {
      const bit = flip(chance.between(1, 2) === 1 ? desk.vault.byPassphrase : desk.vault.salt, chance);
      return { kind: 'vault', what: `bit ${bit}` };
    },
    () => {
      const bit = flip(desk.campaignFile, chance);
      return { kind: 'campaign', what: `bit ${bit}` };
    },
    () => {
      rows.desks.splice(0);
      return { kind: 'desk', what: 'no desk' };
    },
    () => {
      for (const all of [rows.lines, rows.heads, rows.desks]) all.splice(0);
      return { kind: 'empty', what: 'nothing is left' };
    },
  ];
  // Half of them in the bytes of lines, which is where most bytes are.
  const [inLine] = kinds;
  const chosen = chance.between(1, 2) === 1 ? inLine : kinds[chance.between(1, kinds.length - 1)];
  if (!chosen) throw new Error('There are kinds');
  return chosen();
}

function flip(bytes: Bytes, chance: Chance): number {
  const bit = chance.between(0, bytes.length * 8 - 1);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bit;
}

async function readRows(): Promise<Rows> {
  const database = new PreauDatabase(STORE);
  const rows = {
    lines: await database.lines.toArray(),
    heads: await database.heads.toArray(),
    desks: await database.desks.toArray(),
  };
  database.close();
  return rows;
}

async function writeRows({ lines, heads, desks }: Rows): Promise<void> {
  const database = new PreauDatabase(STORE);
  await database.transaction('rw', database.lines, database.heads, database.desks, async () => {
    for (const table of [database.lines, database.heads, database.desks]) await table.clear();
    await database.lines.bulkAdd(lines);
    await database.heads.bulkAdd(heads);
    await database.desks.bulkAdd(desks);
  });
  database.close();
}
