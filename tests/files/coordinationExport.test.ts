import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import {
  coordinationExportName,
  plainCoordinationExport,
  readCoordinationExport,
  verifyPlainCoordination,
  writeCoordinationExport,
} from '#files/coordinationExport.ts';
import { writeDeskExport } from '#files/deskExport.ts';
import { gzip } from '#files/gzip.ts';
import { sealTo } from '#files/sealed.ts';
import { writeSignedNdjson } from '#files/signedNdjson.ts';
import { TRAINING_IDENTITY } from '#training/trainingTown.ts';
import { createCampaign } from '../builders/campaign.ts';
import {
  coordinated,
  counting,
  exportOf,
  hashNamed,
  openCoordination,
  publishing,
  releasing,
  TestCoordination,
} from '../builders/coordination.ts';
import { createLedger, sourceOf } from '../builders/ledger.ts';
import { runs } from '../builders/random.ts';

const town = createCampaign();
const of = coordinated(town);
const coordination = openCoordination(town);
coordination.decides(releasing('JVE-B'));
coordination.decides(counting('JVE-A', 3));
coordination.does(publishing(town));
const source = exportOf(coordination);
const plain = plainCoordinationExport(source);

const read = (bytes: Uint8Array) => readCoordinationExport(bytes, town.ageIdentity, of);
const verify = (inner: Bytes) => verifyPlainCoordination(inner, of);

/** Written by somebody who holds the key: a header that was changed, over these lines. */
function withHeader(change: object, lines: readonly Uint8Array[] = coordination.lines): Bytes {
  const [header = ''] = textOf(plain).split('\n');
  return writeSignedNdjson({ ...JSON.parse(header), ...change }, lines, source.key);
}

