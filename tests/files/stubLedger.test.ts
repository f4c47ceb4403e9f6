import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { keyPairFrom, sign } from '#domain/chain/signing.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { Replica } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { plainDeskExport, writeDeskExport } from '#files/deskExport.ts';
import { type GatheredFile, readGatheredFile, verifyPlainFile } from '#files/gathered.ts';
import {
  plainStubLedger,
  type StubLedgerSource,
  stubLedgerName,
  stubOf,
  verifyPlainStubs,
  writeStubLedger,
} from '#files/stubLedger.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createLedger, sourceOf, stubsOf } from '../builders/ledger.ts';

const town = createCampaign();
const ledger = createLedger(town, 5);
const { desk } = ledger;
/** Receipts 1, 3 and 4 of the five. */
const source = stubsOf(town, ledger, [2, 4, 5]);
const plain = plainStubLedger(source);

const lineOf = (seq: number): Bytes => ledger.lines[seq - 1] as Bytes;
const verify = (inner: Bytes) => verifyPlainStubs(inner, town.campaign, town.hash);
const verifyStubs = (changes: Partial<StubLedgerSource>) =>
  verify(plainStubLedger({ ...source, ...changes }));
const refused = (error: object) => ({ ok: false, error: { desk, ...error } });

/** The event of that seq, changed by somebody who holds the desk's key, and signed. */
const changed = (seq: number, change: (event: { body: { receipt: string } }) => void) => {
  const event = JSON.parse(textOf(lineOf(seq)));
  change(event);
  return stubOf(utf8(JSON.stringify(event)), ledger.key);
};

/** Line `at` of the file, its JSON changed. */
const withLine = (at: number, change: object): Bytes => {
  const lines = textOf(plain).split('\n');
  lines[at - 1] = JSON.stringify({ ...JSON.parse(lines[at - 1] ?? ''), ...change });
  return utf8(lines.join('\n'));
};

