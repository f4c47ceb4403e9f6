import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { runs } from '../../builders/random.ts';
import { anySeeds, anySimulation, evidenceFrom, simulated } from './mornings/anyMorning.ts';
import { comparable } from './oracle/comparable.ts';
import { slowMerge } from './oracle/merge.ts';

/** `PREAU_RUNS=10000 npx vitest run tests/domain/merge/agreement` tries ten thousand. */
const LONG = 3_600_000;

function agree(evidence: Evidence): void {
  const [said, slowly] = [comparable(merge(evidence)), comparable(slowMerge(evidence))];
  // `expect` tells what differs, and takes its time over what does not.
  if (!isDeepStrictEqual(said, slowly)) expect(said).toEqual(slowly);
}

describe('the merge and its slow double', () => {
  it('say the same of every small morning, decided upon or not', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySeeds(), (seeds) => {
        const evidence = evidenceFrom(seeds);
        agree(evidence);
      }),
      { numRuns: runs(300) },
    );
  });

  it('say the same of simulated mornings, with whatever went wrong in them', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySimulation(12), (options) => {
        const evidence = simulated(options);
        agree(evidence);
      }),
      { numRuns: Math.ceil(runs(300) / 20) },
    );
  });
});
