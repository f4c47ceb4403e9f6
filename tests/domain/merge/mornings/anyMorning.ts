import fc from 'fast-check';
import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { evidenceOf, simulateMorning } from '../../../../src/cli/simulate/morning.ts';
import { FAULTS } from '../../../../src/cli/simulate/plan.ts';
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

/** A town of some desks on a morning on which much goes wrong; `late`: with the files that came after the others. @param most families */
export const anySimulation = (most: number) =>
  fc.record({
    seed: fc.nat(1_000_000),
    faults: fc.subarray([...FAULTS]),
    schools: fc.integer({ min: 1, max: 3 }),
    families: fc.integer({ min: 3, max: most }),
    reservePercent: fc.constantFrom(0, 10, 100),
    queue: fc.constantFrom('school' as const, 'desk' as const),
    late: fc.boolean(),
  });

export const simulated = ({
  late,
  ...options
}: { late: boolean } & Parameters<typeof simulateMorning>[0]): Evidence =>
  evidenceOf(simulateMorning({ ...options, signing: false }), late);
