import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { runs } from '../../builders/random.ts';
import { anySeeds, anySimulation, evidenceFrom, simulated } from './mornings/anyMorning.ts';
import type { Seeds } from './mornings/morning.ts';
import { comparable } from './oracle/comparable.ts';
import { slowMerge } from './oracle/merge.ts';

/** `PREAU_RUNS=10000 npx vitest run tests/domain/merge/agreement` tries ten thousand. */
const LONG = 3_600_000;

function agree(evidence: Evidence): void {
  const [said, slowly] = [comparable(merge(evidence)), comparable(slowMerge(evidence))];
  // `expect` tells what differs, and takes its time over what does not.
  if (!isDeepStrictEqual(said, slowly)) expect(said).toEqual(slowly);
}

/** Mornings on which the merge once said something else. */
const ONCE_APART: readonly Seeds[] = [
  // Two registers restored from one that never came: the places of both are held.
  { town: 9986, steps: [46867, 6325, 8206, 50151, 0, 79078, 0], delivery: 7183, office: [] },
  // Published in the pool of a corrected class, then the branch with the correction was refused.
  { town: 6717, steps: [557, 37247, 53804, 0, 0, 0, 0], delivery: 0, office: [3680, 42226] },
];

describe('the merge and its slow double', () => {
  it.each(ONCE_APART)('say the same of %o', (seeds) => agree(evidenceFrom(seeds)));

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
