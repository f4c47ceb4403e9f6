import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { makeCardCode } from '#domain/codes/card.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import { type Transfer, transferCodeOf } from '#domain/codes/transfer.ts';
import { publicationHolds } from '#domain/coordination/publication.ts';
import { type DeskIdentity, RESERVE } from '#domain/events/events.ts';
import {
  activationKeyOf,
  activationSecretOf,
  cardCodeOf,
  keysFromSeed,
  pupilsKeyOf,
} from '#domain/keys/derive.ts';
import { deskPassphraseOf } from '#domain/keys/deskPassphrase.ts';
import { bytesToHex, hexToBytes, textOf } from '#domain/vocabulary/bytes.ts';
import { plainCoordinationExport, readCoordinationExport } from '#files/coordinationExport.ts';
import { readKeysFile } from '#files/coordinationKeys.ts';
import { plainDeskExport, readDeskExport, writeDeskExport } from '#files/deskExport.ts';
import { readGatheredFile } from '#files/gathered.ts';
import { readPupilsFile } from '#files/pupilsFile.ts';
import { recoveryCodeOf } from '#files/recoveryCode.ts';
import { openStub, readStubPart, type StubOnPaper } from '#files/stubCode.ts';
import { plainStubLedger } from '#files/stubLedger.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { stretch } from '#ledger/stretch.ts';
import { unlockVault } from '#ledger/vault.ts';
import { createCampaign, TEST_IDENTITY } from './builders/campaign.ts';
import {
  coordinated,
  counting,
  exportOf,
  openCoordination,
  publishing,
  releasing,
  type TestCoordination,
} from './builders/coordination.ts';
import { createLedger, sourceOf, stubsOf } from './builders/ledger.ts';

/**
 * The files under vectors/ are what other implementations can hold themselves to (docs/formats.md). Text ones
 * are rewritten by `vitest -u`, sealed ones by the public commands:
 * `gzip -c desk-export.ndjson | age -R recipient.txt -o desk-export.preau`
 * `gzip -c stub-ledger.ndjson | age -R recipient.txt -o stub-ledger.preau`
 * `gzip -c coordination-export.ndjson | age -R recipient.txt -o coordination-export.preau`
 * `age -p -o coordination.cle.age coordination-keys.json`, with the passphrase `préau ouvert à huit heures`
 * `age -r <pupilsRecipient of JVE-A> -r <of JVE-B> -o JVE.eleves.age pupils-JVE.json`
 * `at-rest.json` and `stub-code.json` were made by the commands `argon2` and `age`, and Python.
 */
const vector = (name: string) => new URL(`./vectors/${name}`, import.meta.url);

const json = (name: string) => JSON.parse(readFileSync(vector(name), 'utf8'));

const town = createCampaign();
const keys = keysFromSeed(Uint8Array.from({ length: 32 }, (_, index) => 7 * index));
const ledger = createLedger(town);
const source = sourceOf(town, ledger);
const decisions = exportOf(decided());

/** One decision taken back, one that stands, and a publication. */
function decided(): TestCoordination {
  const coordination = openCoordination(town);
  const decision = coordination.decides(releasing('JVE-B', 'portable volé, plainte déposée'));
  coordination.does({ type: 'Withdraw', decision });
  coordination.decides(counting('JVE-A', 3));
  coordination.does(publishing(town));
  return coordination;
}

