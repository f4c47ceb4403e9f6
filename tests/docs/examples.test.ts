import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** The files of docs/examples/, and every command of its page as it stands there. */
const FOLDER = 'docs/examples';
const result = join(mkdtempSync(join(tmpdir(), 'preau-examples-')), 'result');
afterAll(() => rmSync(result, { recursive: true, force: true }));

const commands = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = '']) => block.trimEnd().split('\n'))
  .map((command) => command.replaceAll('result', result));
const isOurs = (command: string) => command.startsWith('npm run preau -- ');

const exportsThere = readdirSync(FOLDER).filter((name) => name.endsWith('.preau'));

function shell(command: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { status, stdout, stderr };
}

/** The arguments as a shell parts and expands them. */
const wordsOf = (command: string): string[] =>
  shell(`printf '%s\\n' ${command}`, '.').stdout.trimEnd().split('\n');

async function preau(args: readonly string[]) {
  let out = '';
  const status = await main(args, {
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  });
  return { status, out };
}

describe('the examples', () => {
  it('are three desks, a campaign, a key and a register, small enough to look at', () => {
    expect(exportsThere).toHaveLength(3);
    const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  it.each(exportsThere)('%s is opened by the public commands and is what its first line says', (name) => {
    const opened = shell(`age -d -i key.txt ${name} | gunzip`, FOLDER);
    expect(opened).toMatchObject({ status: 0, stderr: '' });
    const lines = opened.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: 'preau/desk-export', version: 1, to: lines.length - 2 });
    expect(lines.at(-2)).toMatchObject({ type: 'DeskClosed' });
    expect(Object.keys(lines.at(-1))).toEqual(['signature']);
  });

  it('ring nobody: their telephones are those kept for fiction', () => {
    const phones = exportsThere.flatMap((name) =>
      shell(`age -d -i key.txt ${name} | gunzip`, FOLDER).stdout.match(/\+33\d{9}/g),
    );
    expect(phones.length).toBeGreaterThan(10);
    expect(phones.filter((phone) => !phone?.startsWith('+3363998'))).toEqual([]);
  });
});

describe('the page of the examples', () => {
  it('has the commands that a stranger needs', () => {
    expect(commands.filter(isOurs).map((command) => command.split(' ')[4])).toEqual(['verify', 'merge']);
    expect(commands.some((command) => command.startsWith('age -d -i key.txt '))).toBe(true);
  });

  it('says how the files are verified, and merged to the expected register to the byte', async () => {
    for (const command of commands.filter(isOurs)) {
      const done = await preau(wordsOf(command.slice('npm run preau -- '.length)));
      expect(done, command).toMatchObject({ status: 0 });
    }
    const merged = readFileSync(join(result, 'register.json'));
    expect(merged.equals(readFileSync(join(FOLDER, 'register.json')))).toBe(true);
  }, 60_000);

  it.each(commands.filter((command) => !isOurs(command) && !command.startsWith('cmp ')))('%s', (command) => {
    // `head` may end before what feeds it.
    const done = shell(command.replace(/\| head$/, '| sed -n 1,10p'), FOLDER);
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout.trimEnd().split('\n').length).toBeGreaterThan(4);
  });
});
