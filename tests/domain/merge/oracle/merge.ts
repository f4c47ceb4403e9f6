import type { CardBody } from '#domain/merge/cards.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { MergedEnrolment, MergedRegister, PoolStanding, Status } from '#domain/merge/register.ts';
import { type Pool, poolKey } from '#domain/vocabulary/pools.ts';
import { Chains } from './chains.ts';
import { childClassesOf } from './children.ts';
import { decisionsOf, ofType } from './decisions.ts';
import { Desks } from './desks.ts';
import { type Asked, type Enrolment, enrolmentsOf } from './enrolments.ts';
import { Holdings } from './holdings.ts';
import { People } from './households.ts';
import { sum } from './naive.ts';
import { Order } from './order.ts';
import { type Known, Promises, refOf } from './promises.ts';

/**
 * The merge said a second time, straight from the law and docs/merge.md: brute force, for a handful of families.
 * Shares no code with src/domain/merge. A card's id is its body.
 */
export function slowMerge(evidence: Evidence): MergedRegister {
  const decisions = decisionsOf(evidence);
  const chains = new Chains(evidence, decisions);
  const enrolments = enrolmentsOf(evidence, chains, decisions);
  const children = childClassesOf(enrolments, decisions);
  const people = new People(enrolments, children, decisions);
  const order = new Order(evidence, enrolments);
  const known: Known = { evidence, decisions, chains, enrolments, children, people, order };
  const promises = new Promises(known);
  const holdings = new Holdings(evidence, chains, decisions);
  const desks = new Desks(known, holdings);
  const register = new Register(known, promises, holdings);
  const pools = poolsOf(known).map((pool) => register.share(pool));
  const cards = [
    ...new Set([...decisions.cards, ...promises.cards, ...desks.gaps(), ...holdings.unmatched()]),
  ];
  return {
    campaign: evidence.campaign.id,
    campaignHash: evidence.campaignHash,
    desks: desks.all(pools),
    enrolments: order.arrival(enrolments).map((enrolment) => register.line(enrolment)),
    pools,
    cards: cards.map((card) => ({ id: cardId(card), ...card })),
    overtaken: register.overtaken().map(refOf),
    decisions: decisions.counting.map(({ hash, event }) => ({ hash, type: event.type })),
    publications: ofType(decisions.counting, 'PlacesPublished').map(({ hash }) => hash),
  };
}

export const cardId = (card: CardBody): string => JSON.stringify(card);

function poolsOf({ evidence: { campaign }, enrolments }: Known): (Pool & { capacity: number })[] {
  const asked = enrolments.flatMap(({ requests }) => requests.map(({ pool }) => poolKey(pool)));
  return campaign.centres.flatMap(({ id: centre, capacity }) =>
    campaign.periods.flatMap(({ id: period }) =>
      campaign.bands
        .map(({ id: band }) => ({ centre, period, band, capacity: capacity[period]?.[band] ?? 0 }))
        .filter((pool) => pool.capacity > 0 || asked.includes(poolKey(pool))),
    ),
  );
}

class Register {
  private readonly statuses = new Map<Asked, Status>();
  private readonly known: Known;
  private readonly promises: Promises;
  private readonly holdings: Holdings;

  constructor(known: Known, promises: Promises, holdings: Holdings) {
    this.known = known;
    this.promises = promises;
    this.holdings = holdings;
  }