describe('the vectors of the formats', () => {
  it('campaign file', async () => {
    await expect(textOf(town.file)).toMatchFileSnapshot(vector('test.campagne.json').pathname);
  });

  it('desk export, the NDJSON inside', async () => {
    await expect(textOf(plainDeskExport(source))).toMatchFileSnapshot(vector('desk-export.ndjson').pathname);
  });

  it('desk export, sealed by the public commands, is read', async () => {
    const file = readFileSync(vector('desk-export.preau'));
    const read = await readDeskExport(file, TEST_IDENTITY, town.campaign, town.hash);
    expect(read.ok && read.value.lines.map(textOf)).toEqual(ledger.lines.map(textOf));
  });

  it('stub ledger, the NDJSON inside', async () => {
    const inside = plainStubLedger(stubsOf(town, ledger, [2, 4]));
    await expect(textOf(inside)).toMatchFileSnapshot(vector('stub-ledger.ndjson').pathname);
  });

  it('stub ledger, sealed by the public commands, is read', async () => {
    const file = readFileSync(vector('stub-ledger.preau'));
    const read = await readGatheredFile(file, TEST_IDENTITY, town.campaign, town.hash);
    const stubs = read.ok && read.value.kind === 'stubs' ? read.value.events : [];
    expect(stubs.map(({ hash }) => hash)).toEqual([2, 4].map((seq) => hashOf(ledger.lines[seq - 1]!)));
  });

  it("coordinator's ledger, the NDJSON inside", async () => {
    await expect(textOf(plainCoordinationExport(decisions))).toMatchFileSnapshot(
      vector('coordination-export.ndjson').pathname,
    );
  });

  it("coordinator's ledger, sealed by the public commands, is read, and its publication verified", async () => {
    const file = readFileSync(vector('coordination-export.preau'));
    const read = await readCoordinationExport(file, TEST_IDENTITY, coordinated(town));
    expect(read.ok && read.value.lines.map(textOf)).toEqual(decisions.lines.map((line) => textOf(line)));
    const last = read.ok && read.value.events.at(-1);
    if (!last) throw new Error('the vector is read');
    if (last.type !== 'PlacesPublished') throw new Error('the vector ends in a publication');
    const { register, signature } = last.body;
    expect(publicationHolds({ campaignHash: town.hash, register }, signature, town.signing.publicKey)).toBe(
      true,
    );
  });

  it('codes', async () => {
    const desk = (school: string, letter: string, replica: string) =>
      ({ school, letter, replica }) as DeskIdentity;
    const secret = Uint8Array.from({ length: 10 }, (_, index) => 11 * index);
    const transfer = {
      from: desk('JVE', 'A', '7K2'),
      to: desk('CAM', 'B', 'Z0Q'),
      transfer: 3,
      pool: { centre: 'les-goelands', period: 'S29', band: 'elementaire' },
      count: 2,
    } as Transfer;
    const codes = {
      receipts: [1, 2, 42, 999, 10000].map((count) => receiptNumberOf(desk('JVE', 'A', '7K2'), count)),
      card: {
        activationSecret: bytesToHex(secret),
        signingKey: town.signing.publicKey,
        code: makeCardCode(secret, town.signing.publicKey),
      },
      campaignHash: town.hash,
      transfers: [
        { ...transfer, code: transferCodeOf(town.campaign, town.hash, transfer) },
        {
          ...transfer,
          transfer: 1023,
          count: 127,
          code: transferCodeOf(town.campaign, town.hash, { ...transfer, transfer: 1023, count: 127 }),
        },
        {
          ...transfer,
          from: RESERVE,
          code: transferCodeOf(town.campaign, town.hash, { ...transfer, from: RESERVE }),
        },
      ],
    };
    await expect(`${JSON.stringify(codes, undefined, 2)}\n`).toMatchFileSnapshot(
      vector('codes.json').pathname,
    );
  });

  it('keys, from the seed', async () => {
    const desks = ['JVE-A', 'JVE-B', 'CAM-A'].map((desk) => ({
      desk,
      activationSecret: bytesToHex(activationSecretOf(keys, desk)),
      activationKey: activationKeyOf(keys, desk),
      card: cardCodeOf(keys, desk),
      pupilsRecipient: pupilsKeyOf(activationSecretOf(keys, desk)).recipient,
      passphrase: deskPassphraseOf(keys, desk).join(' '),
    }));
    const derived = {
      seed: bytesToHex(keys.seed),
      recovery: recoveryCodeOf(keys.seed),
      age: keys.age,
      signing: { secret: bytesToHex(keys.signing.secret), key: keys.signing.publicKey },
      desks,
    };
    await expect(`${JSON.stringify(derived, undefined, 2)}\n`).toMatchFileSnapshot(
      vector('keys.json').pathname,
    );
  });

  it("coordination's keys, sealed by the public command, are read", async () => {
    const file = new Uint8Array(readFileSync(vector('coordination.cle.age')));
    expect(await readKeysFile(file, 'préau ouvert à huit heures')).toEqual({ ok: true, value: keys });
  }, 60_000);

  it("a school's list, sealed by the public command, is read by its desks", async () => {
    const file = readFileSync(vector('JVE.eleves.age'));
    const { school, pupils } = json('pupils-JVE.json');
    for (const desk of ['JVE-A', 'JVE-B']) {
      const read = await readPupilsFile(file, activationSecretOf(keys, desk));
      expect(read).toEqual({ ok: true, value: { school, pupils } });
    }
  });

  it('a desk at rest, sealed by argon2 and another AES-GCM, opens with the words of its slip', async () => {
    const { chain, passphrase, salt, stretched, secrets, byPassphrase, line, draft } = json('at-rest.json');
    expect(bytesToHex(await stretch({ passphrase, salt: hexToBytes(salt) }))).toBe(stretched);
    const vault = {
      salt: hexToBytes(salt),
      byPassphrase: hexToBytes(byPassphrase),
      toRecipients: new Uint8Array(),
    };
    const opened = await unlockVault(vault, passphrase);
    if (!opened.ok) throw new Error('the vault of the vector opens');
    const { dataKey, signing, copies } = opened.value;
    expect({
      dataKey: bytesToHex(dataKey),
      signing: bytesToHex(signing),
      copies: bytesToHex(copies),
    }).toEqual(secrets);

    const sealer = await aesSealer(dataKey, unusedRandom);
    for (const { about, plain, sealed } of [line, draft])
      expect(textOf(await sealer.open(hexToBytes(sealed), about))).toBe(plain);
    const { seq, prev } = JSON.parse(line.plain);
    expect(line.about).toBe(`line ${chain} ${seq} ${prev}`);
  });

  it('codes on stubs, sealed by the public command, bring back the ledger of the stubs', async () => {
    const { key, proof, stubs } = json('stub-code.json');
    const found: StubOnPaper[] = [];
    for (const { codes, receipt } of stubs as { codes: string[]; receipt: string }[]) {
      const parts = codes.map(readStubPart);
      expect(parts.map((part) => part?.receipt)).toEqual(codes.map(() => receipt));
      const opened = await openStub(parts.map((part) => part?.data).join(''), TEST_IDENTITY);
      if (opened.ok) found.push(opened.value);
    }
    expect(found.map((stub) => [stub.key, stub.proof])).toEqual([
      [key, proof],
      [key, proof],
    ]);
    const rebuilt = plainStubLedger({ ...stubsOf(town, ledger, []), key, proof, stubs: found });
    expect(textOf(rebuilt)).toBe(textOf(plainStubLedger(stubsOf(town, ledger, [2, 4]))));
  });
});