describe("the file of a coordinator's ledger", () => {
  it('gives back the ledger, to the byte', async () => {
    const file = await read(await writeCoordinationExport(source));
    if (!file.ok) throw new Error(file.error.type);
    expect(file.value.lines.map(textOf)).toEqual(coordination.lines.map(textOf));
    expect(file.value.events).toEqual(coordination.events.map(({ event }) => event));
    expect(file.value.header).toEqual({
      format: 'preau/coordination-export',
      version: 1,
      campaign: town.campaign.id,
      campaignHash: town.hash,
      replica: '7K2',
      key: town.signing.publicKey,
      from: 1,
      to: 4,
      head: coordination.head.hash,
      exportedAt: '2024-05-25T15:30:07+02:00',
      app: '0.1.0',
    });
  });

  it('has a name of its own each time', () => {
    expect(coordinationExportName(source.replica, source.exportedAt, 42)).toBe(
      'coordination-7K2_2024-05-25_1530_0042.preau',
    );
  });

  it.each([
    ['cut before its signature', plain.subarray(0, plain.length - 153), { type: 'ExportCutShort' }],
    ['without a last newline', plain.subarray(0, plain.length - 1), { type: 'ExportCutShort' }],
    ['empty inside', utf8(''), { type: 'ExportCutShort' }],
    ['something else', utf8('{"a":1}\n{"b":2}\n{"c":3}\n'), { type: 'ExportForeign' }],
    ['newer', withHeader({ version: 2 }), { type: 'ExportNewer', version: 2 }],
    ['carrying more', withHeader({ more: true }), { type: 'ExportHeaderUnfit', path: '' }],
    ['without a beginning', withHeader({ from: 2 }), { type: 'ExportHeaderUnfit', path: 'from' }],
    [
      'of another campaign',
      withHeader({ campaign: '00000000-0000-4000-8000-000000000000' }),
      { type: 'ExportOfAnotherCampaign', campaign: '00000000-0000-4000-8000-000000000000' },
    ],
    [
      'of another revision',
      withHeader({ campaignHash: hashNamed('ab') }),
      { type: 'CoordinationOfAnotherRevision' },
    ],
    [
      'short of an event',
      withHeader({}, coordination.lines.slice(0, -1)),
      { type: 'CoordinationCountDiffers', announced: 4, found: 3 },
    ],
    [
      'with another head',
      withHeader({ head: hashNamed('ab') }),
      { type: 'CoordinationChainFails', fault: { type: 'HashBreaks', seq: 4 } },
    ],
    [
      'missing an event',
      withHeader({ to: 3 }, coordination.lines.toSpliced(1, 1)),
      { type: 'CoordinationChainFails', fault: { type: 'SeqGap', seq: 2, found: 3 } },
    ],
    [
      'under the name of another replica',
      withHeader({ replica: '9QZ' }),
      { type: 'CoordinationHeaderDiffers', path: 'replica' },
    ],
  ])('is refused when %s', async (_, inner, error) => {
    expect(await verify(inner)).toEqual({ ok: false, error });
  });

  it('is refused when it was signed by another key than the campaign', async () => {
    const key = [...town.activationKeys.values()][0]!;
    expect(await verify(plainCoordinationExport({ ...source, key }))).toEqual({
      ok: false,
      error: { type: 'CoordinationOfAnotherKey' },
    });
    const forged = { ...key, publicKey: town.signing.publicKey };
    expect(await verify(plainCoordinationExport({ ...source, key: forged }))).toEqual({
      ok: false,
      error: { type: 'CoordinationSignatureFails' },
    });
  });

  it('is refused when a desk wrote it', async () => {
    const desk = await writeDeskExport(sourceOf(town, createLedger(town)));
    expect(await read(desk)).toEqual({ ok: false, error: { type: 'ExportForeign' } });
  });

  it('is refused when it opens twice, or restores late', async () => {
    const again = openCoordination(town);
    again.write(again.head.event);
    expect(await verify(plainCoordinationExport(exportOf(again)))).toMatchObject({
      error: { type: 'CoordinationChainFails', fault: { type: 'OpenedTwice', seq: 2 } },
    });
    const late = openCoordination(town);
    late.decides(counting('JVE-A', 3));
    const body = { from: late.replica, head: hashNamed('ab'), upTo: 3 };
    late.write({ type: 'CoordinationRestored', v: 1, body });
    expect(await verify(plainCoordinationExport(exportOf(late)))).toMatchObject({
      error: { type: 'CoordinationChainFails', fault: { type: 'RestoredTooLate', seq: 3 } },
    });
    const headless = new TestCoordination(town);
    headless.write(counting('JVE-A', 3));
    expect(await verify(plainCoordinationExport(exportOf(headless)))).toMatchObject({
      error: { type: 'CoordinationChainFails', fault: { type: 'FirstEventNotOpening', seq: 1 } },
    });
  });

  it('is refused when a decision says more, less or in another way than this version writes', async () => {
    const line = textOf(coordination.lines[1]!);
    const edits: [string, string][] = [
      ['"reason":', '"more":1,"reason":'],
      ['"v":1', '"v":2'],
      ['portable volé', ' portable volé'],
      ['portable volé', 'portable vole\u0301'],
      ['HoldingReleased', 'HoldingKept'],
    ];
    const kinds = [];
    for (const [from, to] of edits) {
      const edited = utf8(line.replace(from, to));
      const lines = [coordination.lines[0]!, edited];
      const result = await verify(withHeader({ to: 2, head: hashOf(edited) }, lines));
      kinds.push(!result.ok && result.error.type === 'CoordinationChainFails' && result.error.fault);
    }
    expect(kinds).toMatchObject([
      { type: 'LineNotAnEvent', seq: 2, where: 'body' },
      { type: 'EventNewer', seq: 2, event: 'HoldingReleased', version: 2 },
      { type: 'LineNotNormal', seq: 2 },
      { type: 'LineNotNormal', seq: 2 },
      { type: 'EventNewer', seq: 2, event: 'HoldingKept', version: 1 },
    ]);
  });

  it('is refused whichever byte inside is changed, and when such a change is sealed again (R3)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = plain.with(at, plain[at]! ^ change);
        expect((await verify(bytes)).ok).toBe(false);
      }),
      { numRuns: runs(400) },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = plain.with(at, plain[at]! ^ change);
        const sealed = await sealTo(town.campaign.recipients, await gzip(bytes));
        expect((await read(sealed)).ok).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused whichever byte of an event is changed, although it is signed anew (R3)', async () => {
    const events = coordination.lines;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(events.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (of, place, change) => {
          const line = events[of]!;
          const at = place % line.length;
          const lines = events.with(of, line.with(at, line[at]! ^ change));
          const result = await verify(plainCoordinationExport({ ...source, lines: [...lines] }));
          // The head is that of the changed line where the last was changed: then only its reading can tell.
          if (of < events.length - 1) expect(result.ok).toBe(false);
          else if (result.ok) expect(result.value.events.at(-1)).not.toEqual(coordination.head.event);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('is refused whichever byte outside is changed, wherever it is cut, and to another key', async () => {
    const file = await writeCoordinationExport(source);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const result = await read(file.with(at, file[at]! ^ change));
        expect(!result.ok && result.error.type).toMatch(/^(FileNotSealed|FileDamaged|KeyDoesNotOpen)$/);
      }),
      { numRuns: runs(150) },
    );
    for (const length of [0, 1, 21, 22, 100, 200, file.length - 1]) {
      const result = await read(file.subarray(0, length));
      expect(!result.ok && result.error.type).toMatch(/^File(Empty|NotSealed|Damaged)$/);
    }
    expect(await readCoordinationExport(file, TRAINING_IDENTITY, of)).toEqual({
      ok: false,
      error: { type: 'KeyDoesNotOpen' },
    });
  });
});
