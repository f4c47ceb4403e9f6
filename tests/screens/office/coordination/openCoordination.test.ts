import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemRandom } from '#device/random.ts';
import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import { type CoordinationState, openForks } from '#domain/coordination/state.ts';
import { ok } from '#domain/result.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { writeCoordinationExport } from '#files/coordinationExport.ts';
import { type GatheringWorker, startGathering } from '#gathering/client.ts';
import { createGathering, type GatheringOptions } from '#gathering/createGathering.ts';
import type { BroughtFile, Gathering } from '#gathering/gathering.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { caseOf } from '#screens/office/arbitration/cases/caseOf.ts';
import type { Coordination } from '#screens/office/coordination/coordination.ts';
import { isKnownHere } from '#screens/office/coordination/decisionsFound.ts';
import { openCoordination as open } from '#screens/office/coordination/openCoordination.ts';
import type { Services } from '#screens/services.tsx';
import { createCampaign } from '../../../builders/campaign.ts';
import {
  counting,
  exportOf,
  openCoordination,
  publishing,
  releasing,
  type TestCoordination,
} from '../../../builders/coordination.ts';
import { createDesk } from '../../../builders/desk.ts';
import { createHousehold } from '../../../builders/household.ts';
import { createOffice, type TestOffice } from '../../../builders/office.ts';
import { broughtFrom, optionsFor } from '../../../gathering/brought.ts';
import { workerBeside } from '../../../gathering/workerBeside.ts';

const town = createCampaign();
const opening = { ...optionsFor(town), agent: 'CM' as Initials };
const releaseB = releasing('JVE-B');

let deskFile: BroughtFile;
beforeAll(async () => {
  const desk = await createDesk({ campaign: town });
  await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
  deskFile = await broughtFrom(desk);
});

const asFile = ({ name, bytes }: BroughtFile): File => new File([bytes], name);
const fileOf = async (coordination: TestCoordination, name = 'coordination-7K2.preau'): Promise<File> =>
  asFile({ name, bytes: await writeCoordinationExport(exportOf(coordination)) });

/** Workers that break down when they are told to. */
function fragile() {
  const breakers: ((event: { readonly message: string }) => void)[] = [];
  const start = (options: GatheringOptions) =>
    startGathering(options, (): GatheringWorker => {
      const worker = workerBeside();
      return {
        ...worker,
        addEventListener: ((type: string, heard: never) => {
          if (type === 'error') breakers.push(heard);
          else worker.addEventListener(type as 'message', heard);
        }) as GatheringWorker['addEventListener'],
      };
    });
  return { start, breakDown: () => breakers.at(-1)?.({ message: 'out of memory' }) };
}

/** What the coordinator's computer offers, as far as the gathering needs it. */
function servicesOf(office: TestOffice, start: (options: GatheringOptions) => Gathering = createGathering) {
  const store = office.window();
  return {
    clock: () => '2024-05-25T15:00:00+02:00' as Instant,
    random: systemRandom,
    office: { transfers: async () => ok([]) },
    coordinations: { morning: store, training: store },
    startGathering: start,
  } as unknown as Services;
}

const coordinations: Coordination[] = [];
async function opened(services: Services): Promise<Coordination> {
  const coordination = await open(services, opening);
  if (!coordination.ok) throw new Error(JSON.stringify(coordination.error));
  coordinations.push(coordination.value);
  return coordination.value;
}
afterEach(() => {
  for (const coordination of coordinations.splice(0)) coordination.close();
});

const typesIn = (state: CoordinationState) => state.decisions.counting.map(({ event }) => event.type);
const outcomes = ({ now }: Coordination) =>
  now
    .get()
    .files.readings.map(({ file, outcome }) => [file, outcome.ok ? outcome.value.type : outcome.error.type]);

