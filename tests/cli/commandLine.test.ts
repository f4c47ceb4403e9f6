import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { FAULTS } from '../../src/cli/simulate/plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'preau-cli-'));
const town = join(folder, 'town');
const campaign = join(town, 'port-hasard.campagne.json');
const key = join(town, 'coordinator.key');

async function preau(...args: string[]) {
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

const files = (): string[] => [
  ...readdirSync(town).flatMap((name) => (name.endsWith('.preau') ? [join(town, name)] : [])),
  ...readdirSync(join(town, 'late')).map((name) => join(town, 'late', name)),
];

/** That file of the town with some bytes changed. */
function changed(source: string, change: (bytes: Uint8Array) => Uint8Array): string {
  const path = join(folder, `changed-${Math.random()}.preau`);
  writeFileSync(path, change(new Uint8Array(readFileSync(source))));
  return path;
}

beforeAll(async () => {
  const done = await preau(
    ...['simulate', '--out', town, '--seed', '4', '--schools', '8', '--families', '160', '--faults', 'all'],
  );
  expect(done).toMatchObject({ status: 0, err: expect.stringContaining('Sealing: ') });
}, 60_000);

describe('preau simulate', () => {
  it('says what it did, and writes it down for tests', () => {
    const told = JSON.parse(readFileSync(join(town, 'morning.json'), 'utf8'));
    expect(new Set(told.faults.map(({ fault }: { fault: string }) => fault))).toEqual(new Set(FAULTS));
    const named = told.desks.flatMap(({ file }: { file?: string }) => (file ? [join(town, file)] : []));
    expect(named.sort()).toEqual(files().sort());
    expect(files().some((file) => file.includes('_souches_'))).toBe(true);
    expect(readdirSync(join(town, 'late'))).toHaveLength(1);
  });

  it('makes files that the public commands open, with the events that it says', () => {
    const [file = ''] = files();
    const script = 'age -d -i "$2" "$1" | gunzip';
    const opened = spawnSync('bash', ['-o', 'pipefail', '-c', script, 'bash', file, key]);
    expect(opened.stderr.toString()).toBe('');
    const lines = opened.stdout.toString().trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'preau/desk-export', to: lines.length - 2 });
  });

  it('overwrites nothing', async () => {
    const again = await preau('simulate', '--out', town);
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining('is not empty') });
  });
});

describe('preau verify', () => {
  const verify = (...rest: string[]) => preau('verify', '--campaign', campaign, '--key', key, ...rest);

  it('takes every file of a simulated morning', async () => {
    const done = await verify(...files());
    expect(done.status).toBe(0);
    const lines = done.out.trimEnd().split('\n');
    expect(lines).toHaveLength(files().length + 1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^OK {2}[A-Z0-9]{3}-[A-Z]/);
    expect(lines.at(-1)).toBe(`${files().length} files hold, 0 are refused.`);
    expect(done.out).toContain('NOT CLOSED');
    expect(done.out).toMatch(/rebuilt from \d+ stubs?/);
    expect(done.err).toBe('');
  });

  it('names each file that it refuses, in one sentence, and goes on', async () => {
    const [first = '', second = ''] = files();
    const cut = changed(first, (bytes) => bytes.subarray(0, bytes.length - 40));
    const foreign = changed(first, () => new TextEncoder().encode('bonjour'));
    const done = await verify(cut, foreign, second, join(folder, 'none.preau'));
    expect(done.status).toBe(1);
    const lines = done.out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^“changed-.*” is damaged: it cannot be decrypted\./);
    expect(lines[1]).toMatch(/^“changed-.*” is not a desk’s file\./);
    expect(lines[2]).toMatch(/^OK /);
    expect(lines[3]).toMatch(/none\.preau cannot be read\.$/);
    expect(lines[4]).toBe('1 file holds, 3 are refused.');
  });

  it('answers other programs with one JSON object', async () => {
    const [first = ''] = files();
    const cut = changed(first, (bytes) => bytes.subarray(0, 10));
    const done = await verify('--json', first, cut);
    expect(done.status).toBe(1);
    expect(done.out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(done.out)).toMatchObject({
      ok: false,
      verified: 1,
      refused: 1,
      files: [
        { ok: true, kind: 'whole', events: expect.any(Number), closed: expect.any(Boolean) },
        {
          ok: false,
          error: { type: 'FileNotSealed' },
          sentence: expect.stringContaining('is not a desk’s file'),
        },
      ],
    });
  });

  it('refuses a campaign that was changed, and a key that is none, before any file', async () => {
    const other = join(folder, 'other.campagne.json');
    writeFileSync(other, readFileSync(campaign, 'utf8').replace('"town": "Port', '"town": "Pont'));
    const signed = await preau('verify', '--campaign', other, '--key', key, ...files());
    expect(signed).toMatchObject({
      status: 1,
      out: expect.stringContaining('was changed after it was signed'),
    });
    const keyless = await preau('verify', '--campaign', campaign, '--key', campaign, ...files());
    expect(keyless).toMatchObject({
      status: 1,
      out: expect.stringContaining('There is no key in this text'),
    });
    const json = await preau('verify', '--json', '--campaign', other, '--key', key, ...files());
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, error: { type: 'CampaignSignatureFails' } });
  });

  it('speaks French where it is asked to', async () => {
    const [first = ''] = files();
    const foreign = changed(first, () => new TextEncoder().encode('bonjour'));
    const done = await verify('--lang', 'fr', foreign);
    expect(done.out.replace(/[\u00A0\u202F]/gu, ' ')).toContain('n’est pas un fichier de poste');
  });
});

