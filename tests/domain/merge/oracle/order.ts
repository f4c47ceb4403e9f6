import { desksInQueue } from '#domain/campaign/lookup.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { Flag } from '#domain/merge/register.ts';
import { pathTo } from './chains.ts';
import { type Asked, type Enrolment, plays } from './enrolments.ts';
import { sortedBy } from './naive.ts';

/** docs/merge.md, 5: who came before whom. */
export class Order {
  private readonly evidence: Evidence;
  private readonly enrolments: readonly Enrolment[];

  constructor(evidence: Evidence, enrolments: readonly Enrolment[]) {
    this.evidence = evidence;
    this.enrolments = enrolments;
  }

  private sharesQueue({ chain: { desk: a } }: Enrolment, { chain: { desk: b } }: Enrolment): boolean {
    return (
      a.school === b.school && (this.evidence.campaign.rules.queue === 'school' || a.letter === b.letter)
    );
  }

  effective(enrolment: Enrolment): number {
    const notBefore = this.enrolments.filter(
      (other) =>
        plays(other) && this.sharesQueue(other, enrolment) && other.body.ticket >= enrolment.body.ticket,
    );
    return Math.min(enrolment.time, ...notBefore.map(({ time }) => time));
  }

  keys(enrolment: Enrolment): (number | string)[] {
    const { school, letter, replica } = enrolment.chain.desk;
    return [
      this.effective(enrolment),
      school,
      enrolment.body.ticket,
      letter,
      replica,
      enrolment.seq,
      enrolment.id,
    ];
  }

  arrival = (enrolments: readonly Enrolment[]): Enrolment[] =>
    sortedBy(enrolments, (each) => this.keys(each));

  requests = (requests: readonly Asked[]): Asked[] =>
    sortedBy(requests, ({ enrolment, position }) => [...this.keys(enrolment), position]);

  /** The agent is asked again beside these; the register says them. */
  flags(enrolment: Enrolment): Flag[] {
    const ids = (others: readonly Enrolment[]) => this.arrival(others).map(({ id }) => id);
    const { ticket, visit, receipt } = enrolment.body;
    const sameTicket = this.enrolments.filter(
      (other) =>
        plays(other) &&
        this.sharesQueue(other, enrolment) &&
        other.body.ticket === ticket &&
        other.body.visit !== visit,
    );
    const before = pathTo(enrolment.chain, enrolment.id)
      .slice(0, -1)
      .flatMap(({ event }) =>
        event.type === 'HouseholdEnrolled' || event.type === 'VisitRefused'
          ? [event.body.ticket as number]
          : [],
      );
    const highestBefore = Math.max(0, ...before);
    const reach = 20 * Math.max(1, desksInQueue(this.evidence.campaign, enrolment.chain.desk.school));
    const sameReceipt = this.enrolments.filter(
      (other) => other !== enrolment && other.body.receipt === receipt,
    );
    const flags: Flag[] = [];
    if (plays(enrolment) && sameTicket.length > 0)
      flags.push({ type: 'TicketTwice', others: ids(sameTicket) });
    if (ticket > highestBefore + reach) flags.push({ type: 'TicketFarOff', highestBefore });
    if (sameReceipt.length > 0) flags.push({ type: 'ReceiptTwice', others: ids(sameReceipt) });
    return flags;
  }
}
