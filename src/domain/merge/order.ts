import type { Campaign } from '../campaign/campaign.ts';
import { byCodePoint } from '../identity/folding.ts';
import { secondsOf, trueSeconds } from '../vocabulary/time.ts';
import type { Chain, Segment } from './chains.ts';
import { filled } from './columns.ts';
import type { Contests } from './contests.ts';
import type { Enrolled } from './paths.ts';

/** docs/merge.md, 5: enrolments in arrival order, each with the effective time of its ticket, in seconds. */
export interface Arrivals {
  readonly enrolled: readonly Enrolled[];
  readonly effective: Float64Array;
  /** Neither voided nor of a refused branch. */
  readonly stands: Uint8Array;
  /** One number per queue of tickets. */
  readonly queue: Int32Array;
  readonly ticket: Int32Array;
  /** Not the bearer's own household. */
  readonly carried: Uint8Array;
}

export function arrivalsOf(
  enrolled: readonly Enrolled[],
  { standings }: Contests,
  chains: readonly Chain[],
  campaign: Campaign,
): Arrivals {
  const ranks = ranksOf(chains, campaign);
  const rankOf = ({ segment }: Enrolled) => ranks.get(segment.chain) as Ranks;
  const isRefused = (segment: Segment) => standings.get(segment)?.state === 'refused';
  const at = (index: number) => enrolled[index] as Enrolled;
  const stands = filled(new Uint8Array(enrolled.length), (index) =>
    at(index).amended?.voided || isRefused(at(index).segment) ? 0 : 1,
  );
  const queue = filled(new Int32Array(enrolled.length), (index) => rankOf(at(index)).queue);
  const ticket = filled(new Int32Array(enrolled.length), (index) => at(index).event.body.ticket);
  const effective = effectiveTimes(enrolled, stands, queue, ticket);
  const order = enrolled
    .map((_, index) => index)
    .sort((a, b) => {
      const sooner = (effective[a] as number) - (effective[b] as number);
      if (sooner !== 0) return sooner;
      const [one, other] = [at(a), at(b)];
      return (
        rankOf(one).school - rankOf(other).school ||
        (ticket[a] as number) - (ticket[b] as number) ||
        rankOf(one).desk - rankOf(other).desk ||
        one.event.seq - other.event.seq ||
        byCodePoint(one.id, other.id)
      );
    });
  const inOrder = <C extends Float64Array | Int32Array | Uint8Array>(column: C, values: C): C =>
    filled(column, (place) => values[order[place] as number] as number);
  const arrived = order.map(at);
  return {
    enrolled: arrived,
    effective: inOrder(new Float64Array(order.length), effective),
    stands: inOrder(new Uint8Array(order.length), stands),
    queue: inOrder(new Int32Array(order.length), queue),
    ticket: inOrder(new Int32Array(order.length), ticket),
    carried: filled(new Uint8Array(order.length), (place) =>
      arrived[place]?.event.body.role === 'carried' ? 1 : 0,
    ),
  };
}

/** Codes as numbers, in their order. */
interface Ranks {
  readonly school: number;
  /** Letter and replica. */
  readonly desk: number;
  readonly queue: number;
}

function ranksOf(chains: readonly Chain[], { rules }: Campaign): Map<Chain, Ranks> {
  const queueName = ({ desk }: Chain) =>
    rules.queue === 'school' ? desk.school : `${desk.school}-${desk.letter}`;
  const schools = ranked(chains.map(({ desk }) => desk.school));
  const desks = ranked(chains.map(({ desk }) => `${desk.letter}${desk.replica}`));
  const queues = ranked(chains.map(queueName));
  return new Map(
    chains.map((chain) => [
      chain,
      {
        school: schools.get(chain.desk.school) as number,
        desk: desks.get(`${chain.desk.letter}${chain.desk.replica}`) as number,
        queue: queues.get(queueName(chain)) as number,
      },
    ]),
  );
}

const ranked = (names: readonly string[]): Map<string, number> =>
  new Map([...new Set(names)].sort(byCodePoint).map((name, rank) => [name, rank]));

/** The least time of a ticket or any higher one of its queue; and one's own, where one does not stand. */
function effectiveTimes(
  enrolled: readonly Enrolled[],
  stands: Uint8Array,
  queue: Int32Array,
  ticket: Int32Array,
): Float64Array {
  const own = filled(new Float64Array(enrolled.length), (index) => timeOf(enrolled[index] as Enrolled));
  const byQueue = new Map<number, Map<number, number>>();
  for (let index = 0; index < own.length; index += 1) {
    if (!stands[index]) continue;
    const [which, number] = [queue[index] as number, ticket[index] as number];
    const tickets = byQueue.get(which) ?? new Map<number, number>();
    byQueue.set(which, tickets);
    tickets.set(number, Math.min(own[index] as number, tickets.get(number) ?? Infinity));
  }
  const least = new Map([...byQueue].map(([name, tickets]) => [name, leastFromEachOn(tickets)]));
  return filled(new Float64Array(enrolled.length), (index) =>
    Math.min(own[index] as number, least.get(queue[index] as number)?.(ticket[index] as number) ?? Infinity),
  );
}

const timeOf = ({ event }: Enrolled): number =>
  event.body.paper.takenAt ? secondsOf(event.body.paper.takenAt) : trueSeconds(event.at, event.clockOffset);

/** @returns for a ticket, the least time of it and of those above */
function leastFromEachOn(times: ReadonlyMap<number, number>): (ticket: number) => number {
  const tickets = [...times.keys()].sort((a, b) => a - b);
  const least = tickets.map((ticket) => times.get(ticket) as number);
  for (let index = least.length - 2; index >= 0; index -= 1) {
    least[index] = Math.min(least[index] as number, least[index + 1] as number);
  }
  return (ticket) => {
    let [low, high] = [0, tickets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tickets[middle] as number) < ticket) low = middle + 1;
      else high = middle;
    }
    return least[low] ?? Infinity;
  };
}
