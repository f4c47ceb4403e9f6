import type { Children } from './children.ts';
import { addUp } from './columns.ts';
import { byId, type LikelyPair } from './likelyPairs.ts';
import type { Arrivals } from './order.ts';
import type { People } from './people.ts';
import type { Pools } from './pools.ts';
import { type Requests, requestRef } from './requests.ts';
import { ask, type Settling } from './settling.ts';
import { childName } from './verdicts.ts';

/** docs/merge.md, 5: of several promises to one child for one pool, the one that stands. */
export interface Promises {
  /** The best of its child and pool. */
  readonly isBest: Uint8Array;
  /** The better promise of which a request is the duplicate, or -1. */
  readonly duplicateOf: Int32Array;
  /** For each child, `<enrolment>/<child>` of the least of its class. */
  readonly nameOfClass: (root: number) => string;
}

export function promisesOf(
  requests: Requests,
  children: Children,
  likely: readonly LikelyPair[],
  arrivals: Arrivals,
  people: People,
  pools: Pools,
  settling: Settling,
): Promises {
  const { pool, takesPart, published, grantedAtDesk, childClass } = requests;
  const isBest = new Uint8Array(pool.length);
  const duplicateOf = new Int32Array(pool.length).fill(-1);
  const nameOfClass = classNames(children, arrivals, people);
  const { start, sorted } = requestsByClass(requests, people);
  const byClass = (root: number) => sorted.subarray(start[root], start[root + 1]);
  const refOf = (request: number) => requestRef(request, requests, arrivals);
  const strength = (request: number) => (published[request] ? 2 : grantedAtDesk[request] ? 1 : 0);

  const best = new Map<number, number>();
  const periods = new Set<number>();
  const ofClass = (root: number) => {
    const some = byClass(root);
    best.clear();
    periods.clear();
    let timesPublished = 0;
    for (const request of some) {
      timesPublished += published[request] as number;
      periods.add(pools.periodOf(pool[request] as number));
      const known = best.get(pool[request] as number);
      if (known === undefined || strength(request) > strength(known))
        best.set(pool[request] as number, request);
    }
    for (const request of some) {
      const better = best.get(pool[request] as number) as number;
      if (request === better) isBest[request] = 1;
      else if (!published[request]) duplicateOf[request] = better;
    }
    if (timesPublished > 1) publishedTwice(root, some);
    if (best.size > periods.size) inTwoPools(root);
  };
  for (let request = 0; request < pool.length; request += 1) {
    if (takesPart[request] && childClass[request] === -1) isBest[request] = 1;
  }
  for (let root = 0; root < people.enrolmentOf.length; root += 1) {
    const [from, to] = [start[root] as number, start[root + 1] as number];
    if (to - from > 1) ofClass(root);
    else if (to > from) isBest[sorted[from] as number] = 1;
  }
  for (const pair of likely) perhapsOne(pair);
  return { isBest, duplicateOf, nameOfClass };

  function publishedTwice(root: number, some: Int32Array): void {
    for (const [which, better] of best) {
      const twice = [...some].filter((request) => pool[request] === which && published[request]);
      if (twice.length < 2) continue;
      const { centre, period, band } = pools.all[which] as (typeof pools.all)[number];
      ask(
        settling,
        `${nameOfClass(root)}/${centre}/${period}/${band}`,
        { type: 'PublishedTwice', requests: twice.map(refOf) },
        twice.filter((request) => request !== better),
      );
    }
  }

  function inTwoPools(root: number): void {
    const inPeriod = new Map<number, number[]>();
    for (const request of [...best.values()].sort((a, b) => a - b)) {
      const period = pools.periodOf(pool[request] as number);
      inPeriod.set(period, [...(inPeriod.get(period) ?? []), request]);
    }
    for (const several of inPeriod.values()) {
      if (several.length < 2) continue;
      const period = pools.all[pool[several[0] as number] as number]?.period;
      ask(
        settling,
        `${nameOfClass(root)}/${period}`,
        { type: 'ChildInTwoPools', requests: several.map(refOf) },
        several,
      );
    }
  }

  /** Likelihood alone changes no better promise. */
  function perhapsOne({ one, other, because, a, b }: LikelyPair): void {
    const [some, others] = [one, other].map((root) => [...byClass(root)].filter((each) => isBest[each]));
    if (!some || !others) return;
    const asked = new Set(some.map((request) => pools.periodOf(pool[request] as number)));
    if (!others.some((request) => asked.has(pools.periodOf(pool[request] as number)))) return;
    const byPool = new Map(some.map((request) => [pool[request] as number, request]));
    const lesser = others
      .flatMap((request) => {
        const rival = byPool.get(pool[request] as number);
        if (rival === undefined) return [];
        const weaker = strength(request) - strength(rival) || rival - request;
        return [weaker < 0 ? request : rival];
      })
      .sort((x, y) => x - y);
    ask(
      settling,
      `${childName(a)}/${childName(b)}`,
      { type: 'ChildLikely', a, b, because, lesser: lesser.map(refOf) },
      lesser,
    );
  }
}

/** The requests that take part, by class and in arrival order; and where those of each class begin. */
function requestsByClass({ childClass, takesPart }: Requests, { enrolmentOf }: People) {
  const start = new Int32Array(enrolmentOf.length + 1);
  const eachOne = (visit: (request: number, root: number) => void) => {
    for (let request = 0; request < childClass.length; request += 1) {
      const root = childClass[request] as number;
      if (takesPart[request] && root >= 0) visit(request, root);
    }
  };
  eachOne((_, root) => {
    start[root + 1] = (start[root + 1] as number) + 1;
  });
  addUp(start);
  const next = start.slice();
  const sorted = new Int32Array(start[enrolmentOf.length] as number);
  eachOne((request, root) => {
    sorted[next[root] as number] = request;
    next[root] = (next[root] as number) + 1;
  });
  return { start, sorted };
}

function classNames(
  { classes }: Children,
  { enrolled }: Arrivals,
  { enrolmentOf, firstChild }: People,
): (root: number) => string {
  const refOf = (child: number) => {
    const enrolment = enrolmentOf[child] as number;
    const { id } = enrolled[enrolment] as (typeof enrolled)[number];
    return { enrolment: id, child: child - (firstChild[enrolment] as number) };
  };
  const least = new Int32Array(enrolmentOf.length).fill(-1);
  for (let child = 0; child < enrolmentOf.length; child += 1) {
    const root = classes.find(child);
    const known = least[root] as number;
    if (known < 0 || (known !== child && byId(refOf(child), refOf(known)) < 0)) least[root] = child;
  }
  return (root) => childName(refOf(least[root] as number));
}