const unusedRandom = (): never => {
  throw new Error('Opening needs no randomness');
};

describe('a desk export under the public age, gunzip, sed and sha256sum', () => {
  const run = (script: string, file: string, key: string) => {
    const done = spawnSync('bash', ['-o', 'pipefail', '-c', script, 'bash', file, key]);
    expect(done.stderr.toString()).toBe('');
    expect(done.status).toBe(0);
    return done.stdout;
  };

  it('gives its lines, and each hashes to what the next one says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preau-'));
    const [file, key] = [join(folder, 'desk.preau'), join(folder, 'key.txt')];
    writeFileSync(file, await writeDeskExport(source));
    writeFileSync(key, `${TEST_IDENTITY}\n`);
    const opened = run('age -d -i "$2" "$1" | gunzip', file, key);
    expect(opened.toString()).toBe(textOf(plainDeskExport(source)));
    // Line 5 holds event 4, the last: the head that the header names.
    const byHand = run('age -d -i "$2" "$1" | gunzip | sed -n 5p | tr -d "\\n" | sha256sum', file, key);
    const header = JSON.parse(opened.toString().split('\n')[0] ?? '') as { head: string };
    expect(byHand.toString().slice(0, 64)).toBe(header.head);
    expect(header.head).toBe(hashOf(ledger.lines[3]!));
  });
});
