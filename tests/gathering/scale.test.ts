import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge/merge.ts';
import { createGathering, type LocalGathering } from '#gathering/createGathering.ts';
import { readTogether } from '#gathering/readingAct.ts';
import { bigFiles, createBigTown, heldLedger, TYPED } from '../builders/bigMorning.ts';

/**
 * Time and memory, printed, not judged: `PREAU_SCALE=1 npx vitest run tests/gathering/scale.test.ts`. PREAU_DESKS says
 * how many desks of 500 enrolments (200). Exponents are those of processor time. PREAU_SCALE_MAX ends the series of merges (1000000; a million wants
 * NODE_OPTIONS=--max-old-space-size=16000). Without PREAU_SCALE a tenth of it runs, so that it keeps working.
 */
const isAsked = process.env.PREAU_SCALE === '1';
const DESKS = Number(process.env.PREAU_DESKS ?? (isAsked ? 200 : 4));
const PER_DESK = isAsked ? 500 : 25;
const SERIES = [10_000, 30_000, 100_000, 300_000, 1_000_000].filter(
  (enrolments) => enrolments <= (isAsked ? Number(process.env.PREAU_SCALE_MAX ?? 1_000_000) : 0),
);
const HOUR = 3_600_000;

describe('at scale', () => {
  it(`reads ${DESKS} desks of ${PER_DESK} enrolments, merges them and answers`, {
    timeout: HOUR,
  }, async () => {
    const town = createBigTown(DESKS, PER_DESK);
    const files = await bigFiles(town, PER_DESK);
    const table: Record<string, string> = {
      'files, MB': (files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6).toFixed(1),
    };
    const time = async <T>(what: string, job: () => T | Promise<T>): Promise<T> => {
      const start = performance.now();
      const done = await job();
      table[`${what}, ms`] = (performance.now() - start).toFixed(1);
      return done;
    };

    const campaignFile = { campaign: town.campaign, hash: town.hash, signingKey: '' as never };
    const key = { campaign: town.campaign, campaignHash: town.hash, identity: town.ageIdentity };
    const before = heapUsed();
    const act = await time('read', () => readTogether(files, [], key));
    const held = act?.held ?? [];
    const events = held.reduce((sum, ledger) => sum + ledger.events.length, 0);
    table['kept per event, bytes'] = ((heapUsed() - before) / events).toFixed(0);
    const evidence = { campaign: town.campaign, campaignHash: town.hash, ledgers: held, coordination: [] };
    await time('merge', () => merge(evidence));
    await time('merge again', () => merge(evidence));

    const gathering = createGathering({ campaignFile, identity: town.ageIdentity });
    await time('read and merge', () => gathering.read(files));
    table['kept, register included, MB'] = ((heapUsed() - before) / 1e6).toFixed(0);
    const { counts, cards } = await time('overview', () => gathering.overview());
    expect(counts.enrolments).toBe(DESKS * PER_DESK);
    table.requests = String(Object.values(counts.requests).reduce((sum, count) => sum + count, 0));
    table.cards = String(cards.length);
    await time('first search', () => gathering.search('martin', 20));
    table['search, p95 ms'] = (await searched(gathering)).toFixed(2);
    await time('first window of rows', () => gathering.rows({}, 0, 50));
    await time('first window of a filter', () => gathering.rows({ status: 'waiting' }, 50, 50));
    await time('next window', () => gathering.rows({ status: 'waiting' }, 100, 50));
    const { rows } = await gathering.rows({ status: 'waiting' }, 0, 1);
    const [row] = rows;
    if (row) {
      await time('why', () => gathering.why({ enrolment: row.enrolment.id, position: row.request.position }));
    }
    await time('statistics', () => gathering.statistics());
    const { parts } = await time('register.json', () => gathering.registerJson());
    table['register.json, MB'] = (parts.reduce((sum, part) => sum + part.length, 0) / 1e6).toFixed(0);
    console.table(table);
  });

  it.runIf(isAsked)('costs little more than in proportion', { timeout: HOUR }, () => {
    const costs = SERIES.map((enrolments) => {
      const town = createBigTown(enrolments / 500, 500);
      const ledgers = town.desks.map((desk) => heldLedger(town, desk, 500));
      heapUsed();
      const [start, busy] = [performance.now(), process.cpuUsage()];
      const register = merge({
        campaign: town.campaign,
        campaignHash: town.hash,
        ledgers,
        coordination: [],
      });
      const ms = performance.now() - start;
      const cpu = process.cpuUsage(busy);
      expect(register.enrolments).toHaveLength(enrolments);
      return {
        enrolments,
        ms: Math.round(ms),
        cpuMs: Math.round((cpu.user + cpu.system) / 1000),
        cards: register.cards.length,
        heapMB: Math.round(heapUsed() / 1e6),
      };
    });
    const table = costs.map((cost, index) => {
      const before = costs[index - 1];
      if (!before) return cost;
      const exponent = Math.log(cost.cpuMs / before.cpuMs) / Math.log(cost.enrolments / before.enrolments);
      return { ...cost, exponent: exponent.toFixed(2) };
    });
    console.table(table);
    const [first, last] = [costs[0], costs.at(-1)];
    if (first && last && first !== last) {
      const overall = Math.log(last.cpuMs / first.cpuMs) / Math.log(last.enrolments / first.enrolments);
      console.log(`from ${first.enrolments} to ${last.enrolments}: exponent ${overall.toFixed(2)}`);
    }
  });
});

/** What people type on their way to a name, a telephone or a receipt, found or not. @returns p95 in ms */
async function searched(gathering: LocalGathering): Promise<number> {
  const questions = TYPED.flatMap((words) => Array.from(words, (_, end) => words.slice(0, end + 1)));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const question of questions) {
      const start = performance.now();
      await gathering.search(question, 20);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
