import { beforeAll, describe, expect, it } from 'vitest';
import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';
import { createGathering } from '#gathering/createGathering.ts';
import type { BroughtFile } from '#gathering/gathering.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';
import { broughtFrom, decided, optionsFor } from './brought.ts';

const town = createCampaign();
const gather = () => createGathering(optionsFor(town));
const CP = { level: 'CP' };
const family = (name: string) => createHousehold(name, { children: [createChild('Alice', CP)] });

/** Nine families for five places of desk A and two of the reserve; desk B, with five places, serves one. */
let earlier: BroughtFile;
let deskA: BroughtFile;
let deskB: BroughtFile;
beforeAll(async () => {
  const a = await createDesk({ campaign: town });
  const names = ['Le Gall', 'Moreau', 'Diallo', 'Nguyen', 'Roux', 'Petit', 'Garnier', 'Faure', 'Blanc'];
  for (const [index, name] of names.entries()) {
    await a.serves(family(name), { ticket: index + 1 });
    if (index === 2) earlier = await broughtFrom(a);
  }
  await a.closes('pas de clé');
  deskA = await broughtFrom(a);
  const b = await createDesk({ campaign: town, letter: 'B', replica: '9X3' });
  await b.serves(family('Martin'), { ticket: 19 });
  await b.closes('pas de clé');
  deskB = await broughtFrom(b);
});

const hashAfter = async (...acts: readonly (readonly BroughtFile[])[]) => {
  const gathering = gather();
  for (const files of acts) await gathering.read(files);
  return (await gathering.registerJson()).hash;
};

describe('a gathering', () => {
  it('knows every desk before any file comes', async () => {
    const { desks, counts } = await gather().overview();
    expect(desks.map(({ state }) => state)).toEqual(Array(5).fill('missing'));
    expect(counts.enrolments).toBe(0);
  });

  it('makes the register of what it reads', async () => {
    const gathering = gather();
    const [read] = await gathering.read([deskA]);
    expect(read?.outcome).toMatchObject({ ok: true, value: { type: 'New', enrolments: 9 } });
    const { desks, counts } = await gathering.overview();
    expect(desks.find(({ school, letter }) => school === 'JVE' && letter === 'A')?.state).toBe('closed');
    expect(counts).toMatchObject({ enrolments: 9, requests: { granted: 7, waiting: 2 } });
    const [blanc] = await gathering.search('blanc', 9);
    const why = await gathering.why({ enrolment: blanc?.id as never, position: 0 });
    expect(why?.request.status).toEqual({ type: 'waiting', rank: 2, places: 2 });
    expect(why?.ahead.map(({ status }) => status.type)).toEqual(['granted', 'granted', 'waiting']);
    expect((await gathering.rows({ status: 'waiting' }, 1, 1)).rows).toEqual([
      { enrolment: blanc, request: blanc?.requests[0] },
    ]);
  });

  it('comes to the same bytes in any order, repetition and grouping (R7)', async () => {
    const once = await hashAfter([deskA, deskB]);
    expect(await hashAfter([deskB], [earlier], [deskA])).toBe(once);
    expect(await hashAfter([deskA], [deskB, earlier], [deskA, deskB])).toBe(once);
    expect(await hashAfter([deskA])).not.toBe(once);
  });

  it('keeps what it has where a file is refused (R13)', async () => {
    const gathering = gather();
    await gathering.read([deskA]);
    const before = (await gathering.registerJson()).hash;
    const [refused] = await gathering.read([{ name: 'x.preau', bytes: deskB.bytes.slice(0, 300) }]);
    expect(refused?.outcome.ok).toBe(false);
    expect((await gathering.registerJson()).hash).toBe(before);
  });

  it('gives up what it read when it is ended', async () => {
    const gathering = gather();
    const ending = new AbortController();
    const reading = gathering.read([deskA, deskB], {
      signal: ending.signal,
      onProgress: () => ending.abort(),
    });
    expect(await reading).toEqual([]);
    expect((await gathering.overview()).counts.enrolments).toBe(0);
  });

  it('tells what a decision would change, and changes nothing', async () => {
    const gathering = gather();
    await gathering.read([deskA]);
    const missing = { school: 'JVE' as SchoolCode, letter: 'B' as DeskLetter };
    const release = { type: 'HoldingReleased', v: 1, body: { desk: missing, reason: 'perdu' } } as const;
    const effect = (await gathering.effectOf([release])).find(
      ({ before }) => before.band === 'elementaire' && before.period === 'S28',
    );
    expect(effect?.before).toMatchObject({ held: 5, grantedByMerge: 2, free: 0, queued: 4 });
    expect(effect?.after).toMatchObject({ held: 0, grantedByMerge: 4, free: 3, queued: 4 });
    expect((await gathering.overview()).counts.requests.waiting).toBe(2);
  });

  it('decides', async () => {
    const gathering = gather();
    await gathering.read([deskA]);
    const desk = { school: 'JVE' as SchoolCode, letter: 'A' as DeskLetter };
    const noted = { type: 'ClosingCountNoted', v: 1, body: { desk, enrolments: 7 } } as const;
    await gathering.decide([decided(town.campaign, town.hash, noted).ledger]);
    const { desks } = await gathering.overview();
    expect(desks.find(({ school, letter }) => school === 'JVE' && letter === 'A')?.paperCount).toBe(7);
  });

  it('takes one act after the other', async () => {
    const gathering = gather();
    const [first, second] = await Promise.all([gathering.read([earlier]), gathering.read([deskA])]);
    expect([first, second].map(([reading]) => reading?.outcome.ok && reading.outcome.value.type)).toEqual([
      'New',
      'Continues',
    ]);
  });
});
