import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mark, Sentinel } from '#device/sentinel.ts';
import { shortHash } from '#domain/chain/hash.ts';
import type { LastPaper } from '#domain/commands/commands.ts';
import { invariant } from '#domain/result.ts';
import { type Bytes, concatBytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { deskLetter, type Initials, schoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { type FoundCopies, findCopies, type StickFile } from '#files/copiesOnStick.ts';
import { copiesKeyName, copyNames, sealCopiesKey } from '#files/copyFile.ts';
import { type GatheredFile, readGatheredFile } from '#files/gathered.ts';
import type { DeskLedger } from '#ledger/deskLedger.ts';
import { chainOf, type DeskStore, deskStore } from '#ledger/deskStore.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { type DeskSecrets, unlockVault } from '#ledger/vault.ts';
import { makeDeskFile } from '#screens/desk/copies/deskFile.ts';
import { earlierDeskFile, readEarlier } from '#screens/desk/earlier.ts';
import { readLaptopDesks } from '#screens/desk/laptopDesks.ts';
import { type Opening, openDesk } from '#screens/desk/openDesk.ts';
import { restoreDesk } from '#screens/desk/restoreDesk.ts';
import { createCampaign, passphraseOf } from '../../builders/campaign.ts';
import { createChild, createHousehold, createVisit } from '../../builders/household.ts';

// Stretching takes a second on purpose, and has tests of its own.
vi.mock('#ledger/stretchInBackground.ts', () => ({
  stretchInBackground: async ({ passphrase, salt }: { passphrase: string; salt: Uint8Array }) =>
    sha256(concatBytes([utf8(passphrase), new Uint8Array(salt)])),
}));

const town = createCampaign();
const read = readCampaignFile(town.file);
invariant(read.ok, 'the campaign of the tests is well made');
const campaignFile = read.value;
const WORDS = passphraseOf('JVE-A');
const DESK = { school: schoolCode.parse('JVE'), letter: deskLetter.parse('A') };
const RECORDER = { agent: 'MLD' as Initials, clockOffset: 0 };
const small = (name: string) => createHousehold(name, { children: [createChild('Un', { level: 'PS' })] });

let stores: DeskStore[] = [];
let laptops = 0;
afterEach(async () => {
  for (const store of stores) await store.discard();
  stores = [];
});

function laptop() {
  laptops += 1;
  const marks = new Map<string, Mark>();
  const sentinel: Sentinel = {
    read: (chain) => marks.get(chain),
    write: (chain, mark) => void marks.set(chain, mark),
    chains: () => [...marks.keys()],
    forget: (chain) => void marks.delete(chain),
  };
  const clock = () => '2024-05-25T08:10:00+02:00' as Instant;
  const store = deskStore(`restoring-${laptops}`, {
    clock,
    locks: (_name, job) => job(true),
    sentinel,
    announcements: { announce: () => undefined, listen: () => () => undefined },
  });
  stores.push(store);
  let drawn = laptops;
  const random = {
    bytes: (length: number) => Uint8Array.from({ length }, () => (drawn = (drawn * 73 + 41) % 251)),
    uuid: () => '00000000-0000-4000-8000-000000000000',
  };
  return { store, marks, clock, stores: { morning: store, training: store }, random, appVersion: '1.2.3' };
}

type Laptop = ReturnType<typeof laptop>;

function opening(): Opening {
  const activationKey = town.activationKeys.get('JVE-A');
  invariant(activationKey, 'the desk has its card');
  return {
    kind: 'morning',
    campaignFile,
    bytes: town.file,
    desk: DESK,
    activationKey,
    passphrase: WORDS,
    recorder: RECORDER,
    checks: [],
  };
}

/** The desk as its agent has it before it: unlocked, with what it was restored from. */
async function unlock({ store, random }: Laptop, chain: string) {
  const desks = await store.desks();
  const vault = desks.ok ? desks.value.find((desk) => desk.chain === chain)?.vault : undefined;
  invariant(vault, 'the desk is stored');
  const secrets = await unlockVault(vault, WORDS);
  invariant(secrets.ok, 'its words open it');
  const sealer = await aesSealer(secrets.value.dataKey, random.bytes);
  const earlier = await readEarlier(store, chain, sealer, campaignFile);
  invariant(earlier.ok, 'what it was restored from reads');
  const ledger = await store.load(chain, sealer, town.campaign, town.hash, earlier.value?.state);
  invariant(ledger.ok, 'its ledger reads');
  return { ledger: ledger.value, secrets: secrets.value, earlier: earlier.value };
}

async function serve(ledger: DeskLedger, name: string, ticket: number): Promise<LastPaper> {
  const served = await ledger.append(createVisit({ own: small(name), ticket }), RECORDER);
  invariant(served.ok, 'the family is served');
  const enrolment = [...ledger.snapshot().state.register.enrolments.values()].at(-1);
  invariant(enrolment, 'and in the register');
  return { type: 'receipt', number: enrolment.receipt, shortHash: shortHash(enrolment.hash) };
}

/** What lies on the stick: the key, this copy, and another that a pulled stick tore. */
async function stickOf(on: Laptop, ledger: DeskLedger, secrets: DeskSecrets): Promise<StickFile[]> {
  const identity = ledger.snapshot().state.status.opening?.desk;
  invariant(identity, 'the desk is open');
  const copy = await makeDeskFile({ ledger, secrets, campaignFile, identity }, on);
  const [one, two] = copyNames(identity);
  return [
    {
      name: copiesKeyName(identity),
      bytes: await sealCopiesKey(secrets.copies, WORDS, chainOf(identity), 4),
    },
    { name: one, bytes: copy.bytes },
    { name: two, bytes: copy.bytes.slice(0, 200) },
  ];
}

const find = (files: readonly StickFile[], words: string = WORDS) =>
  findCopies(files, DESK, words, town.campaign, town.hash);

const restoring = (on: Laptop, { registers }: FoundCopies, lastPaper?: LastPaper) =>
  restoreDesk(on, { ...opening(), registers, lastPaper });

/** A laptop with a desk that has served one family, and its stick. */
async function dyingLaptop() {
  const old = laptop();
  const chain = await openDesk(old, opening());
  invariant(chain.ok, 'the desk opens');
  const { ledger, secrets } = await unlock(old, chain.value);
  const paper = await serve(ledger, 'Le Gall', 1);
  return { old, chain: chain.value, ledger, secrets, paper, stick: await stickOf(old, ledger, secrets) };
}

describe('the files of a stick', () => {
  it('the words open the key, the key the copy; a torn one is named and left aside', async () => {
    const { stick, chain } = await dyingLaptop();
    const found = await find(stick);
    invariant(found.ok, 'a copy is found');
    expect(found.value.newest.header).toMatchObject({ desk: { replica: chain.slice(5) }, to: 2 });
    expect(found.value.torn).toEqual([`${chain}_copie-2.preau`]);
  });

  it('of several copies the fullest counts, whatever their names and order', async () => {
    const { old, ledger, secrets, stick } = await dyingLaptop();
    await serve(ledger, 'Morvan', 2);
    const [, fuller] = await stickOf(old, ledger, secrets);
    invariant(fuller, 'there is a second copy');
    const found = await find([{ ...fuller, name: 'copie (1).preau' }, ...stick.toReversed()]);
    expect(found).toMatchObject({ value: { newest: { header: { to: 3 }, file: 'copie (1).preau' } } });
  });

  it.each([
    ['without its key', 'CopiesKeyMissing', (files: StickFile[]) => files.slice(1), WORDS],
    ['with other words', 'CopiesKeyStaysShut', (files: StickFile[]) => files, passphraseOf('JVE-B')],
    ['with torn copies only', 'CopiesMissing', ([key, , torn]: StickFile[]) => [key, torn], WORDS],
  ] as const)('%s: %s', async (_, type, some, words) => {
    const { stick } = await dyingLaptop();
    const files = some(stick).filter((file): file is StickFile => file !== undefined);
    expect(await find(files, words)).toMatchObject({ ok: false, error: { type } });
  });
});

describe('going on with a desk on another laptop', () => {
  it('knows whom it served, under a new name, and hands both registers over', async () => {
    const { stick, chain, paper } = await dyingLaptop();
    const found = await find(stick);
    invariant(found.ok, 'a copy is found');
    const spare = laptop();
    const restored = await restoring(spare, found.value, paper);
    invariant(restored.ok, 'the desk goes on');
    expect(restored.value).not.toBe(chain);

    const { ledger, earlier } = await unlock(spare, restored.value);
    const { state } = ledger.snapshot();
    expect(state.before?.register.enrolments.size).toBe(1);
    const again = await ledger.append(createVisit({ own: small('Le Gall'), ticket: 3 }), RECORDER);
    expect(again).toMatchObject({ ok: false, error: { type: 'AlreadyRequested' } });
    await serve(ledger, 'Morvan', 2);

    const [file] = earlier?.files ?? [];
    invariant(file, 'the earlier register is kept');
    const handed = await earlierDeskFile(file, campaignFile);
    expect(handed.name).toMatch(new RegExp(`^${chain}_2024-05-25_0810_0002\\.preau$`));
    expect(await gather(handed.bytes)).toMatchObject({ kind: 'whole', header: { to: 2 } });
  });

  it('and again, when that laptop dies too: three registers, each knowing those before', async () => {
    const { stick, paper } = await dyingLaptop();
    const first = await find(stick);
    invariant(first.ok, 'a copy is found');
    const second = laptop();
    const restored = await restoring(second, first.value, paper);
    invariant(restored.ok, 'the desk goes on');
    const at = await unlock(second, restored.value);
    const lastPaper = await serve(at.ledger, 'Morvan', 2);
    const found = await find([...stick, ...(await stickOf(second, at.ledger, at.secrets))]);
    invariant(found.ok, 'both registers are found');
    expect(found.value.registers).toHaveLength(2);

    const third = laptop();
    const again = await restoring(third, found.value, lastPaper);
    invariant(again.ok, 'the desk goes on again');
    const { ledger, earlier } = await unlock(third, again.value);
    expect(earlier?.files).toHaveLength(2);
    for (const name of ['Le Gall', 'Morvan']) {
      const twice = await ledger.append(createVisit({ own: small(name), ticket: 9 }), RECORDER);
      expect(twice).toMatchObject({ ok: false, error: { type: 'AlreadyRequested' } });
    }
  });

  it('is refused beside a register that is alive here: its places would be given twice (R4)', async () => {
    const { old, stick, paper } = await dyingLaptop();
    const found = await find(stick);
    invariant(found.ok, 'a copy is found');
    expect(await restoring(old, found.value, paper)).toEqual({
      ok: false,
      error: { type: 'DeskAlreadyOpen' },
    });
  });

  it('goes on beside a register that was lost here, which then is neither an alarm nor resumed', async () => {
    const { old, chain, stick, paper } = await dyingLaptop();
    const mark = old.marks.get(chain);
    invariant(mark, 'the sentinel knows it');
    old.marks.set(chain, { ...mark, seq: 40 });
    const found = await find(stick);
    invariant(found.ok, 'a copy is found');
    const restored = await restoring(old, found.value, paper);
    invariant(restored.ok, 'the desk goes on');
    expect(await readLaptopDesks(old.store)).toMatchObject({
      value: { losses: [], desks: [{ chain: restored.value }] },
    });
  });
});

async function gather(bytes: Bytes): Promise<GatheredFile> {
  const gathered = await readGatheredFile(bytes, town.ageIdentity, town.campaign, town.hash);
  invariant(gathered.ok, 'the coordination reads it');
  return gathered.value;
}
