import { describe, expect, it } from 'vitest';
import { type GatheringWorker, startGathering } from '#gathering/client.ts';
import { createGathering } from '#gathering/createGathering.ts';
import type { BroughtFile, Gathering } from '#gathering/gathering.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createHousehold } from '../builders/household.ts';
import { broughtFrom, decided, optionsFor } from './brought.ts';
import { workerBeside } from './workerBeside.ts';

const town = createCampaign();
const options = optionsFor(town);

async function served(...names: readonly string[]): Promise<BroughtFile> {
  const desk = await createDesk({ campaign: town });
  for (const [index, name] of names.entries())
    await desk.serves(createHousehold(name), { ticket: index + 1 });
  return broughtFrom(desk);
}

const copyOf = ({ name, bytes }: BroughtFile): BroughtFile => ({ name, bytes: bytes.slice() });

describe('a gathering in a worker', () => {
  it('answers everything as one in this thread does', async () => {
    const file = await served('Le Gall', 'Moreau');
    const coordination = [decided(town.campaign, town.hash).ledger];
    const answers = async (gathering: Gathering) => {
      const readings = await gathering.read([copyOf(file)]);
      await gathering.decide(coordination);
      const found = await gathering.search('moreau', 5);
      const [moreau] = found;
      if (!moreau) throw new Error('Moreau was served');
      const request = { enrolment: moreau.id, position: 0 };
      const release = {
        type: 'HoldingReleased',
        v: 1,
        body: { desk: town.campaign.desks[1] as never, reason: 'x' },
      };
      return {
        readings,
        found,
        overview: await gathering.overview(),
        enrolments: await gathering.enrolments([moreau.id]),
        rows: await gathering.rows({ status: 'granted' }, 0, 9),
        why: await gathering.why(request),
        effect: await gathering.effectOf([release as never]),
        statistics: await gathering.statistics(),
        register: await gathering.registerJson(),
      };
    };
    const beside = startGathering(options, workerBeside);
    const inWorker = await answers(beside);
    expect(inWorker).toEqual(await answers(createGathering(options)));
    expect(inWorker.overview.counts.enrolments).toBe(2);
    beside.close();
  });

  it('tells how far it is, and is handed the bytes', async () => {
    const files = [await served('Roux'), await served('Petit')];
    const beside = startGathering(options, workerBeside);
    const seen: number[] = [];
    await beside.read(files, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2]);
    expect(files.map(({ bytes }) => bytes.byteLength)).toEqual([0, 0]);
    beside.close();
  });

  it('stops between two files, and answers meanwhile', async () => {
    const file = await served('Roux');
    const files = Array.from({ length: 40 }, () => copyOf(file));
    const beside = startGathering(options, workerBeside);
    const ending = new AbortController();
    const seen: number[] = [];
    const reading = beside.read(files, {
      signal: ending.signal,
      onProgress: (done) => {
        seen.push(done);
        ending.abort();
      },
    });
    expect((await beside.overview()).counts.enrolments).toBe(0);
    expect(await reading).toEqual([]);
    expect(seen.length).toBeLessThan(40);
    expect((await beside.overview()).counts.enrolments).toBe(0);
    beside.close();
  });

  it('stops at once where the signal was given before', async () => {
    const beside = startGathering(options, workerBeside);
    const signal = AbortSignal.abort();
    expect(await beside.read([await served('Roux')], { signal })).toEqual([]);
    beside.close();
  });

  it('rejects what is a bug, and goes on', async () => {
    const failing = (given: typeof options): Gathering => ({
      ...createGathering(given),
      statistics: () => Promise.reject(new Error('a bug of ours')),
    });
    const beside = startGathering(options, () => workerBeside(failing));
    await expect(beside.statistics()).rejects.toThrow('a bug of ours');
    expect((await beside.overview()).counts.enrolments).toBe(0);
    beside.close();
  });

  it('rejects all that waits, and all that comes, once the worker broke or was closed', async () => {
    const listeners = new Map<string, (event: unknown) => void>();
    const silent = (): GatheringWorker => ({
      postMessage: () => undefined,
      addEventListener: ((type: string, heard: (event: unknown) => void) =>
        listeners.set(type, heard)) as GatheringWorker['addEventListener'],
      terminate: () => undefined,
    });
    const beside = startGathering(options, silent);
    const waiting = beside.overview();
    listeners.get('error')?.({ message: 'out of memory' });
    await expect(waiting).rejects.toThrow('out of memory');
    await expect(beside.statistics()).rejects.toThrow('out of memory');
  });
});