  /** docs/merge.md, 7: the places of one pool, and the queue for them. */
  share({ capacity, ...pool }: Pool & { capacity: number }): PoolStanding {
    const { duplicateOf, published, standing } = this.promises;
    const here = standing.filter((each) => poolKey(each.pool) === poolKey(pool));
    const isQueued = (each: Asked) =>
      each.atDesk === 'waiting' && !published.has(each) && !duplicateOf.has(each);
    const promised = here.filter((each) => !isQueued(each));
    const places: number[] = [];
    for (const each of promised) places.push(this.sayPromised(each));
    const { desks } = this.known.evidence.campaign;
    const held = sum(desks.map(({ school, letter }) => this.holdings.held(school, letter, pool)));
    const begins = capacity - sum(places) - held;
    for (const each of promised) this.completePublished(each, Math.max(0, begins));
    let [free, rank] = [Math.max(0, begins), 0];
    const queue = here.filter(isQueued);
    for (const [ahead, each] of queue.entries()) {
      const cards = this.cardIds(each);
      const hasPlace = free >= 1;
      if (hasPlace) free -= 1;
      else rank += 1;
      const settled: Status = hasPlace
        ? { type: 'granted', by: 'merge', places: Math.max(0, begins), ahead, published: false }
        : { type: 'waiting', rank, places: Math.max(0, begins) };
      this.statuses.set(each, cards.length > 0 ? { type: 'toSettle', held: hasPlace, cards } : settled);
    }
    const counts = (is: (status: Status) => boolean) => here.filter((each) => is(this.status(each))).length;
    return {
      ...pool,
      capacity,
      grantedAtDesks: counts((status) => status.type === 'granted' && status.by === 'desk'),
      grantedByMerge: counts((status) => status.type === 'granted' && status.by === 'merge'),
      keptToSettle: counts((status) => status.type === 'toSettle' && status.held),
      held,
      free,
      over: Math.max(0, -begins),
      queue: queue.map(refOf),
    };
  }

  /** @returns how many places it takes */
  private sayPromised(request: Asked): number {
    const cards = this.cardIds(request);
    const best = this.promises.duplicateOf.get(request);
    const isPromised = request.atDesk === 'granted' || this.promises.published.has(request);
    if (cards.length > 0) {
      this.statuses.set(request, { type: 'toSettle', held: isPromised, cards });
      return isPromised ? 1 : 0;
    }
    if (best) {
      this.statuses.set(request, {
        type: 'duplicate',
        of: refOf(best),
        receipt: best.enrolment.body.receipt,
      });
      return 0;
    }
    this.statuses.set(request, { type: 'granted', by: 'desk' });
    return 1;
  }

  private completePublished(request: Asked, places: number): void {
    if (request.atDesk === 'granted' || this.status(request).type !== 'granted') return;
    this.statuses.set(request, { type: 'granted', by: 'merge', places, ahead: 0, published: true });
  }

  private cardIds = (request: Asked): string[] => this.promises.settling(request).map(cardId).sort();

  private status(request: Asked): Status {
    const { voided } = request.enrolment;
    if (voided) return { type: 'voided', reason: voided.reason };
    const refusal = this.promises.refusals.get(request);
    if (refusal) return { type: 'refused', ...refusal };
    const status = this.statuses.get(request);
    if (!status) throw new Error('R12: every request has a status');
    return status;
  }

  overtaken(): Asked[] {
    const { standing, published } = this.promises;
    const isLate = (each: Asked) =>
      each.atDesk === 'waiting' && published.has(each) && this.promises.isBest(each);
    return standing.filter(
      (each, index) =>
        this.status(each).type === 'waiting' &&
        standing
          .slice(index + 1)
          .some((later) => poolKey(later.pool) === poolKey(each.pool) && isLate(later)),
    );
  }

  line(enrolment: Enrolment): MergedEnrolment {
    const { body, id, chain, seq, at, agent, household, corrections, voided } = enrolment;
    return {
      id,
      receipt: body.receipt,
      desk: chain.desk,
      seq,
      visit: body.visit,
      ticket: body.ticket,
      at,
      effective: this.known.order.effective(enrolment),
      agent,
      role: body.role,
      bearer: body.bearer,
      household,
      paper: body.paper,
      corrections,
      ...(voided && { voided }),
      householdClass: this.known.people.classOf(enrolment).name as typeof id,
      flags: this.known.order.flags(enrolment),
      requests: enrolment.requests.map((request) => ({
        position: request.position,
        child: request.child,
        childClass: this.promises.classOf(request),
        pool: request.pool,
        atDesk: request.atDesk,
        status: this.status(request),
      })),
    };
  }
}
