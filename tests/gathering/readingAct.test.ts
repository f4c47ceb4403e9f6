import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { deskExportName, writeDeskExport } from '#files/deskExport.ts';
import { writeStubLedger } from '#files/stubLedger.ts';
import type { BroughtFile, Reading } from '#gathering/gathering.ts';
import type { HeldLedgers } from '#gathering/heldLedgers.ts';
import { readTogether } from '#gathering/readingAct.ts';
import { createCampaign } from '../builders/campaign.ts';
import { chained, createLedger, sourceOf, stubsOf, type TestLedger } from '../builders/ledger.ts';

const town = createCampaign();
const key = { campaign: town.campaign, campaignHash: town.hash, identity: town.ageIdentity };
const full = createLedger(town, 6);
const upTo = (events: number): TestLedger => ({ ...full, lines: full.lines.slice(0, events) });
/** Another continuation of the same chain, from the fourth event on. */
const reopened = { type: 'DeskReopened', v: 1, body: { reason: 'retour' } } as const;
const happenings = full.lines.slice(0, 4).map((line) => JSON.parse(new TextDecoder().decode(line)));
const branch: TestLedger = { ...full, lines: chained([...happenings, reopened, reopened]) };

const exported = async (ledger: TestLedger, name?: string): Promise<BroughtFile> => ({
  name: name ?? deskExportName(ledger.desk, '2024-05-25T12:31:07+02:00' as Instant, ledger.lines.length),
  bytes: await writeDeskExport(sourceOf(town, ledger)),
});
const stubs = async (ledger: TestLedger, seqs: readonly number[]): Promise<BroughtFile> => ({
  name: 'JVE-A7K2_souches_2024-05-25_1501_0002.preau',
  bytes: await writeStubLedger(stubsOf(town, ledger, seqs)),
});
const torn = ({ name, bytes }: BroughtFile, kept: number): BroughtFile => ({
  name,
  bytes: bytes.slice(0, kept) as Bytes,
});

async function read(files: readonly BroughtFile[], held: HeldLedgers = []) {
  const act = await readTogether(files, held, key);
  if (!act) throw new Error('nothing ended it');
  return act;
}

/** `New`, `Older beside a.preau`, `FileDamaged` */
const said = (readings: readonly Reading[]) =>
  readings.map(({ outcome, supersededBy }) => {
    const what = outcome.ok ? outcome.value.type : outcome.error.type;
    return supersededBy === undefined ? what : `${what} beside ${supersededBy}`;
  });

let whole: BroughtFile;
let older: BroughtFile;
let other: BroughtFile;
beforeAll(async () => {
  whole = await exported(full, 'JVE-A7K2_copie-1.preau');
  older = await exported(upTo(5), 'JVE-A7K2_copie-2.preau');
  other = await exported(branch, 'JVE-A7K2_other.preau');
});

