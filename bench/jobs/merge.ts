import { merge } from '../../src/domain/merge/merge.ts';
import { readTogether } from '../../src/gathering/readingAct.ts';
import { type BigTown, bigFiles, createBigTown, heldLedger } from '../../tests/builders/bigMorning.ts';
import { openBench } from '../harness/browser.ts';
import { heapUsed } from '../harness/heap.ts';
import { inUse } from '../harness/inUse.ts';
import { type Asked, type Check, type Job, type Outcome, ratioCheck } from '../harness/job.ts';
import { interleave, repeated } from '../harness/measure.ts';
import { plainOf, readPlainly } from './plainMerge.ts';
import { sqliteMerge } from './sqliteMerge.ts';

const DESKS = 200;
const PER_DESK = 500;

export const merging: Job = {
  title: '200 files of 500 enrolments, read and merged, in Node',
  run: async ({ million, short }: Asked): Promise<Outcome> => {
    const town = createBigTown(DESKS, PER_DESK);
    const files = await bigFiles(town, PER_DESK);
    const key = { campaign: town.campaign, campaignHash: town.hash, identity: town.ageIdentity };
    const { events, perEvent } = await keptPerEvent();
    const inBrowser = await keptInBrowser();

    const plain = await plainOf(files, town.ageIdentity);
    const act = await readTogether(files, [], key);
    const held = act?.held ?? [];
    const mergeHeld = () =>
      merge({ campaign: town.campaign, campaignHash: town.hash, ledgers: held, coordination: [] });
    const contenders = [
      {
        name: 'read in the clear: parsed, hashed, signatures checked',
        sample: repeated(() => readPlainly(plain)),
      },
      {
        name: 'ours: opened, unpacked, verified, merged',
        sample: repeated(async () => {
          const read = await readTogether(files, [], key);
          merge({
            campaign: town.campaign,
            campaignHash: town.hash,
            ledgers: read?.held ?? [],
            coordination: [],
          });
        }),
      },
      { name: 'ours, merged only', sample: repeated(mergeHeld) },
      {
        name: 'better-sqlite3: read in the clear, asked the same',
        sample: repeated(() => sqliteMerge(plain, town.campaign)),
      },
    ];
    const [floor, ours, , sqlite] = contenders.map(({ name }) => name) as [string, string, string, string];
    const measured = await interleave(contenders, { rounds: short ? 3 : 7, times: 1, warmUp: 1 });
    const { enrolments, cards } = mergeHeld();
    const steps = million ? exponents() : [];
    return {
      tables: [{ title: `${enrolments.length} enrolments, ${events} events`, measured }],
      checks: [
        ratioCheck('to reading alone', measured.ratio(ours, floor), 2),
        ratioCheck('to better-sqlite3', measured.ratio(ours, sqlite), 0.8),
        { what: 'kept per event, in Chromium', is: inBrowser, atMost: 500, unit: ' bytes' },
        { what: 'kept per event, in Node', is: perEvent, atMost: 500, unit: ' bytes' },
        ...steps.flatMap(({ check }) => check ?? []),
      ],
      facts: [
        `${cards.length} cases to settle. better-sqlite3 decrypts nothing, keeps no reasons, and counts what the merge decides.`,
        ...steps.map(({ fact }) => fact),
      ],
    };

    async function keptPerEvent() {
      const before = heapUsed();
      const read = await readTogether(files, [], key);
      const count = (read?.held ?? []).reduce((sum, ledger) => sum + ledger.events.length, 0);
      return { events: count, perEvent: (heapUsed() - before) / count };
    }
  },
};

const FILES_IN_BROWSER = 40;

/** Where the coordinator holds them: pointers are half as long there. */
async function keptInBrowser(): Promise<number> {
  const bench = await openBench('kept', { files: FILES_IN_BROWSER, enrolmentsPerFile: PER_DESK });
  const session = await bench.page.context().newCDPSession(bench.page);
  const { sample: hold } = bench.contender('hold');
  // What is loaded and compiled with the first reading stays, and is no part of what it keeps.
  await hold(1);
  await bench.contender('let go').sample(1);
  const before = await inUse(session);
  await hold(1);
  const after = await inUse(session);
  const { events } = await bench.facts<{ readonly events: number }>();
  await bench.close();
  return (after.bytes - before.bytes) / events;
}

const SERIES = [100_000, 300_000, 1_000_000];

/** Processor time of the merge alone: between two steps, the power of the size by which it grows. */
function exponents(): { readonly fact: string; readonly check?: Check }[] {
  const costs = SERIES.map((enrolments) => ({ enrolments, ...costOf(enrolments) }));
  const exponent = (from: number, to: number) => {
    const [a, b] = [costs[from], costs[to]];
    return a && b ? Math.log(b.cpuMs / a.cpuMs) / Math.log(b.enrolments / a.enrolments) : Number.NaN;
  };
  const steps = costs.map(({ enrolments, cpuMs, heapMB }) => ({
    fact: `Merge alone of ${enrolments}: ${cpuMs.toFixed(0)} ms of the processor, register and evidence ${heapMB.toFixed(0)} MB.`,
  }));
  const check = {
    what: 'exponent of the merge, 100,000 to 1,000,000',
    is: exponent(0, 2),
    atMost: 1.1,
    unit: '',
  };
  const fact = `Exponents: ${exponent(0, 1).toFixed(2)} to 300,000, ${exponent(1, 2).toFixed(2)} from there on.`;
  return [...steps, { fact, check }];
}

function costOf(enrolments: number): { readonly cpuMs: number; readonly heapMB: number } {
  const town: BigTown = createBigTown(enrolments / PER_DESK, PER_DESK);
  const ledgers = town.desks.map((desk) => heldLedger(town, desk, PER_DESK));
  heapUsed();
  const busy = process.cpuUsage();
  const register = merge({ campaign: town.campaign, campaignHash: town.hash, ledgers, coordination: [] });
  const { user, system } = process.cpuUsage(busy);
  if (register.enrolments.length !== enrolments) throw new Error('Not all were merged');
  return { cpuMs: (user + system) / 1000, heapMB: heapUsed() / 1e6 };
}
