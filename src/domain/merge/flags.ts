import { gather } from './classes.ts';
import { numberColumn, numberMap } from './columns.ts';
import { CROWD } from './likeness.ts';
import { pairNumber } from './names.ts';
import type { Arrivals } from './order.ts';
import type { Enrolled } from './paths.ts';
import type { Flag } from './register.ts';

/** docs/merge.md, Flags: what is odd about an enrolment, by its place in the arrival order. */
export function flagsOf(arrivals: Arrivals): ReadonlyMap<number, readonly Flag[]> {
  const { enrolled, stands, queue, ticket } = arrivals;
  const flags = new Map<number, Flag[]>();
  const flag = (index: number, what: Flag) => {
    const known = flags.get(index);
    if (known) known.push(what);
    else flags.set(index, [what]);
  };
  const { receipts, farOff } = numbersOf(arrivals);
  const byTicket = gather(numberMap(enrolled.length));
  const byReceipt = gather(numberColumn(enrolled.length));
  for (let index = 0; index < enrolled.length; index += 1) {
    if (stands[index]) byTicket.add(pairNumber(queue[index] as number, ticket[index] as number), index);
    byReceipt.add(receipts[index] as number, index);
  }
  for (const group of byTicket.groups()) {
    for (const index of group) {
      const others = othersIn(group, enrolled, (other) => visitOf(other) !== visitOf(index));
      if (others.length > 0) flag(index, { type: 'TicketTwice', others });
    }
  }
  for (const index of farOff) {
    flag(index, { type: 'TicketFarOff', highestBefore: enrolled[index]?.farAbove ?? 0 });
  }
  for (const group of byReceipt.groups()) {
    for (const index of group) {
      flag(index, { type: 'ReceiptTwice', others: othersIn(group, enrolled, (other) => other !== index) });
    }
  }
  return flags;

  function visitOf(index: number): string {
    return (enrolled[index] as Enrolled).event.body.visit;
  }
}

/** A number for each receipt, the same for the same; and those whose ticket is far off. */
function numbersOf({ enrolled, byLedger }: Arrivals): { receipts: Int32Array; farOff: number[] } {
  const receipts = new Int32Array(enrolled.length);
  const farOff: number[] = [];
  const numbers = new Map<string, number>();
  byLedger(({ event, farAbove }, index) => {
    const { receipt } = event.body;
    const number = numbers.get(receipt) ?? numbers.size;
    if (number === numbers.size) numbers.set(receipt, number);
    receipts[index] = number;
    if (farAbove !== undefined) farOff.push(index);
  });
  return { receipts, farOff };
}

/** The first of a crowd only: each names all others, which would be quadratic. */
function othersIn(
  group: readonly number[],
  enrolled: readonly Enrolled[],
  isOther: (index: number) => boolean,
) {
  const others: Enrolled['id'][] = [];
  for (const index of group) {
    if (others.length === CROWD) break;
    if (isOther(index)) others.push((enrolled[index] as Enrolled).id);
  }
  return others;
}
