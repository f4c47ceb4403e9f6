import type { Hash } from '../vocabulary/ids.ts';
import type { Segment } from './chains.ts';
import { branchName, type Contest, type Contests } from './contests.ts';
import type { Arrivals } from './order.ts';
import { type Requests, takingPart } from './requests.ts';
import { ask, type Settling, waitFor } from './settling.ts';

/** docs/merge.md, 1: a card for each split that is open, and all requests of its open sides to settle. */
export function contestedChains(
  contests: Contests,
  arrivals: Arrivals,
  requests: Requests,
  settling: Settling,
): void {
  if (contests.contests.length === 0) return;
  const enrolments = enrolmentsBySegment(arrivals);
  for (const contest of contests.contests) {
    if (!isToSettle(contest, contests)) continue;
    const { about, desk, because, sides } = contest;
    ask(settling, about, {
      type: 'ChainContested',
      desk,
      because,
      branches: sides.map((side) => ({
        branch: branchName(side),
        desk: side.chain.desk,
        key: side.chain.key,
        enrolments: below(side, contests)
          .flatMap((segment) => enrolments.get(segment) ?? [])
          .sort((a, b) => a - b)
          .map((index) => arrivals.enrolled[index]?.id as Hash),
        verdict: contests.standings.get(side)?.verdict ?? 'open',
      })),
    });
  }
  for (const [segment, some] of enrolments) {
    const { cards = [] } = contests.standings.get(segment) ?? {};
    if (cards.length === 0) continue;
    for (const index of some) {
      for (const request of takingPart(index, requests)) waitFor(settling.causes, request, cards);
    }
  }
}

/** One side is open by itself, and what it hangs below is not refused. */
const isToSettle = ({ sides }: Contest, { standings }: Contests): boolean =>
  sides.some((side) => {
    const { verdict, state } = standings.get(side) ?? {};
    return verdict === 'open' && state !== 'refused';
  });

/** A side, all that continues it and all that was restored from it. */
function below(side: Segment, { hanging }: Contests): Segment[] {
  const segments = [side];
  for (const segment of segments) segments.push(...segment.after, ...(hanging.get(segment) ?? []));
  return segments;
}

function enrolmentsBySegment({ byLedger }: Arrivals): Map<Segment, number[]> {
  const bySegment = new Map<Segment, number[]>();
  byLedger(({ segment }, index) => {
    const known = bySegment.get(segment);
    if (known) known.push(index);
    else bySegment.set(segment, [index]);
  });
  return bySegment;
}
