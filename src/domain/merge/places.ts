import type { RequestRef } from '../coordination/events.ts';
import type { Holding } from './holdings.ts';
import type { Arrivals } from './order.ts';
import type { Pools } from './pools.ts';
import type { Promises } from './promises.ts';
import type { PoolStanding } from './register.ts';
import { type Requests, requestRef } from './requests.ts';
import type { Settling } from './settling.ts';

/** docs/merge.md, 7 and 8: who has a place of each pool, and who waits. */
export interface Allocation {
  readonly pools: readonly PoolStanding[];
  /** The same pools, by index. */
  readonly inOrder: readonly number[];
  /** For a request of a queue: granted, or kept for it. */
  readonly reached: Uint8Array;
  /** Those before it in its queue. */
  readonly ahead: Int32Array;
  /** Those before it that have no place either, and itself. */
  readonly rank: Int32Array;
  /** With which the queue of a pool began. */
  readonly places: Int32Array;
  readonly overtaken: readonly RequestRef[];
}

export function allocate(
  requests: Requests,
  { isBest, duplicateOf }: Promises,
  { causes }: Settling,
  holdings: ReadonlyMap<string, Holding>,
  arrivals: Arrivals,
  pools: Pools,
): Allocation {
  const { pool, takesPart, grantedAtDesk, published } = requests;
  const count = pools.all.length;
  const tally = () => new Int32Array(count);
  const [grantedAtDesks, grantedByMerge, keptToSettle, held] = [tally(), tally(), tally(), tally()];
  for (const { held: places } of holdings.values())
    for (const [which, some] of places) raise(held, which, some);

  const queues: number[][] = Array.from({ length: count }, () => []);
  for (let request = 0; request < pool.length; request += 1) {
    if (!takesPart[request]) continue;
    const which = pool[request] as number;
    const promised = grantedAtDesk[request] || published[request];
    if (promised && causes.has(request)) raise(keptToSettle, which);
    else if (promised && isBest[request])
      raise(grantedAtDesk[request] ? grantedAtDesks : grantedByMerge, which);
    else if (!promised && duplicateOf[request] === -1) queues[which]?.push(request);
  }

  const reached = new Uint8Array(pool.length);
  const ahead = new Int32Array(pool.length);
  const rank = new Int32Array(pool.length);
  const places = tally();
  const free = tally();
  const over = tally();
  for (const [which, queue] of queues.entries()) {
    const rest =
      pools.capacityOf(which) -
      (grantedAtDesks[which] as number) -
      (grantedByMerge[which] as number) -
      (keptToSettle[which] as number) -
      (held[which] as number);
    over[which] = Math.max(0, -rest);
    places[which] = Math.max(0, rest);
    let left = places[which] as number;
    let without = 0;
    for (const [before, request] of queue.entries()) {
      ahead[request] = before;
      if (left >= 1) {
        left -= 1;
        reached[request] = 1;
        raise(causes.has(request) ? keptToSettle : grantedByMerge, which);
      } else {
        without += 1;
        rank[request] = without;
      }
    }
    free[which] = left;
  }
  const refOf = (request: number) => requestRef(request, requests, arrivals);
  const asked = new Set(pool);
  const inOrder = pools.inOrder().filter((which) => pools.capacityOf(which) > 0 || asked.has(which));
  return {
    pools: inOrder.map((which) => ({
      ...(pools.all[which] as (typeof pools.all)[number]),
      capacity: pools.capacityOf(which),
      grantedAtDesks: grantedAtDesks[which] as number,
      grantedByMerge: grantedByMerge[which] as number,
      keptToSettle: keptToSettle[which] as number,
      held: held[which] as number,
      free: free[which] as number,
      over: over[which] as number,
      queue: (queues[which] as number[]).map(refOf),
    })),
    inOrder,
    reached,
    ahead,
    rank,
    places,
    overtaken: overtakenAmong(requests, isBest, queues, causes, reached).map(refOf),
  };
}

function raise(tally: Int32Array, which: number, by = 1): void {
  tally[which] = (tally[which] as number) + by;
}

/** Those that wait, and stand before one of their pool that a publication alone gave its place. */
function overtakenAmong(
  { pool, grantedAtDesk, published, takesPart }: Requests,
  isBest: Uint8Array,
  queues: readonly (readonly number[])[],
  causes: Settling['causes'],
  reached: Uint8Array,
): number[] {
  const last = new Int32Array(queues.length).fill(-1);
  for (let request = 0; request < pool.length; request += 1) {
    if (takesPart[request] && published[request] && !grantedAtDesk[request] && isBest[request]) {
      last[pool[request] as number] = request;
    }
  }
  return queues
    .flatMap((queue, which) =>
      queue.filter(
        (request) => request < (last[which] as number) && !reached[request] && !causes.has(request),
      ),
    )
    .sort((a, b) => a - b);
}
