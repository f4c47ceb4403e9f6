import type { Campaign } from '../campaign/campaign.ts';
import type { Replica } from '../vocabulary/ids.ts';
import type { Chain } from './chains.ts';
import type { Contests, Restoration } from './contests.ts';
import { allottedTo, placesTaken } from './pathPlaces.ts';
import type { Ending, Told } from './paths.ts';
import type { Pools } from './pools.ts';
import type { Transfers } from './transfers.ts';
import { deskName, sourceName, type Verdicts } from './verdicts.ts';

/** docs/merge.md, 7: places that a desk may still give, so that nobody else may. */
export interface Holding {
  readonly closed: boolean;
  /** By pool; only where there is any. */
  readonly held: ReadonlyMap<number, number>;
}

type Places = Map<number, number>;

/** @returns by `JVE-A` */
export function holdingsOf(
  campaign: Campaign,
  chains: readonly Chain[],
  contests: Contests,
  told: Told,
  transfers: Transfers,
  verdicts: Verdicts,
  pools: Pools,
): Map<string, Holding> {
  const byDesk = new Map<string, Chain[]>();
  for (const chain of chains) {
    if (!stands(chain, contests)) continue;
    const name = deskName(chain.desk);
    byDesk.set(name, [...(byDesk.get(name) ?? []), chain]);
  }
  const endings = endingsByChain(told);
  const onTheWay = sentButNotReceived(transfers, pools);
  const invented = receivedButNotSent(transfers, pools);
  return new Map(
    campaign.desks.map((desk) => {
      const name = deskName(desk);
      const known = byDesk.get(name) ?? [];
      const restorations = restorationsAmong(known, contests);
      const closed = isClosed(known, restorations, endings);
      const held: Places = new Map();
      if (!closed && !verdicts.released.has(name)) {
        const allotment = allottedTo(campaign, desk, pools).allotted;
        add(held, known.length === 0 ? allotment : leftIn(known, restorations, endings, allotment, pools), 1);
        add(held, onTheWay.get(name), 1);
        add(held, invented.get(name), -1);
      }
      return [name, { closed, held: notBelowZero(held) }];
    }),
  );
}

export const stands = ({ firsts }: Chain, { standings }: Contests): boolean =>
  firsts.some((first) => standings.get(first)?.state !== 'refused');

function endingsByChain({ endings }: Told): Map<Chain, Ending[]> {
  const byChain = new Map<Chain, Ending[]>();
  for (const ending of endings) {
    const { chain } = ending.segment;
    byChain.set(chain, [...(byChain.get(chain) ?? []), ending]);
  }
  return byChain;
}

function restorationsAmong(
  known: readonly Chain[],
  { restorations }: Contests,
): ReadonlyMap<Chain, Restoration> {
  return new Map(
    known.flatMap((chain) => {
      const restoration = restorations.get(chain);
      return restoration ? [[chain, restoration] as const] : [];
    }),
  );
}

/** A chain from which another took places over need not have been closed; one that is not known was not. */
function isClosed(
  known: readonly Chain[],
  restorations: ReadonlyMap<Chain, Restoration>,
  endings: ReadonlyMap<Chain, readonly Ending[]>,
): boolean {
  const tookOver = [...restorations.values()].filter(({ body }) => body.holdings.length > 0);
  const replaced = new Set(tookOver.map(({ from }) => from?.chain));
  return (
    known.length > 0 &&
    known.every((chain) => replaced.has(chain) || endings.get(chain)?.every(({ closed }) => closed)) &&
    ![...restorations.values()].some(({ unknown }) => unknown)
  );
}

/**
 * What is left in the hands of all registers of a desk, less what was taken over from them. Registers that contest the
 * desk share one allotment: of several roots only the greatest sum counts.
 */
