import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '#domain/merge/combine.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { type Chance, chanceFrom } from '../../../src/cli/simulate/chance.ts';
import { runs } from '../../builders/random.ts';
import { anySeeds, anySimulation, evidenceFrom, simulated } from './mornings/anyMorning.ts';
import { checkRules } from './rules.ts';

/** `PREAU_RUNS=5000 npx vitest run tests/domain/merge/properties` tries more. */
const LONG = 3_600_000;

/** The same evidence as people bring it: in any order, some of it twice, older beside newer. */
function shuffled(evidence: Evidence, chance: Chance): Evidence {
  const older = evidence.ledgers
    .filter(({ kind }) => kind === 'whole' && chance.happens(0.4))
    .map((ledger) => ({
      ...ledger,
      events: ledger.events.slice(0, chance.between(1, ledger.events.length)),
    }));
  const twice = evidence.ledgers.filter(() => chance.happens(0.3));
  const offices = evidence.coordination.flatMap((ledger) =>
    chance.happens(0.5) ? [ledger, ledger] : [ledger],
  );
  return {
    ...evidence,
    ledgers: chance.shuffled([...evidence.ledgers, ...older, ...twice]),
    coordination: chance.shuffled(offices),
  };
}

/** Files of several sticks, each combined by itself and then with the others. */
function inGroups(evidence: Evidence, chance: Chance): Evidence {
  const sticks: Evidence[] = [0, 1, 2].map(() => ({ ...evidence, ledgers: [], coordination: [] }));
  const put = <K extends 'ledgers' | 'coordination'>(which: K, item: Evidence[K][number]) => {
    const at = chance.below(sticks.length);
    const stick = sticks[at];
    if (stick) sticks[at] = { ...stick, [which]: [...stick[which], item] };
  };
  for (const ledger of evidence.ledgers) put('ledgers', ledger);
  for (const ledger of evidence.coordination) put('coordination', ledger);
  const [a, b, c] = sticks as [Evidence, Evidence, Evidence];
  return chance.happens(0.5) ? combine(combine(a, b), c) : combine(c, combine(b, a));
}

const bytesOf = (evidence: Evidence): string => JSON.stringify(merge(evidence));

describe('the merge, over small mornings full of collisions', () => {
  it('keeps every rule of the register: R5, R6, R8, R12', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySeeds(), (seeds) => {
        const evidence = evidenceFrom(seeds);
        checkRules(evidence, merge(evidence));
      }),
      { numRuns: runs(120) },
    );
  });

  it('R7: says the same to the byte, in whatever order, repetition and grouping the files come', {
    timeout: LONG,
  }, () => {
    fc.assert(
      fc.property(anySeeds(), fc.nat(), (seeds, mix) => {
        const evidence = evidenceFrom(seeds);
        const chance = chanceFrom(`mix ${mix}`);
        const said = bytesOf(evidence);
        expect(bytesOf(shuffled(evidence, chance))).toBe(said);
        expect(bytesOf(inGroups(shuffled(evidence, chance), chance))).toBe(said);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('the merge, over simulated mornings', () => {
  it('keeps every rule of the register: R5, R6, R8, R12', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySimulation(60), (options) => {
        const evidence = simulated(options);
        checkRules(evidence, merge(evidence));
      }),
      { numRuns: runs(15) },
    );
  });

  it('R7: partial merges and one merge of all are the same to the byte', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySimulation(60), fc.nat(), (options, mix) => {
        const evidence = simulated(options);
        const chance = chanceFrom(`mix ${mix}`);
        expect(bytesOf(inGroups(shuffled(evidence, chance), chance))).toBe(bytesOf(evidence));
      }),
      { numRuns: runs(10) },
    );
  });

  it('R6: no file that comes later takes away what a desk granted', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySimulation(60), (options) => {
        const early = merge(simulated({ ...options, late: false }));
        const late = merge(simulated({ ...options, late: true }));
        for (const { id, requests } of early.enrolments) {
          const now = late.enrolments.find((each) => each.id === id);
          for (const { position, atDesk, status } of requests) {
            if (atDesk !== 'granted' || status.type !== 'granted') continue;
            const { status: is } = now?.requests[position] ?? {};
            expect(
              is?.type === 'toSettle' ? is.held : is?.type === 'granted' || is?.type === 'duplicate',
            ).toBe(true);
          }
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it('R5: where all desks are honest, no pool is given beyond its capacity', { timeout: LONG }, () => {
    const dishonest = ['forked-desk', 'cloned-desk', 'transfers-doubled'];
    const honest = anySimulation(60).map((options) => ({
      ...options,
      faults: options.faults.filter((fault) => !dishonest.includes(fault)),
    }));
    fc.assert(
      fc.property(honest, (options) => {
        for (const pool of merge(simulated(options)).pools) expect(pool).toMatchObject({ over: 0 });
      }),
      { numRuns: runs(15) },
    );
  });
});
