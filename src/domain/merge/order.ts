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
  /**
   * Each with its place in the arrival order, but ledger after ledger: as they lie in memory, which for a million is
   * several times faster.
   */
  readonly byLedger: (visit: (enrolled: Enrolled, place: number) => void) => void;
}

export function arrivalsOf(
  enrolled: readonly Enrolled[],
  { standings }: Contests,
  chains: readonly Chain[],
  campaign: Campaign,
): Arrivals {
  const columns = columnsOf(
    enrolled,
    ranksOf(chains, campaign),
    (segment) => standings.get(segment)?.state === 'refused',
  );
  const effective = effectiveTimes(columns);
  const order = inArrivalOrder(enrolled, columns, effective);
  const places = new Int32Array(order.length);
  for (const [place, index] of order.entries()) places[index] = place;
  const arranged = <C extends Float64Array | Int32Array | Uint8Array>(values: C): C =>
    filled(values.slice() as C, (place) => values[order[place] as number] as number);
  return {
    enrolled: order.map((index) => enrolled[index] as Enrolled),
    effective: arranged(effective),
    stands: arranged(columns.stands),
    queue: arranged(columns.queue),
    ticket: arranged(columns.ticket),
    carried: arranged(columns.carried),
    byLedger: (visit) => {
      for (let index = 0; index < enrolled.length; index += 1) {
        visit(enrolled[index] as Enrolled, places[index] as number);
      }
    },
  };
}

/** What the order follows from, in the order of the ledgers. */
interface Columns {
  readonly time: Float64Array;
  readonly stands: Uint8Array;
  readonly carried: Uint8Array;
  readonly school: Int32Array;
  readonly queue: Int32Array;
  readonly ticket: Int32Array;
  readonly desk: Int32Array;
  readonly seq: Float64Array;
}

function columnsOf(
  enrolled: readonly Enrolled[],
  ranks: ReadonlyMap<Chain, Ranks>,
  isRefused: (segment: Segment) => boolean,
): Columns {
  const numbers = () => new Int32Array(enrolled.length);
  const columns: Columns = {
    time: new Float64Array(enrolled.length),
    stands: new Uint8Array(enrolled.length),
    carried: new Uint8Array(enrolled.length),
    school: numbers(),
    queue: numbers(),
    ticket: numbers(),
    desk: numbers(),
    seq: new Float64Array(enrolled.length),
  };
  enrolled.forEach((each, index) => {
    const { event, amended, segment } = each;
    const { school, queue, desk } = ranks.get(segment.chain) as Ranks;
    columns.time[index] = timeOf(each);
    columns.stands[index] = amended?.voided || isRefused(segment) ? 0 : 1;
    columns.carried[index] = event.body.role === 'carried' ? 1 : 0;
    columns.school[index] = school;
    columns.queue[index] = queue;
    columns.ticket[index] = event.body.ticket;
    columns.desk[index] = desk;
    columns.seq[index] = event.seq;
  });
  return columns;
}

function inArrivalOrder(
  enrolled: readonly Enrolled[],
  { school, ticket, desk, seq }: Columns,
  effective: Float64Array,
): number[] {
  const idOf = (index: number) => (enrolled[index] as Enrolled).id;
  const criteria = [effective, school, ticket, desk, seq];
  return [...enrolled.keys()].sort((a, b) => {
    for (const column of criteria) {
      const difference = (column[a] as number) - (column[b] as number);
      if (difference !== 0) return difference;
    }
    return byCodePoint(idOf(a), idOf(b));
  });
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
function effectiveTimes({ time, stands, queue, ticket }: Columns): Float64Array {
  const byQueue = new Map<number, Map<number, number>>();
  for (let index = 0; index < time.length; index += 1) {
    if (!stands[index]) continue;
    const [which, number] = [queue[index] as number, ticket[index] as number];
    const tickets = byQueue.get(which) ?? new Map<number, number>();
    byQueue.set(which, tickets);
    tickets.set(number, Math.min(time[index] as number, tickets.get(number) ?? Infinity));
  }
  const least = new Map([...byQueue].map(([name, tickets]) => [name, leastFromEachOn(tickets)]));
  return filled(new Float64Array(time.length), (index) =>
    Math.min(time[index] as number, least.get(queue[index] as number)?.(ticket[index] as number) ?? Infinity),
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