describe('what is brought together is read as one act', () => {
  it('takes the fullest file of a desk, in whatever order they lie, and says so of the others', async () => {
    const oneWay = await read([older, whole]);
    expect(said(oneWay.readings)).toEqual(['Older beside JVE-A7K2_copie-1.preau', 'New']);
    const otherWay = await read([whole, older]);
    expect(said(otherWay.readings)).toEqual(['New', 'Older beside JVE-A7K2_copie-1.preau']);
    expect(otherWay.held).toEqual(oneWay.held);
    expect(oneWay.held).toHaveLength(1);
  });

  it('says which file it speaks of where two bear one name', async () => {
    const twin = { ...older, name: whole.name };
    const { readings } = await read([twin, whole]);
    expect(said(readings)).toEqual(['Older beside JVE-A7K2_copie-1.preau', 'New']);
  });

  it('lets a torn copy beside a good one be', async () => {
    const good = older;
    for (const kept of [0, 10, 150, whole.bytes.length - 20]) {
      const { readings } = await read([torn(whole, kept), good]);
      expect(readings[0]?.outcome.ok, `${kept} bytes`).toBe(false);
      expect(readings[0]?.supersededBy, `${kept} bytes`).toBe(good.name);
    }
    const zeros = { name: whole.name, bytes: new Uint8Array(whole.bytes.length) };
    expect(said((await read([good, zeros])).readings)[1]).toBe(`FileNotSealed beside ${good.name}`);
  });

  it('does not let be: a torn copy alone, of another desk, beside stubs only; nor a file that is not torn but wrong', async () => {
    const cut = torn(whole, 150);
    const alone = await read([cut]);
    expect(alone.readings[0]?.supersededBy).toBeUndefined();
    const ofAnother = await read([{ ...cut, name: 'CAM-A7K2_copie-1.preau' }, older]);
    expect(ofAnother.readings[0]?.supersededBy).toBeUndefined();
    const besideStubs = await read([cut, await stubs(full, [2, 3])]);
    expect(besideStubs.readings[0]?.supersededBy).toBeUndefined();
    const forged = await writeDeskExport({
      ...sourceOf(town, upTo(4)),
      proof: full.proof.replace(/./, 'f') as never,
    });
    const besideForged = await read([older, { name: 'JVE-A7K2_copie-1.preau', bytes: forged }]);
    expect(said(besideForged.readings)[1]).toBe('ExportNotActivated');
  });

  it('takes a handful at a time, and answers in the order of the files', async () => {
    const files = [whole, { name: 'nothing', bytes: new Uint8Array() }, other, older, whole, older];
    const { readings } = await read(files);
    expect(readings.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
    expect(readings.map(({ outcome }) => outcome.ok)).toEqual([true, false, true, true, true, true]);
  });

  it('reports progress, and gives all up when it is ended between two files', async () => {
    const ending = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done === 2) ending.abort();
    };
    const act = await readTogether([older, whole, other], [], key, { onProgress, signal: ending.signal });
    expect(act).toBeUndefined();
    expect(seen).toEqual([1, 2]);
  });
});

describe('a file and those read before it', () => {
  const standing = async (before: readonly BroughtFile[], file: BroughtFile) => {
    let held: HeldLedgers = [];
    for (const each of before) held = (await read([each], held)).held;
    const act = await read([file], held);
    return [said(act.readings)[0], act.held.length];
  };

  it('is new, goes on, was read already, or holds less', async () => {
    expect(await standing([], whole)).toEqual(['New', 1]);
    expect(await standing([older], whole)).toEqual(['Continues', 1]);
    expect(await standing([whole], whole)).toEqual(['AlreadyRead', 1]);
    expect(await standing([whole], older)).toEqual(['Older', 1]);
  });

  it('branches (R3): both are kept, and each is recognised later', async () => {
    expect(await standing([whole], other)).toEqual(['Branches', 2]);
    expect(await standing([whole, other], other)).toEqual(['AlreadyRead', 2]);
    expect(await standing([whole, other], await exported(upTo(3)))).toEqual(['Older', 2]);
    expect(await standing([await exported(upTo(4)), other], whole)).toEqual(['Branches', 2]);
    expect(await standing([older, other], whole)).toEqual(['Continues', 2]);
  });

  it('adds nothing where a fuller ledger holds its stubs, which give way to it', async () => {
    const some = await stubs(full, [2, 3]);
    expect(await standing([whole], some)).toEqual(['Older', 1]);
    expect(await standing([some], whole)).toEqual(['Continues', 1]);
    expect(await standing([some], some)).toEqual(['AlreadyRead', 1]);
    expect(await standing([some], await stubs(full, [2, 5]))).toEqual(['Continues', 2]);
    expect(await standing([some], await stubs(full, [2, 3, 5]))).toEqual(['Continues', 1]);
    expect(await standing([await exported(upTo(3))], await stubs(full, [2, 5]))).toEqual(['Continues', 2]);
  });

  it('says how much it holds', async () => {
    const { readings } = await read([whole]);
    expect(readings[0]?.outcome).toEqual({
      ok: true,
      value: { type: 'New', desk: full.desk, kind: 'whole', events: 7, enrolments: 6 },
    });
  });

  it('names every event by the hash of its line', async () => {
    const { held } = await read([whole]);
    expect(held[0]?.events.map(({ hash }) => hash)).toEqual(full.lines.map((line) => hashOf(line)));
  });
});
