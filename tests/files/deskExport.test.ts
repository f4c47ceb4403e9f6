import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { sign } from '#domain/chain/signing.ts';
import { type Bytes, concatBytes, hexToBytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { verifyCopy } from '#files/copy.ts';
import {
  deskExportName,
  plainDeskExport,
  readDeskExport,
  verifyPlainExport,
  writeDeskExport,
} from '#files/deskExport.ts';
import { gzip } from '#files/gzip.ts';
import { openSealed, quickIdentity, sealTo } from '#files/sealed.ts';
import { TRAINING_IDENTITY } from '#training/trainingTown.ts';
import { createCampaign } from '../builders/campaign.ts';
import { chained, createLedger, opening, sourceOf } from '../builders/ledger.ts';

const town = createCampaign();
const ledger = createLedger(town);
const source = sourceOf(town, ledger);
const plain = plainDeskExport(source);
const { desk } = ledger;
const reopened = { type: 'DeskReopened', v: 1, body: { reason: 'retour' } } as const;

const read = (bytes: Uint8Array) => readDeskExport(bytes, town.ageIdentity, town.campaign, town.hash);
const seal = async (inner: Bytes) => sealTo(town.campaign.recipients, await gzip(inner));
const verify = (inner: Bytes) => verifyPlainExport(inner, town.campaign, town.hash);

/** An export whose header was changed by somebody who holds the desk's key: signed anew. */
function withHeader(change: object, lines: readonly Uint8Array[] = ledger.lines): Bytes {
  const [header = ''] = textOf(plain).split('\n');
  const head = utf8(JSON.stringify({ ...JSON.parse(header), ...change }));
  const newline = Uint8Array.of(10);
  const before = concatBytes([head, ...lines].flatMap((line) => [line, newline]));
  const value = sign(hexToBytes(hashOf(before)), ledger.key.secret);
  return concatBytes([before, utf8(`${JSON.stringify({ signature: value })}\n`)]);
}

describe('a desk export', () => {
  it('gives back the ledger, to the byte', async () => {
    const file = await read(await writeDeskExport(source));
    if (!file.ok) throw new Error(file.error.type);
    expect(file.value.lines.map(textOf)).toEqual(ledger.lines.map(textOf));
    expect(file.value.events.map((event) => event.seq)).toEqual([1, 2, 3, 4]);
    expect(file.value.header).toEqual({
      format: 'preau/desk-export',
      version: 1,
      campaign: town.campaign.id,
      campaignHash: town.hash,
      desk,
      key: ledger.key.publicKey,
      proof: ledger.proof,
      from: 1,
      to: 4,
      head: hashOf(ledger.lines[3]!),
      exportedAt: '2024-05-25T12:31:07+02:00',
      app: '0.1.0',
    });
  });

  it('is named after the desk, the time on its clock and the number of events', () => {
    const at = '2024-05-25T12:31:07+02:00' as Instant;
    expect(deskExportName(desk, at, 214)).toBe('JVE-A7K2_2024-05-25_1231_0214.preau');
  });

  it.each([
    ['cut before its signature', plain.subarray(0, plain.length - 153), { type: 'ExportCutShort' }],
    ['cut in its signature', plain.subarray(0, plain.length - 9), { type: 'ExportCutShort' }],
    ['empty inside', utf8(''), { type: 'ExportCutShort' }],
    ['something else', utf8('{"a":1}\n{"b":2}\n{"c":3}\n'), { type: 'ExportForeign' }],
    ['newer', withHeader({ version: 2 }), { type: 'ExportNewer', version: 2 }],
    ['carrying more', withHeader({ more: true }), { type: 'ExportHeaderUnfit', path: '' }],
    ['with a header to tidy up', withHeader({ app: ' 0.1.0' }), { type: 'ExportHeaderUnfit', path: '' }],
    ['without a beginning', withHeader({ from: 2 }), { type: 'ExportHeaderUnfit', path: 'from' }],
    [
      'of another campaign',
      withHeader({ campaign: '00000000-0000-4000-8000-000000000000' }),
      { type: 'ExportOfAnotherCampaign', campaign: '00000000-0000-4000-8000-000000000000' },
    ],
    [
      'of another revision',
      withHeader({ campaignHash: 'a'.repeat(64) }),
      { type: 'ExportOfAnotherRevision', desk },
    ],
    [
      'of a desk that is none',
      withHeader({ desk: { ...desk, letter: 'Z' } }),
      { type: 'ExportOfUnknownDesk', desk: { ...desk, letter: 'Z' } },
    ],
    [
      'of a desk without a card',
      withHeader({ proof: 'b'.repeat(128) }),
      { type: 'ExportNotActivated', desk },
    ],
    [
      'under the name of another desk',
      withHeader({ desk: { ...desk, letter: 'B' } }),
      { type: 'ExportNotActivated', desk: { ...desk, letter: 'B' } },
    ],
    [
      'short of an event',
      withHeader({}, ledger.lines.slice(0, -1)),
      { type: 'ExportCountDiffers', desk, announced: 4, found: 3 },
    ],
    ['with another head', withHeader({ head: 'c'.repeat(64) }), { type: 'HashBreaks', desk, seq: 4 }],
    [
      'missing an event',
      withHeader({ to: 3 }, ledger.lines.toSpliced(1, 1)),
      { type: 'SeqGap', desk, seq: 2, found: 3 },
    ],
  ])('is refused when %s', async (_, inner, error) => {
    expect(await verify(inner as Bytes)).toEqual({ ok: false, error });
  });

  it('is refused when its first event names another key than its header', async () => {
    const other = chained([
      opening(town, { ...ledger.key, publicKey: town.signing.publicKey }, ledger.proof),
      reopened,
    ]);
    const inner = withHeader({ to: 2, head: hashOf(other[1]!) }, other);
    expect(await verify(inner)).toEqual({
      ok: false,
      error: { type: 'ExportHeaderDiffers', desk, path: 'key' },
    });
  });

  it('is refused when it was signed by another key, or not over these bytes', async () => {
    const signed = plainDeskExport({ ...source, key: { ...ledger.key, secret: town.signing.secret } });
    expect(await verify(signed)).toEqual({ ok: false, error: { type: 'ExportSignatureFails', desk } });
    const dated = utf8(textOf(plain).replace('12:31:07', '12:31:08'));
    expect(await verify(dated)).toEqual({ ok: false, error: { type: 'ExportSignatureFails', desk } });
  });

  it('is refused whichever byte inside is changed, and names the event (R3)', async () => {
    const ends = newlines(plain);
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = plain.slice();
        bytes[at]! ^= change;
        const result = await verify(bytes);
        const line = ends.findIndex((end) => at <= end);
        expect(result.ok).toBe(false);
        const untouchedLines = plain[at] !== 10 && bytes[at] !== 10;
        if (untouchedLines && line >= 1 && line <= 4) expect(result).toMatchObject({ error: { seq: line } });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when such a change is sealed again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = plain.slice();
        bytes[at]! ^= change;
        expect((await read(await seal(bytes))).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused whichever byte outside is changed', async () => {
    const file = await writeDeskExport(source);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = file.slice();
        bytes[at]! ^= change;
        const result = await read(bytes);
        expect(!result.ok && result.error.type).toMatch(/^(FileNotSealed|FileDamaged|KeyDoesNotOpen)$/);
      }),
      { numRuns: 250 },
    );
  });

  it('is refused wherever it is cut', async () => {
    const file = await writeDeskExport(source);
    for (const length of [0, 1, 21, 22, 100, 200, file.length - 1]) {
      const result = await read(file.subarray(0, length));
      expect(!result.ok && result.error.type).toMatch(/^File(Empty|NotSealed|Damaged)$/);
    }
  });
});