describe('a ledger rebuilt from stubs', () => {
  it('gives back the enrolments whose stubs were found, with the hashes they have in the ledger', async () => {
    const read = await readGatheredFile(
      await writeStubLedger(source),
      town.ageIdentity,
      town.campaign,
      town.hash,
    );
    const file = read.ok ? read.value : expect.fail(JSON.stringify(read.error));
    if (file.kind !== 'stubs') return expect.fail('it is no desk export');
    expect(file.events.map(({ event }) => [event.seq, event.body.receipt.slice(9, 13)])).toEqual([
      [2, '0001'],
      [4, '0003'],
      [5, '0004'],
    ]);
    expect(file.events.map(({ hash }) => hash)).toEqual([2, 4, 5].map((seq) => hashOf(lineOf(seq))));
    expect(file.header).toMatchObject({ desk, key: ledger.key.publicKey, madeAt: source.madeAt });
  });

  it('is named after the desk, the time and the number of stubs', () => {
    const at = '2024-05-25T15:01:07+02:00' as Instant;
    expect(stubLedgerName(desk, at, 30)).toBe('JVE-A7K2_souches_2024-05-25_1501_0030.preau');
  });

  it.each([
    ['cut in its last line', plain.subarray(0, plain.length - 9), { type: 'ExportCutShort' }],
    ['without a stub', utf8(`${textOf(plain).split('\n')[0]}\n`), { type: 'ExportCutShort' }],
    ['something else', utf8('{"a":1}\n{"b":2}\n'), { type: 'ExportForeign' }],
    ['newer', withLine(1, { version: 2 }), { type: 'ExportNewer', version: 2 }],
    ['carrying more', withLine(1, { from: 1 }), { type: 'ExportHeaderUnfit', path: '' }],
    [
      'of another revision',
      withLine(1, { campaignHash: 'a'.repeat(64) }),
      { type: 'ExportOfAnotherRevision', desk },
    ],
    [
      'of a desk without a card',
      withLine(1, { proof: 'b'.repeat(128) }),
      { type: 'ExportNotActivated', desk },
    ],
    [
      'under the name of another replica',
      withLine(1, { desk: { ...desk, replica: 'ZZZ' } }),
      { type: 'ExportNotActivated', desk: { ...desk, replica: 'ZZZ' } },
    ],
    [
      'with a stub that carries more',
      withLine(3, { seq: 4 }),
      { type: 'StubUnfit', desk, line: 3, where: '' },
    ],
    [
      'with a stub without signature',
      withLine(3, { signature: 'none' }),
      { type: 'StubUnfit', desk, line: 3, where: 'signature' },
    ],
    [
      'with the line of another stub under a signature',
      withLine(3, { line: textOf(lineOf(3)) }),
      { type: 'StubSignatureFails', desk, line: 3 },
    ],
  ])('is refused when %s (R13)', async (_, inner, error) => {
    expect(await verify(inner as Bytes)).toEqual({ ok: false, error });
  });

  it('is refused for a stub that another key signed', async () => {
    const thief = keyPairFrom(new Uint8Array(32).fill(77));
    const stubs = [2, 3, 4].map((seq) => stubOf(lineOf(seq), seq === 4 ? thief : ledger.key));
    expect(await verifyStubs({ stubs })).toEqual(refused({ type: 'StubSignatureFails', line: 4 }));
  });

  it('is refused for a line that the desk signed for another purpose', async () => {
    const stubs = [{ line: lineOf(2), signature: sign(lineOf(2), ledger.key.secret) }];
    expect(await verifyStubs({ stubs })).toEqual(refused({ type: 'StubSignatureFails', line: 2 }));
  });

  it('is refused for what the desk signed but is no enrolment of it', async () => {
    const unknown = await verifyStubs({ stubs: [stubOf(lineOf(1), ledger.key)] });
    expect(unknown).toEqual(refused({ type: 'StubOfNoEnrolment', line: 2, found: 'DeskOpened' }));
    expect(await verifyStubs({ stubs: [stubOf(utf8('no event'), ledger.key)] })).toEqual(
      refused({ type: 'StubUnfit', line: 2, where: 'line' }),
    );
    const newer = changed(2, (event) => Object.assign(event, { v: 2 }));
    expect(await verifyStubs({ stubs: [newer] })).toEqual(
      refused({ type: 'StubNewer', line: 2, event: 'HouseholdEnrolled', version: 2 }),
    );
  });

  it('is refused for the receipt of another replica, and for one whose check does not hold (R2)', async () => {
    const elsewhere = { ...desk, replica: 'M4P' as Replica };
    const file = stubsOf(town, createLedger(town, 2, elsewhere), [2]);
    expect(await verifyStubs({ stubs: file.stubs })).toMatchObject(
      refused({ type: 'StubOfAnotherDesk', line: 2 }),
    );
    const mistyped = changed(2, ({ body }) => {
      body.receipt = `${body.receipt.slice(0, -1)}${body.receipt.endsWith('0') ? '1' : '0'}`;
    });
    expect(await verifyStubs({ stubs: [mistyped] })).toEqual(
      refused({ type: 'StubUnfit', line: 2, where: 'body.receipt' }),
    );
  });

  it.each([
    ['twice', [2, 4, 4]],
    ['out of order', [2, 5, 4]],
  ])('is refused for a stub that is there %s', async (_, order) => {
    const { stubs } = stubsOf(town, ledger, order);
    expect(await verifyStubs({ stubs })).toMatchObject(refused({ type: 'StubOutOfOrder', line: 4 }));
  });

  it('is refused whichever byte of a stub is changed, and names its line', async () => {
    const start = plain.indexOf(10) + 1;
    const ends = [...plain.keys()].filter((at) => plain[at] === 10);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: plain.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = plain.slice();
          bytes[at] = (plain[at] ?? 0) ^ change;
          const result = await verify(bytes);
          expect(result.ok).toBe(false);
          if (plain[at] === 10 || bytes[at] === 10) return;
          expect(result).toMatchObject({ error: { line: ends.findIndex((end) => at <= end) + 1 } });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a file that is gathered', () => {
  const kindOf = (read: { ok: true; value: GatheredFile } | { ok: false; error: { type: string } }) =>
    read.ok ? read.value.kind : read.error.type;

  it('is read by what it says it is', async () => {
    const whole = sourceOf(town, ledger);
    const read = (bytes: Bytes) => readGatheredFile(bytes, town.ageIdentity, town.campaign, town.hash);
    expect(kindOf(await read(await writeDeskExport(whole)))).toBe('whole');
    expect(kindOf(await read(await writeStubLedger(source)))).toBe('stubs');
  });

  it('is neither when its first line says neither', async () => {
    const verified = (inner: Bytes) => verifyPlainFile(inner, town.campaign, town.hash);
    expect(kindOf(await verified(utf8('')))).toBe('ExportCutShort');
    expect(kindOf(await verified(utf8('{"format":"preau/other","version":1}\n{}\n{}\n')))).toBe(
      'ExportForeign',
    );
    const renamed = textOf(plainDeskExport(sourceOf(town, ledger))).replace('desk-export', 'stub-ledger');
    expect(kindOf(await verified(utf8(renamed)))).toBe('ExportHeaderUnfit');
  });
});
