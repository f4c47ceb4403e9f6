import fc from 'fast-check';
import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { delivered, type Seeds, smallMorning } from './morning.ts';
import { decidedUpon } from './office.ts';

/** The numbers that make a small morning: fast-check prints them, and takes away what a failure does not need. */
export const anySeeds = (): fc.Arbitrary<Seeds> =>
  fc.record({
    town: fc.nat(9999),
    steps: fc.array(fc.nat(99_999), { minLength: 4, maxLength: 45, size: 'max' }),
    delivery: fc.nat(9999),
    office: fc.oneof(fc.constant([]), fc.array(fc.nat(99_999), { maxLength: 6, size: 'max' })),
  });

/** What the coordination has before it after a morning, decisions included. */
export function evidenceFrom(seeds: Seeds): Evidence {
  const morning = smallMorning(seeds);
  return decidedUpon(delivered(morning, seeds.delivery), morning.given, seeds.office, merge);
}
