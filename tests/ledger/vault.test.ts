import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { stretch } from '#ledger/stretch.ts';
import {
  type DeskSecrets,
  lockVault,
  newSecrets,
  secretBytes,
  secretsFrom,
  unlockVault,
} from '#ledger/vault.ts';

let drawn = 0;
const randomBytes = (length: number): Bytes => {
  drawn += 1;
  return new Uint8Array(createHash('sha512').update(String(drawn)).digest().subarray(0, length));
};
const secrets: DeskSecrets = newSecrets(randomBytes);
const WORDS = 'globe aspirer doyen extraire horloge elitisme';

describe('the vault of a desk', () => {
  it('opens with its words, and with no others', async () => {
    const vault = await lockVault(secrets, WORDS, new Uint8Array([1]), randomBytes);
    expect(await unlockVault(vault, WORDS)).toEqual({ ok: true, value: secrets });
    expect(await unlockVault(vault, `${WORDS}s`)).toEqual({ ok: false, error: { type: 'VaultStaysShut' } });
  });

  it('stays shut when a bit of it was changed', async () => {
    const vault = await lockVault(secrets, WORDS, new Uint8Array([1]), randomBytes);
    const byPassphrase = vault.byPassphrase.slice();
    byPassphrase[20] = (byPassphrase[20] ?? 0) ^ 1;
    expect(await unlockVault({ ...vault, byPassphrase }, WORDS)).toMatchObject({ ok: false });
    const salt = vault.salt.map((byte) => byte ^ 1);
    expect(await unlockVault({ ...vault, salt }, WORDS)).toMatchObject({ ok: false });
  });

  it('says nothing of the secrets', async () => {
    const vault = await lockVault(secrets, WORDS, new Uint8Array(), randomBytes);
    const disk = Buffer.concat([vault.salt, vault.byPassphrase]).toString('hex');
    for (const secret of Object.values(secrets))
      expect(disk).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('carries the secrets to the recipients in 96 bytes', () => {
    expect(secretBytes(secrets)).toHaveLength(96);
    expect(secretsFrom(secretBytes(secrets))).toEqual(secrets);
  });
});

describe('stretching a passphrase', () => {
  it('is Argon2id, 64 MiB, three passes, one lane (checked against the reference implementation)', async () => {
    const key = await stretch({ passphrase: 'globe aspirer', salt: utf8('0123456789abcdef') });
    expect(Buffer.from(key).toString('hex')).toBe(REFERENCE);
  });
});

/** `printf 'globe aspirer' | argon2 0123456789abcdef -id -m 16 -t 3 -p 1 -l 32 -r` (argon2 20190702). */
const REFERENCE = '7a1e637ba14d02108b2270e30c5c064783fddbe3acba19417ac46c4f323612ec';

describe('sealing', () => {
  const key = new Uint8Array(32).fill(7);

  it('opens what it sealed, for the same purpose only', async () => {
    const sealer = await aesSealer(key, randomBytes);
    const sealed = await sealer.seal(utf8('Le Gall'), 'line JVE-A7K2 3 abc');
    expect(await sealer.open(sealed, 'line JVE-A7K2 3 abc')).toEqual(utf8('Le Gall'));
    await expect(sealer.open(sealed, 'line JVE-A7K2 4 abc')).rejects.toThrow();
    const other = await aesSealer(new Uint8Array(32).fill(8), randomBytes);
    await expect(other.open(sealed, 'line JVE-A7K2 3 abc')).rejects.toThrow();
  });

  it('detects every changed bit', async () => {
    const sealer = await aesSealer(key, randomBytes);
    const sealed = await sealer.seal(utf8('Le Gall'), 'about');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(sealer.open(changed, 'about')).rejects.toThrow();
    }
  });

  it('never seals twice alike', async () => {
    const sealer = await aesSealer(key, randomBytes);
    expect(await sealer.seal(utf8('Le Gall'), 'about')).not.toEqual(
      await sealer.seal(utf8('Le Gall'), 'about'),
    );
  });
});
