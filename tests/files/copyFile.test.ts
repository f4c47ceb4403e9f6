import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { ageKeyFrom } from '#domain/keys/ageKey.ts';
import { invariant } from '#domain/result.ts';
import type { Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { openByPassphrase } from '#files/byPassphrase.ts';
import {
  copiesKeyName,
  copyNames,
  isMarkerOf,
  markedIn,
  sealCopiesKey,
  writeMarker,
} from '#files/copyFile.ts';
import { writeDeskExport } from '#files/deskExport.ts';
import { openSealed } from '#files/sealed.ts';
import { createCampaign, passphraseOf, TEST_IDENTITY } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createHousehold } from '../builders/household.ts';

const campaign = createCampaign();
const secret = new Uint8Array(32).fill(9);
const WORDS = passphraseOf('JVE-A');

const desk = await createDesk({ campaign });
await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
const copy = await writeDeskExport(
  {
    campaign: campaign.campaign,
    campaignHash: campaign.hash,
    desk: desk.identity,
    key: keyPairFrom(new Uint8Array(32).fill(1)),
    proof: '00'.repeat(64) as Signature,
    lines: desk.ledger.lines(),
    exportedAt: '2024-05-25T08:41:07+02:00' as Instant,
    app: '1.2.3',
  },
  ageKeyFrom(secret).recipient,
);

describe('a copy on the stick', () => {
  it("opens with the coordination's key and with the desk's own, and with no other", async () => {
    const own = await openSealed(copy, ageKeyFrom(secret).identity);
    const coordination = await openSealed(copy, TEST_IDENTITY);
    invariant(own.ok && coordination.ok, 'both are recipients');
    expect(own.value).toEqual(coordination.value);
    const other = ageKeyFrom(new Uint8Array(32).fill(10)).identity;
    expect(await openSealed(copy, other)).toEqual({ ok: false, error: { type: 'KeyDoesNotOpen' } });
  });

  it('names its files after the installation', () => {
    expect(copyNames(desk.identity)).toEqual(['JVE-A7K2_copie-1.preau', 'JVE-A7K2_copie-2.preau']);
    expect(copiesKeyName(desk.identity)).toBe('JVE-A7K2.cle.age');
    expect(markedIn(['CAM-B4F2.preau-copies.json', 'a.preau', 'x.json'])).toEqual(['CAM-B4F2']);
  });

  it('has a marker that is of one installation and one campaign', () => {
    const { identity } = desk;
    const { id } = campaign.campaign;
    const marker = writeMarker(identity, id);
    expect(isMarkerOf(marker, identity, id)).toBe(true);
    expect(isMarkerOf(marker, { ...identity, letter: 'B' } as typeof identity, id)).toBe(false);
    expect(isMarkerOf(marker, identity, '00000000-0000-4000-8000-000000000000' as typeof id)).toBe(false);
    expect(isMarkerOf(marker.slice(0, -4), identity, id)).toBe(false);
  });
});

describe('the key beside the copies', () => {
  it('opens with the words of the desk only, and holds no key in clear', async () => {
    const sealed = await sealCopiesKey(secret, WORDS, desk.chain, 10);
    const opened = await openByPassphrase(sealed, WORDS);
    invariant(opened.ok, 'the words open it');
    expect(Buffer.from(opened.value).toString()).toContain(ageKeyFrom(secret).identity);
    expect((await openByPassphrase(sealed, passphraseOf('JVE-B'))).ok).toBe(false);
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('AGE-SECRET-KEY');
  });

  it('costs 64 MiB to whoever tries words out', async () => {
    const sealed = await sealCopiesKey(secret, WORDS, desk.chain);
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> scrypt \S+ 16\n/);
  }, 60_000);

  it('is what the public age reads the copy with: `age -d -i KEY COPY`, and the words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preau-'));
    const [copyPath, keyPath, out] = [copyNames(desk.identity)[0], copiesKeyName(desk.identity), 'plain'].map(
      (name) => join(folder, name),
    );
    invariant(copyPath && keyPath && out, 'three names');
    writeFileSync(copyPath, copy);
    writeFileSync(keyPath, await sealCopiesKey(secret, WORDS, desk.chain, 10));
    await typedAtTerminal(`age -d -i ${keyPath} -o ${out} ${copyPath}`, WORDS);
    const lines = gunzipSync(execFileSync('cat', [out]))
      .toString()
      .trimEnd()
      .split('\n');
    const events = lines.slice(1, -1).map((line) => JSON.parse(line));
    expect(events.map(({ type }) => type)).toEqual(['DeskOpened', 'HouseholdEnrolled']);
    expect(events[1].body.household.guardian.lastName).toBe('Le Gall');
  });
});

/** age asks for a passphrase at a terminal only, and `script` gives it one. */
function typedAtTerminal(command: string, passphrase: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-qec', command, '/dev/null']);
    let shown = '';
    terminal.stdout.on('data', (chunk: Buffer) => {
      const isAsked = /passphrase/i.test(shown);
      shown += chunk.toString();
      if (!isAsked && /passphrase/i.test(shown)) terminal.stdin.write(`${passphrase}\n`);
    });
    terminal.on('error', reject);
    terminal.on('close', (code) => (code === 0 ? resolve() : reject(new Error(shown))));
  });
}