describe('what nobody can mean is told in one sentence', () => {
  it.each([
    [[], 'npm run preau -- <command>'],
    [['merge-all'], 'There is no command “merge-all”.'],
    [['verify', '--colour'], 'There is no option --colour.'],
    [['verify', '--campaign'], '--campaign needs a value.'],
    [['verify', '--campaign', '--key'], '--campaign needs a value.'],
    [['verify', '--json=yes'], '--json takes no value.'],
    [['verify', 'a.preau'], '--campaign is missing.'],
    [['verify', '--campaign', 'a'], '--key is missing.'],
    [['verify', '--campaign', 'nowhere.json', '--key', 'b', 'c'], 'nowhere.json cannot be read.'],
    [['verify', '--campaign', campaign, '--key', key], 'Name at least one file'],
    [['verify', '--lang', 'de'], '--lang knows no “de”. It takes: fr, en.'],
    [['simulate'], '--out is missing.'],
    [['simulate', '--out', 'x', 'y'], '“y” is not expected here.'],
    [['simulate', '--out', 'x', '--schools', 'many'], '--schools takes a whole number from 1 to 1000'],
    [['simulate', '--out', 'x', '--schools', '1', '--families', '90000'], 'are too many for so few schools'],
    [['simulate', '--out', 'x', '--faults', 'flood'], '--faults knows no “flood”.'],
  ])('%j', async (args, sentence) => {
    const done = await preau(...args);
    expect(done).toMatchObject({ status: 2, out: '' });
    expect(done.err).toContain(sentence);
  });

  it('and in French', async () => {
    const done = await preau('verify', '--colour', '--lang', 'fr');
    expect(done).toMatchObject({
      status: 2,
      err: expect.stringContaining('L’option --colour n’existe pas.'),
    });
  });

  it('help is no mistake', async () => {
    for (const args of [['--help'], ['verify', '--help'], ['simulate', '--help', '--lang=fr']]) {
      const done = await preau(...args);
      expect(done).toMatchObject({ status: 0, err: '' });
      expect(done.out).toContain('npm run preau -- ');
    }
  });
});

describe('npm run preau', () => {
  it('passes arguments and exit status through', () => {
    const run = (...args: string[]) =>
      spawnSync('node', ['scripts/preau.mjs', ...args], { encoding: 'utf8' });
    const verified = run('verify', '--json', '--campaign', campaign, '--key', key, ...files());
    expect(verified).toMatchObject({ status: 0 });
    expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, refused: 0 });
    expect(run('verify', '--colour')).toMatchObject({ status: 2, stdout: '' });
  }, 120_000);
});
