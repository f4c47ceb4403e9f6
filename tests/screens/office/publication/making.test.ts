import { describe, expect, it } from 'vitest';
import type { MergedRegister } from '#domain/merge/register.ts';
import { ok } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { writeRegisterJson } from '#files/registerJson.ts';
import type { Press } from '#paper/press.ts';
import { createMaking } from '#screens/office/publication/making/createMaking.ts';
import {
  FILE_KINDS,
  type FileOrder,
  type MadeFile,
  type Making,
} from '#screens/office/publication/making/making.ts';
import { createCampaign, TEST_IDENTITY } from '../../../builders/campaign.ts';
import { createChild, createHousehold } from '../../../builders/household.ts';
import { createRegister, type EnrolmentToBe } from '../../../builders/mergedRegister.ts';

/** Lays every part out and draws nothing: what a worker does with a drawn page is not the point here. */
const layingOnly: Pick<Press, 'batch'> = {
  batch: async function* (papers, { signal } = {}) {
    for (const { fileName, parts } of papers) {
      const pages = [...parts()].flatMap((part) => part.pages);
      if (signal?.aborted) return;
      yield { fileName, printed: ok(new Blob([JSON.stringify(pages)])) };
    }
  },
};

const { campaign } = createCampaign();
const MARTIN = createHousehold('Martin', { children: [createChild('Léo'), createChild('Zoé')] });
const DURAND = createHousehold('Durand', { children: [createChild('Ali')] });
const BLANC = createHousehold('Blanc', { children: [createChild('Mia')] });
const [first, second] = campaign.periods.map(({ id }) => id as string);
const FIRST: EnrolmentToBe[] = [
  { household: MARTIN, asks: [{ [first ?? '']: 'granted' }, { [second ?? '']: 'waiting' }] },
  { household: DURAND, asks: [{ [first ?? '']: 'waiting' }] },
];
const LATER: EnrolmentToBe[] = [
  ...FIRST.slice(0, 1),
  { household: DURAND, asks: [{ [first ?? '']: 'fromMerge' }] },
  { household: BLANC, asks: [{ [second ?? '']: 'waiting' }] },
];

async function makingOf(register: MergedRegister): Promise<{ making: Making; hash: Hash }> {
  const making = createMaking(campaign, layingOnly, () => undefined);
  const { parts, hash } = writeRegisterJson(register);
  await making.take(parts);
  return { making, hash };
}

const orderOf = (given: Partial<FileOrder> = {}): FileOrder => ({
  kinds: [...FILE_KINDS],
  schools: campaign.schools.map(({ code }) => code),
  onlyChanged: false,
  english: false,
  language: 'fr',
  publication: {
    number: 1,
    at: '2024-06-03T10:00:00+02:00' as Instant,
    register: 'a'.repeat(64) as Hash,
    signature: 'signature',
    coordination: [],
    desks: [],
  },
  ...given,
});

async function make(making: Making, order: FileOrder): Promise<MadeFile[]> {
  const total = await making.begin(order);
  const files: MadeFile[] = [];
  for (let file = await making.next(); file; file = await making.next()) files.push(file);
  expect(files).toHaveLength(total);
  return files;
}

describe('making the files of a publication', () => {
  it('names every request that holds a place, by enrolment (R8)', async () => {
    const register = createRegister(campaign, FIRST);
    const { making } = await makingOf(register);
    expect(await making.granted()).toEqual([{ enrolment: register.enrolments[0]?.id, positions: [0] }]);
  });

  it('makes every kind of file, register.json to the byte as published', async () => {
    const { making, hash } = await makingOf(createRegister(campaign, FIRST));
    const files = await make(making, orderOf());
    const names = files.map(({ fileName }) => fileName);
    expect(names).toEqual(
      expect.arrayContaining(['registre.csv', 'registre.xlsx', 'register.json', 'publication-1.pdf']),
    );
    expect(names.some((name) => name.startsWith('courriers-'))).toBe(true);
    expect(names.some((name) => name.startsWith('individus-'))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(files.reduce((sum, { letters }) => sum + letters, 0)).toBe(2);
    const json = files.find(({ fileName }) => fileName === 'register.json');
    const bytes = json?.made.ok ? new Uint8Array(await json.made.value.arrayBuffer()) : new Uint8Array();
    expect((await making.takeFile(bytes, hash)).ok).toBe(true);
    expect(await making.takeFile(bytes.slice(1), hash)).toEqual({
      ok: false,
      error: { type: 'RegisterDiffers' },
    });
  });

  it('comes back from this computer as it was signed, and refuses what was changed', async () => {
    const { making, hash } = await makingOf(createRegister(campaign, FIRST));
    const pieces = await making.seal(campaign.recipients);
    const again = createMaking(campaign, layingOnly, () => undefined);
    expect((await again.open(pieces, TEST_IDENTITY, hash)).ok).toBe(true);
    expect(await again.granted()).toEqual(await making.granted());
    const torn = pieces.map((piece): Bytes => piece.slice(0, -10));
    expect((await again.open(torn, TEST_IDENTITY, hash)).ok).toBe(false);
    expect((await again.open(pieces, TEST_IDENTITY, 'b'.repeat(64) as Hash)).ok).toBe(false);
  });

  it('writes again only to families that an answer changed for, or that are new', async () => {
    const before = await makingOf(createRegister(campaign, FIRST));
    const { making } = await makingOf(createRegister(campaign, LATER));
    const pieces = await before.making.seal(campaign.recipients);
    expect((await making.openEarlier(pieces, TEST_IDENTITY, before.hash)).ok).toBe(true);
    const all = await make(making, orderOf({ kinds: ['letters'] }));
    const some = await make(making, orderOf({ kinds: ['letters'], onlyChanged: true }));
    expect(all.reduce((sum, { letters }) => sum + letters, 0)).toBe(3);
    expect(some.reduce((sum, { letters }) => sum + letters, 0)).toBe(2);
  });

  it('tells which places are new since a publication, and which are gone', async () => {
    const before = await makingOf(createRegister(campaign, FIRST));
    const { making } = await makingOf(createRegister(campaign, LATER));
    const changes = await making.changesSince(await before.making.granted());
    expect(changes).toMatchObject({ gainedCount: 1, lostCount: 0 });
    expect(changes.gained[0]?.child).toContain('Durand');
    const back = await before.making.changesSince(await making.granted());
    expect(back).toMatchObject({ gainedCount: 0, lostCount: 1 });
  });

  it('stops between two files; what is made stays made', async () => {
    const { making } = await makingOf(createRegister(campaign, FIRST));
    expect(await making.begin(orderOf())).toBeGreaterThan(3);
    expect(await making.next()).toBeDefined();
    await making.stop();
    expect(await making.next()).toBeUndefined();
  });
});
