import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysFromSeed } from '#domain/keys/derive.ts';
import { type Bytes, bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import { sealByPassphrase } from '#files/byPassphrase.ts';
import {
  createCoordination,
  createRescueKey,
  keysFileName,
  readKeysFile,
  writeKeysFile,
} from '#files/coordinationKeys.ts';
import { sealTo } from '#files/sealed.ts';

const random = { bytes: (length: number) => new Uint8Array(length).fill(length), uuid: () => '' };
const keys = createCoordination(random);
const PASSPHRASE = 'préau ouvert à huit heures';
const plain = {
  format: 'preau/coordination-keys',
  version: 1,
  seed: bytesToHex(keys.seed),
  age: keys.age,
  signing: { secret: bytesToHex(keys.signing.secret), key: keys.signing.publicKey },
};
/** Under the same passphrase, with little work: tests open it many times. */
const quickFile = (inside: object) => sealByPassphrase(PASSPHRASE, utf8(JSON.stringify(inside)), 10);
const file = await quickFile(plain);
const sealedToKey = await sealTo([keys.age.recipient], utf8('{}'));

describe("the file of the coordination's keys", () => {
  it('gives every key back to its passphrase, on whatever keyboard it was typed', async () => {
    const written = await writeKeysFile(keys, PASSPHRASE);
    expect(await readKeysFile(written, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, value: keys });
    expect(Buffer.from(written).toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> scrypt \S+ 18\n/);
    expect(keys).toEqual(keysFromSeed(new Uint8Array(32).fill(32)));
    expect(keysFileName('Saint-Nazaire')).toBe('coordination-saint-nazaire.cle.age');
    // scrypt takes its seconds on purpose, and more of them on a busy machine.
  }, 60_000);

  it('holds no key in clear', () => {
    const text = Buffer.from(file).toString('latin1');
    expect(text).not.toContain('AGE-SECRET-KEY');
    expect(text).not.toContain(bytesToHex(keys.seed));
  });

  it.each(['', 'préau ouvert à huit heure', 'PRÉAU OUVERT À HUIT HEURES'])(
    'does not say what is wrong with the passphrase %j',
    async (wrong) => {
      expect(await readKeysFile(file, wrong)).toEqual({ ok: false, error: { type: 'KeysPassphraseWrong' } });
    },
  );

  it.each([
    ['an empty file', utf8(''), { type: 'KeysFileEmpty' }],
    ['a text', utf8('AGE-SECRET-KEY-1'), { type: 'KeysFileForeign' }],
    ['a file sealed to a key', sealedToKey, { type: 'KeysFileForeign' }],
    [
      'a file that is far too large',
      new Uint8Array(200_000),
      { type: 'KeysFileTooLarge', size: 200_000, maximum: 100_000 },
    ],
    ['one cut short', file.slice(0, -1), { type: 'KeysFileDamaged' }],
    ['one with a changed byte', changedAt(file.length - 20), { type: 'KeysFileDamaged' }],
    ['one with its head only', file.slice(0, 40), { type: 'KeysFileDamaged' }],
  ])('is not taken from %s', async (_, bytes, error) => {
    expect(await readKeysFile(bytes, PASSPHRASE)).toEqual({ ok: false, error });
  });

  it.each([
    ['of another kind', { format: 'preau/pupils' }, { type: 'KeysFileForeign' }],
    ['of a later version', { version: 3, more: true }, { type: 'KeysFileNewer', version: 3 }],
    ['with another seed than its keys', { seed: '00'.repeat(32) }, { type: 'KeysFileDamaged' }],
    ['with a key too many', { note: '' }, { type: 'KeysFileDamaged' }],
  ])('is refused %s though it opens', async (_, changed, error) => {
    const other = await quickFile({ ...plain, ...changed });
    expect(await readKeysFile(other, PASSPHRASE)).toEqual({ ok: false, error });
  });

  it('has nothing to do with the rescue key', () => {
    const rescue = createRescueKey({ ...random, bytes: (length) => new Uint8Array(length).fill(77) });
    expect(rescue.recipient).toMatch(/^age1/);
    expect(rescue.recipient).not.toBe(keys.age.recipient);
  });
});

/** age asks for a passphrase at a terminal only, and `script` gives it one. */
describe("the file of the coordination's keys under the public age", () => {
  it('gives the age identity, with which age opens the files of desks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preau-'));
    const path = join(folder, keysFileName('Saint-Exemple'));
    writeFileSync(path, file);
    const opened = JSON.parse(await typedAtTerminal(`age -d ${path}`, PASSPHRASE));
    expect(opened).toEqual(plain);
    const sealed = spawnSync('age', ['-r', opened.age.recipient], { input: 'inscriptions' }).stdout;
    writeFileSync(join(folder, 'key.txt'), opened.age.identity);
    const read = spawnSync('age', ['-d', '-i', join(folder, 'key.txt')], { input: sealed });
    expect(read.stdout.toString()).toBe('inscriptions');
  });
});

/** @returns what the command shows after the passphrase */
function typedAtTerminal(command: string, passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-qec', command, '/dev/null']);
    let shown = '';
    terminal.stdout.on('data', (chunk: Buffer) => {
      const isAsked = /passphrase/.test(shown);
      shown += chunk.toString();
      if (!isAsked && /passphrase/.test(shown)) terminal.stdin.write(`${passphrase}\n`);
    });
    terminal.on('error', reject);
    terminal.on('close', () => resolve(shown.slice(shown.indexOf('{'))));
  });
}

function changedAt(at: number): Bytes {
  const changed = file.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