describe('the seal of a file', () => {
  it('tells a key that does not open it from damage', async () => {
    const file = await writeDeskExport(source);
    expect(await openSealed(file, TRAINING_IDENTITY)).toEqual({
      ok: false,
      error: { type: 'KeyDoesNotOpen' },
    });
    expect(await openSealed(file.with(-1, file.at(-1)! ^ 1), town.ageIdentity)).toEqual({
      ok: false,
      error: { type: 'FileDamaged' },
    });
    expect(await openSealed(utf8('PK'), town.ageIdentity)).toEqual({
      ok: false,
      error: { type: 'FileNotSealed' },
    });
  });

  it('opens for each recipient', async () => {
    const both = [
      ...town.campaign.recipients,
      'age1shx6lzhlvm273l5zsxwuspmg0pmx57knsm87kzfl7k2tmpmsuv6sy8tnzc',
    ];
    const sealed = await sealTo(both, utf8('bonjour'));
    for (const identity of [town.ageIdentity, TRAINING_IDENTITY]) {
      expect(await openSealed(sealed, identity)).toEqual({ ok: true, value: utf8('bonjour') });
      const key = await quickIdentity(identity);
      expect(key).toBeInstanceOf(CryptoKey);
      expect(await openSealed(sealed, key)).toEqual({ ok: true, value: utf8('bonjour') });
    }
  });

  it('refuses what is too large before opening it', async () => {
    const result = await openSealed(new Uint8Array(40_000_000), town.ageIdentity);
    expect(result).toEqual({
      ok: false,
      error: { type: 'FileTooLarge', size: 40_000_000, maximum: 32_000_000 },
    });
  });

  it('does not unpack a bomb', async () => {
    const bomb = await seal(new Uint8Array(80_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb)).toEqual({ ok: false, error: { type: 'UnpacksTooLarge', maximum: 64_000_000 } });
  });

  it('does not count out a file of empty lines, nor parse a line without end', async () => {
    const empty = await seal(new Uint8Array(60_000_000).fill(10));
    expect(empty.length).toBeLessThan(200_000);
    expect(await read(empty)).toEqual({ ok: false, error: { type: 'ExportCutShort' } });
    const header = withHeader({ app: 'x'.repeat(3_000_000) });
    expect(await verify(header)).toEqual({ ok: false, error: { type: 'ExportForeign' } });
  });

  it('names the line that is no text, and those before it are read', async () => {
    const broken = ledger.lines.with(2, Uint8Array.of(0x22, 0xff, 0x22));
    expect(await verify(withHeader({}, broken))).toEqual({
      ok: false,
      error: { type: 'LineUnreadable', seq: 3, desk },
    });
    const both = broken.with(1, utf8('{'));
    expect(await verify(withHeader({}, both))).toMatchObject({ error: { type: 'LineUnreadable', seq: 2 } });
  });

  it('says when what is inside is not packed, or cut', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(town.campaign.recipients[0]!);
    for (const inner of [plain, (await gzip(plain)).slice(0, -20), utf8('')]) {
      expect(await read(await encrypter.encrypt(inner))).toEqual({
        ok: false,
        error: { type: 'PackingDamaged' },
      });
    }
  });
});

describe('a copy', () => {
  const expected = hashOf(plain);

  it('is verified by the bytes of the re-opened file', () => {
    expect(verifyCopy(plain, expected)).toEqual({ ok: true, value: undefined });
    expect(verifyCopy(new Uint8Array(), expected)).toEqual({ ok: false, error: { type: 'CopyEmpty' } });
    const half = plain.subarray(0, 100);
    expect(verifyCopy(half, expected)).toEqual({
      ok: false,
      error: { type: 'CopyDiffers', expected, found: hashOf(half) },
    });
  });
});

const newlines = (bytes: Uint8Array): number[] => [...bytes.keys()].filter((at) => bytes[at] === 10);
