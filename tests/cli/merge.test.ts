import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import type { CoordinationHappening } from '#domain/coordination/events.ts';
import { keysFromSeed } from '#domain/keys/derive.ts';
import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { writeCoordinationExport } from '#files/coordinationExport.ts';
import { readRecoveryCode } from '#files/recoveryCode.ts';
import { main } from '../../src/cli/main.ts';
import { decided } from '../gathering/brought.ts';

const folder = mkdtempSync(join(tmpdir(), 'preau-merge-'));
const town = join(folder, 'town');
const campaign = join(town, 'port-hasard.campagne.json');
const key = join(town, 'coordinator.key');

async function preau(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const status = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

let folders = 0;
/** Into a folder of its own. */
async function merge(...rest: readonly string[]) {
  folders += 1;
  const out = join(folder, `out-${folders}`);
  const done = await preau('merge', '--campaign', campaign, '--key', key, '--out', out, ...rest);
  return { ...done, result: (name: string) => readFileSync(join(out, name)), out: done.out, folder: out };
}

let files: string[];
beforeAll(async () => {
  const options = ['--seed', '4', '--schools', '2', '--families', '24', '--faults', 'all'];
  expect((await preau('simulate', '--out', town, ...options)).status).toBe(0);
  files = readdirSync(town).flatMap((name) => (name.endsWith('.preau') ? [join(town, name)] : []));
}, 60_000);

/** What the coordinator's screen would export, by the keys that the simulation left on paper. */
async function decisionsFile(...decisions: readonly CoordinationHappening[]): Promise<string> {
  const file = readCampaignFile(readFileSync(campaign));
  const seed = readRecoveryCode(readFileSync(join(town, 'recovery-sheet.txt'), 'utf8'));
  if (!file.ok || !seed.ok) throw new Error('the simulation writes both');
  const { campaign: of, hash: campaignHash } = file.value;
  const { ledger, lines } = decided(of, campaignHash, ...decisions);
  const path = join(folder, 'coordination.preau');
  const exportedAt = '2024-05-25T16:00:00+02:00' as Instant;
  const key = keysFromSeed(seed.value).signing;
  const source = { campaign: of, campaignHash, replica: ledger.replica, key, lines, exportedAt, app: 'test' };
  writeFileSync(path, await writeCoordinationExport(source));
  return path;
}

describe('preau merge', () => {
  it('writes register, spreadsheets and report, and says what is left to do', async () => {
    const done = await merge(...files);
    expect(done.status).toBe(1);
    expect(readdirSync(done.folder).sort()).toEqual([
      'register.csv',
      'register.json',
      'register.xlsx',
      'report.txt',
    ]);
    const register = JSON.parse(done.result('register.json').toString());
    expect(register).toMatchObject({ format: 'preau/register', version: 1 });
    const requests = register.enrolments.flatMap(({ requests }: { requests: object[] }) => requests);
    expect(done.result('register.csv').toString().trimEnd().split('\r\n')).toHaveLength(requests.length + 1);
    expect(done.result('register.xlsx').subarray(0, 2).toString()).toBe('PK');
    const report = done.result('report.txt').toString();
    expect(report).toContain(`SHA-256 ${hashOf(done.result('register.json'))}`);
    for (const file of files) expect(report).toContain(`SHA-256 ${hashOf(readFileSync(file))}`);
    expect(report).toContain(`To settle: ${register.cards.length} cases`);
    for (const { household } of register.enrolments) expect(report).not.toContain(household.guardian.phone);
  });

  it('gives the same register to the byte, in any order and with repetitions (R7)', async () => {
    const once = await merge(...files);
    const again = await merge(...[...files].reverse(), ...files);
    expect(again.result('register.json').equals(once.result('register.json'))).toBe(true);
  });

  it('refuses a file, names it, and merges the others all the same', async () => {
    const bad = join(folder, 'bad.preau');
    const [file = ''] = files;
    writeFileSync(bad, readFileSync(file).subarray(0, 500));
    const done = await merge(file, bad, join(folder, 'nothing.preau'));
    expect(done.status).toBe(1);
    expect(done.out).toContain('1 read, 2 refused');
    expect(done.out).toContain('bad.preau');
    expect(done.result('report.txt').toString()).toContain(
      `! ${join(folder, 'nothing.preau')} cannot be read.`,
    );
  });

  it('answers in JSON for other programs', async () => {
    const done = await merge('--json', ...files);
    const answer = JSON.parse(done.out);
    expect(answer).toMatchObject({ ok: false, register: hashOf(done.result('register.json')) });
    expect(answer.files).toHaveLength(files.length);
    expect(answer.cards.length).toBeGreaterThan(0);
    expect(answer.files[0]).toMatchObject({ ok: true, outcome: { ok: true }, sha256: expect.any(String) });
  });

  it('lets the decisions of the coordination count', async () => {
    const before = JSON.parse((await merge(...files)).result('register.json').toString());
    const held = before.desks.find(({ held: places }: { held: object[] }) => places.length > 0);
    const desk = { school: held.school as SchoolCode, letter: held.letter as DeskLetter };
    const ledger = await decisionsFile({ type: 'HoldingReleased', v: 1, body: { desk, reason: 'perdu' } });
    const done = await merge('--decisions', ledger, ...files);
    const after = JSON.parse(done.result('register.json').toString());
    const same = after.desks.find(
      (desk: typeof held) => desk.school === held.school && desk.letter === held.letter,
    );
    expect(same).toMatchObject({ held: [], released: { reason: 'perdu' } });
  });

  it('refuses decisions that are none, before anything is written', async () => {
    const [file = ''] = files;
    const done = await merge('--decisions', file, ...files);
    expect(done.status).toBe(1);
    expect(() => readdirSync(done.folder)).toThrow();
  });

  it('overwrites nothing', async () => {
    const done = await preau('merge', '--campaign', campaign, '--key', key, '--out', town, ...files);
    expect(done).toMatchObject({ status: 2, err: expect.stringContaining('is not empty') });
  });

  it('ends well where every desk arrived and nothing is to settle', async () => {
    const calm = join(folder, 'calm');
    await preau('simulate', '--out', calm, '--seed', '2', '--schools', '1', '--families', '6');
    const [calmCampaign = ''] = readdirSync(calm).filter((name) => name.endsWith('.campagne.json'));
    const given = ['--campaign', join(calm, calmCampaign), '--key', join(calm, 'coordinator.key')];
    const desks = readdirSync(calm).flatMap((name) => (name.endsWith('.preau') ? [join(calm, name)] : []));
    const done = await preau('merge', ...given, '--out', join(folder, 'calm-out'), ...desks);
    expect(done).toMatchObject({ status: 0, out: expect.stringContaining('To settle: 0 cases') });
  });
});
