import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge/merge.ts';
import { runs } from '../../builders/random.ts';
import { anySeeds, evidenceFrom } from './mornings/anyMorning.ts';
import { comparable } from './oracle/comparable.ts';
import { slowMerge } from './oracle/merge.ts';

/** `PREAU_RUNS=10000 npx vitest run tests/domain/merge/agreement` tries ten thousand. */
const LONG = 3_600_000;

describe('the merge and its slow double', () => {
  it('say the same of every small morning, decided upon or not', { timeout: LONG }, () => {
    fc.assert(
      fc.property(anySeeds(), (seeds) => {
        const evidence = evidenceFrom(seeds);
        expect(comparable(merge(evidence))).toEqual(comparable(slowMerge(evidence)));
      }),
      { numRuns: runs(400) },
    );
  });
});