function leftIn(
  known: readonly Chain[],
  restorations: ReadonlyMap<Chain, Restoration>,
  endings: ReadonlyMap<Chain, readonly Ending[]>,
  allotment: ReadonlyMap<number, number>,
  pools: Pools,
): Places {
  const inHand = new Map<Origin, Places>();
  for (const chain of known) {
    const places: Places = new Map();
    for (const { left } of endings.get(chain) ?? []) add(places, left, 1);
    inHand.set(chain, places);
  }
  for (const { body, from } of restorations.values()) {
    const origin = from?.chain ?? body.from.replica;
    const places = inHand.get(origin) ?? new Map(allotment);
    add(places, placesTaken(body.holdings, pools), -1);
    inHand.set(origin, places);
  }
  const sums = new Map<Origin, Places>();
  const sumOf = (root: Origin): Places => {
    // A replica that is not known is a root itself, whose own hand counts once for all that hang below.
    const sum = sums.get(root) ?? (typeof root === 'string' ? notBelowZero(inHand.get(root)) : new Map());
    sums.set(root, sum);
    return sum;
  };
  for (const chain of known) add(sumOf(rootOf(chain, restorations)), notBelowZero(inHand.get(chain)), 1);
  const greatest: Places = new Map();
  for (const sum of sums.values()) {
    for (const [pool, places] of sum) greatest.set(pool, Math.max(places, greatest.get(pool) ?? 0));
  }
  return greatest;
}

/** A register, or a replica of which none is known. */
type Origin = Chain | Replica;

function rootOf(chain: Chain, restorations: ReadonlyMap<Chain, Restoration>): Origin {
  const restoration = restorations.get(chain);
  if (restoration?.from) return rootOf(restoration.from.chain, restorations);
  return restoration?.unknown ? restoration.body.from.replica : chain;
}

const notBelowZero = (places: ReadonlyMap<number, number> = new Map()): Places =>
  new Map([...places].filter(([, count]) => count > 0));

/** By desk to which they were sent, whichever its replica; each transfer once, with its greatest count. */
function sentButNotReceived({ sent, received }: Transfers, pools: Pools): Map<string, Places> {
  const byDesk = new Map<string, Places>();
  for (const [name, sides] of sent) {
    const receivers = new Set(received.get(name)?.map(({ to }) => sourceName(to)));
    const greatest = new Map<string, { readonly desk: string; readonly pool: number; count: number }>();
    for (const { to, pool, count } of sides) {
      if (receivers.has(sourceName(to))) continue;
      const index = pools.indexOf(pool);
      const place = `${sourceName(to)} ${index}`;
      const known = greatest.get(place) ?? { desk: deskName(to), pool: index, count: 0 };
      greatest.set(place, { ...known, count: Math.max(known.count, count) });
    }
    for (const { desk, pool, count } of greatest.values()) addTo(byDesk, desk, pool, count);
  }
  return byDesk;
}

/** By desk from which they are said to come. */
function receivedButNotSent({ sent, received }: Transfers, pools: Pools): Map<string, Places> {
  const byDesk = new Map<string, Places>();
  for (const [name, sides] of received) {
    if (sent.has(name)) continue;
    const greatest: Places = new Map();
    for (const { pool, count } of sides) {
      const index = pools.indexOf(pool);
      greatest.set(index, Math.max(count, greatest.get(index) ?? 0));
    }
    for (const { from } of sides.slice(0, 1)) {
      if (typeof from === 'string') continue;
      for (const [pool, count] of greatest) addTo(byDesk, deskName(from), pool, count);
    }
  }
  return byDesk;
}

function addTo(byDesk: Map<string, Places>, desk: string, pool: number, count: number): void {
  const places = byDesk.get(desk) ?? new Map<number, number>();
  places.set(pool, (places.get(pool) ?? 0) + count);
  byDesk.set(desk, places);
}

function add(places: Places, more: ReadonlyMap<number, number> | undefined, times: 1 | -1): void {
  for (const [pool, count] of more ?? []) places.set(pool, (places.get(pool) ?? 0) + times * count);
}
