import { type Chain, segmentsOf } from './chains.ts';
import type { Contests } from './contests.ts';
import { stands } from './holdings.ts';
import { ask, type Settling } from './settling.ts';
import { gapName, type Verdicts } from './verdicts.ts';

/** No desk writes more receipts in a morning; a count beyond it is not worth a list. */
const MOST_RECEIPTS = 9999;

/** docs/merge.md, 1: the receipts of a chain that its stubs do not cover, by their counts. */
export function missingIn(chain: Chain): number[] {
  if (!chain.patched) return [];
  const known = new Set<number>();
  let highest = 0;
  for (const { events } of segmentsOf(chain)) {
    for (const { event } of events) {
      if (event.type !== 'HouseholdEnrolled') continue;
      const count = Number(event.body.receipt.split('-')[2]);
      known.add(count);
      if (count <= MOST_RECEIPTS) highest = Math.max(highest, count);
    }
  }
  return Array.from({ length: highest }, (_, index) => index + 1).filter((count) => !known.has(count));
}

export function gapsInStubs(
  chains: readonly Chain[],
  contests: Contests,
  { gapsAccepted }: Verdicts,
  settling: Settling,
): void {
  for (const chain of chains) {
    if (!stands(chain, contests)) continue;
    const { desk, key } = chain;
    const missing = missingIn(chain).filter((count) => !gapsAccepted.has(gapName(desk, key, count)));
    if (missing.length > 0) ask(settling, chain.name, { type: 'GapInStubs', desk, key, missing });
  }
}