describe('a reader that breaks down', () => {
  it('is told once; what was kept and decided is all there with a new one', async () => {
    const office = createOffice();
    const { start, breakDown } = fragile();
    const services = servicesOf(office, start);
    const before = await opened(services);
    await before.bring([asFile(deskFile)]);
    expect((await before.decide(releaseB)).ok).toBe(true);
    const overview = before.now.get().overview;

    const asked = vi.fn();
    for (const question of [
      before.gathering.effectOf([counting('JVE-A', 1)]),
      before.gathering.rows({}, 0, 10),
      before.gathering.search('le gall', 5),
      before.gathering.registerJson(),
    ]) {
      void question.then(asked, asked);
    }
    breakDown();
    await vi.waitFor(() => expect(before.now.get().hasStopped).toBe(true));
    expect(asked).not.toHaveBeenCalled();
    // Who decided at that very moment has decided.
    expect((await before.decide(counting('JVE-A', 1))).ok).toBe(true);

    const after = await opened(services);
    expect(after.now.get().hasStopped).toBeUndefined();
    expect(after.now.get().overview.counts).toEqual(overview.counts);
    expect(outcomes(after)).toEqual([[deskFile.name, 'New']]);
    expect(typesIn(after.now.get().state)).toEqual([
      'CoordinationOpened',
      'HoldingReleased',
      'ClosingCountNoted',
    ]);
    const noted = after.now.get().overview.desks.filter(({ paperCount }) => paperCount === 1);
    expect(noted.map(({ school, letter }) => `${school}-${letter}`)).toEqual(['JVE-A']);
  });

  it('says so where it breaks before all was read, and nothing says so where it was closed', async () => {
    const office = createOffice();
    const stillborn = (options: GatheringOptions): Gathering => ({
      ...createGathering(options),
      overview: () => Promise.reject(new Error('out of memory')),
    });
    const failed = await open(servicesOf(office, stillborn), opening);
    expect(failed).toEqual({ ok: false, error: { type: 'GatheringStopped' } });

    const { start } = fragile();
    const coordination = await opened(servicesOf(office, start));
    void coordination.gathering.statistics();
    coordination.close();
    await new Promise((resolve) => setTimeout(resolve));
    expect(coordination.now.get().hasStopped).toBeUndefined();
  });
});

describe("a coordinator's decisions among the desks' files", () => {
  it('are recognised and told as such; taken in, they count here', async () => {
    const elsewhere = openCoordination(town, 'M4R');
    elsewhere.decides(releaseB);
    const coordination = await opened(servicesOf(createOffice()));
    await coordination.bring([asFile(deskFile), await fileOf(elsewhere, 'coordination-M4R.preau')]);
    expect(outcomes(coordination).toSorted()).toEqual([
      [deskFile.name, 'New'],
      ['coordination-M4R.preau', 'Decisions'],
    ]);
    const found = coordination.now.get().files.readings.flatMap(({ outcome }) => {
      return outcome.ok && outcome.value.type === 'Decisions' ? [outcome.value.decisions] : [];
    })[0];
    if (!found) throw new Error('The decisions were found');
    expect(isKnownHere(coordination.now.get().state, found)).toBe(false);
    await coordination.ledger.takeIn(found);
    await vi.waitFor(() => expect(isKnownHere(coordination.now.get().state, found)).toBe(true));
    expect(typesIn(coordination.now.get().state)).toContain('HoldingReleased');
  });

  it('are refused whole with a reason of their own, and the desks beside them are read (R13)', async () => {
    const elsewhere = openCoordination(createCampaign({ revision: 2 }), 'M4R');
    const coordination = await opened(servicesOf(createOffice()));
    await coordination.bring([await fileOf(elsewhere), asFile(deskFile)]);
    const { readings } = coordination.now.get().files;
    expect(readings.map(({ outcome }) => outcome)).toContainEqual({
      ok: false,
      error: { type: 'DecisionsRefused', error: { type: 'CoordinationOfAnotherRevision' } },
    });
    expect(coordination.now.get().overview.counts.enrolments).toBe(1);
    expect(coordination.now.get().state.taken).toEqual([]);
  });
});

describe('decisions that went on at two computers', () => {
  const publish: CoordinationCommand = publishing(town);

  it('are a card; nothing is published before one of the two is set aside', async () => {
    const shared = openCoordination(town);
    shared.decides(counting('JVE-A', 1));
    const [left, right] = [shared.cloned(), shared.cloned()];
    left.decides(releaseB);
    right.decides(counting('JVE-A', 2));
    const coordination = await opened(servicesOf(createOffice()));
    for (const { lines } of [left, right]) await coordination.ledger.takeIn({ lines });
    await vi.waitFor(() => expect(coordination.now.get().overview.cards).toHaveLength(1));

    const { state, overview } = coordination.now.get();
    expect(openForks(state)).toHaveLength(1);
    const { campaign } = town;
    const words = campaignWords('fr', campaign);
    const [card] = overview.cards;
    if (!card) throw new Error('There is a card');
    const found = caseOf(card, { campaign, words, enrolments: new Map(), state });
    expect(found.title).toBe('Les décisions ont deux suites');
    const decisions = found.facts.at(-1)?.values.map((lines) => lines.join());
    expect(decisions?.toSorted()).toEqual([
      expect.stringContaining('Places du poste JVE-B libérées'),
      expect.stringContaining('Procès-verbal du poste JVE-A noté'),
    ]);
    expect(await coordination.record(publish)).toMatchObject({ error: { type: 'CoordinationForked' } });

    const [setAside] = found.choices;
    for (const decision of setAside?.decisions('copie du disque') ?? []) await coordination.decide(decision);
    expect(coordination.now.get().overview.cards).toEqual([]);
    expect(await coordination.record(publish)).toMatchObject({ ok: true });
  });
});
