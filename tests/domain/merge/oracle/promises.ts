import type { CardBody } from '#domain/merge/cards.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import type { Chains } from './chains.ts';
import { type ChildClass, likelyPairs } from './children.ts';
import { type Decisions, lastOn, ofType } from './decisions.ts';
import { type Asked, becameAnother, type Enrolment } from './enrolments.ts';
import type { BearerClass, HouseholdClass, People } from './households.ts';
import { groupedBy } from './naive.ts';
import type { Order } from './order.ts';

/** docs/merge.md, 4 to 6: what is refused, which promise of a child is the best, what only a person can settle. */

export interface Refusal {
  readonly decision: Hash;
  readonly reason: string;
}

export interface Known {
  readonly evidence: Evidence;
  readonly decisions: Decisions;
  readonly chains: Chains;
  readonly enrolments: readonly Enrolment[];
  readonly children: readonly ChildClass[];
  readonly people: People;
  readonly order: Order;
}

export class Promises {
  readonly cards: CardBody[] = [];
  readonly refusals = new Map<Asked, Refusal>();
  readonly published: ReadonlySet<Asked>;
  /** The best promise of the same child in the same pool. */
  readonly duplicateOf = new Map<Asked, Asked>();
  private readonly cardsOn = new Map<Asked, Set<CardBody>>();
  private readonly known: Known;
  readonly isBest: (request: Asked) => boolean;
  /** In arrival order. */
  readonly standing: readonly Asked[];

  constructor(known: Known) {
    this.known = known;
    const all = known.order.requests(known.enrolments.flatMap(({ requests }) => requests));
    for (const request of all) {
      const refusal = this.refusalOf(request);
      if (refusal) this.refusals.set(request, refusal);
    }
    this.standing = all.filter((each) => !each.enrolment.voided && !this.refusals.has(each));
    this.published = new Set(all.filter((request) => this.isPublished(request)));
    this.contestedChains();
    this.identityChanges();
    const best = this.bestPromises();
    this.isBest = (request) => best.includes(request);
    this.childrenInTwoPools(best);
    this.likelyChildren(best);
    this.proxyBreaches();
    for (const [duplicate, its] of this.duplicateOf) {
      for (const card of this.cardsOn.get(its) ?? []) this.settles(duplicate, card);
    }
  }

  /** What keeps a request from being settled. */
  settling = (request: Asked): readonly CardBody[] => [...(this.cardsOn.get(request) ?? [])];

  classOf({ enrolment, child }: Asked): string {
    const found = this.known.children.find(({ members }) =>
      members.some((each) => each.enrolment === enrolment && each.index === child),
    );
    if (!found) throw new Error('every child has a class');
    return found.name;
  }

  private refusalOf({ enrolment, child, position }: Asked): Refusal | undefined {
    const { chains, decisions } = this.known;
    const above = enrolment.inRefusedBranch ? chains.above(enrolment.chain, enrolment.id) : [];
    const branch = above.find(({ verdict }) => verdict === 'refused')?.decision;
    const breach = lastOn(decisions, 'ProxyBreachSettled', (body) => body.enrolments.includes(enrolment.id));
    const identity = becameAnother(enrolment, child)
      ? lastOn(
          decisions,
          'IdentityChangeSettled',
          (body) => body.child.enrolment === enrolment.id && body.child.child === child,
        )
      : undefined;
    const promise = lastOn(decisions, 'PromisesSettled', ({ stands, refused }) =>
      [stands, ...refused].some((ref) => ref.enrolment === enrolment.id && ref.position === position),
    );
    const stands = promise?.event.body.stands;
    const decided =
      branch ??
      (breach?.event.body.verdict === 'refused' ? breach : undefined) ??
      (identity?.event.body.verdict === 'anotherChild' ? identity : undefined) ??
      (promise && !(stands?.enrolment === enrolment.id && stands.position === position)
        ? promise
        : undefined);
    return decided && { decision: decided.hash, reason: decided.event.body.reason };
  }

  private isPublished({ enrolment, position }: Asked): boolean {
    return ofType(this.known.decisions.counting, 'PlacesPublished').some(({ event }) =>
      event.body.granted.some((each) => each.enrolment === enrolment.id && each.positions.includes(position)),
    );
  }

  private settles(request: Asked, card: CardBody): void {
    this.cardsOn.set(request, (this.cardsOn.get(request) ?? new Set()).add(card));
    if (!this.cards.includes(card)) this.cards.push(card);
  }

  private contestedChains(): void {
    const { chains, enrolments, order } = this.known;
    const contested = chains.all.flatMap((chain) =>
      chain.events.flatMap(({ hash }) => {
        const above = chains.above(chain, hash);
        return above.filter((_, index) =>
          above.slice(index + 1).every(({ verdict }) => verdict !== 'refused'),
        );
      }),
    );
    for (const split of groupedBy(
      contested,
      ({ because, siblings }) => `${because} ${[...siblings].sort()}`,
    )) {
      const [first] = split;
      if (!first || split.every(({ verdict }) => verdict !== 'open')) continue;
      const branches = [...first.siblings].sort().flatMap((branch) => {
        const its = split.find((each) => each.branch === branch);
        if (!its) return [];
        const below = enrolments.filter((each) => this.isBelow(each, first.because, branch));
        const { desk, key } = its.chain;
        return [
          { branch, desk, key, enrolments: order.arrival(below).map(({ id }) => id), verdict: its.verdict },
        ];
      });
      const { school, letter } = first.chain.desk;
      const card: CardBody = {
        type: 'ChainContested',
        desk: { school, letter },
        because: first.because,
        branches,
      };
      this.cards.push(card);
      for (const request of this.standing) {
        const open = branches.filter(({ verdict }) => verdict === 'open');
        if (open.some(({ branch }) => this.isBelow(request.enrolment, first.because, branch)))
          this.settles(request, card);
      }
    }
  }

  private isBelow({ chain, id }: Enrolment, because: string, branch: Hash): boolean {
    return this.known.chains
      .above(chain, id)
      .some((each) => each.because === because && each.branch === branch);
  }

  private identityChanges(): void {
    for (const { enrolment, child } of this.standing) {
      const settled = lastOn(
        this.known.decisions,
        'IdentityChangeSettled',
        ({ child: ref }) => ref.enrolment === enrolment.id && ref.child === child,
      );
      if (settled || !becameAnother(enrolment, child)) continue;
      const its = this.standing.filter((each) => each.enrolment === enrolment && each.child === child);
      const seen = this.settling(its[0] as Asked).some(({ type }) => type === 'IdentityChanged');
      if (seen) continue;
      const card: CardBody = {
        type: 'IdentityChanged',
        child: { enrolment: enrolment.id, child },
        requests: its.map(refOf),
      };
      for (const each of its) this.settles(each, card);
    }
  }

  private bestPromises(): Asked[] {
    const value = (request: Asked) =>
      this.published.has(request) ? 0 : request.atDesk === 'granted' ? 1 : 2;
    const ofOneChild = groupedBy(this.standing, (each) => `${this.classOf(each)} ${poolKey(each.pool)}`);
    return ofOneChild.flatMap((promises) => {
      const least = Math.min(...promises.map(value));
      const best = promises.find((each) => value(each) === least);
      if (!best) return [];
      const others = promises.filter((each) => each !== best);
      const publishedToo = others.filter((each) => this.published.has(each));
      for (const each of others) if (!publishedToo.includes(each)) this.duplicateOf.set(each, best);
      if (publishedToo.length > 0) {
        const requests = promises.filter((each) => this.published.has(each)).map(refOf);
        const card: CardBody = { type: 'PublishedTwice', requests };
        for (const each of publishedToo) this.settles(each, card);
      }
      return [best];
    });
  }

  private childrenInTwoPools(best: readonly Asked[]): void {
    for (const promises of groupedBy(best, (each) => `${this.classOf(each)} ${each.pool.period}`)) {
      if (promises.length < 2) continue;
      const requests = this.known.order.requests(promises).map(refOf);
      const card: CardBody = { type: 'ChildInTwoPools', requests };
      for (const each of promises) this.settles(each, card);
    }
  }

  private likelyChildren(best: readonly Asked[]): void {
    const { children, decisions, order } = this.known;
    for (const { classes, because, a, b } of likelyPairs(children, decisions)) {
      const [its, others] = classes.map(({ name }) => best.filter((each) => this.classOf(each) === name));
      if (!its || !others) continue;
      if (!its.some((one) => others.some((other) => one.pool.period === other.pool.period))) continue;
      const lesser = its.flatMap((one) =>
        others
          .filter((other) => poolKey(one.pool) === poolKey(other.pool))
          .map((other) => this.lesserOf(one, other)),
      );
      const card: CardBody = {
        type: 'ChildLikely',
        a,
        b,
        because,
        lesser: order.requests(lesser).map(refOf),
      };
      this.cards.push(card);
      for (const each of lesser) this.settles(each, card);
    }
  }

  private lesserOf(one: Asked, other: Asked): Asked {
    const value = (request: Asked) =>
      this.published.has(request) ? 0 : request.atDesk === 'granted' ? 1 : 2;
    if (value(one) !== value(other)) return value(one) > value(other) ? one : other;
    return this.standing.indexOf(one) > this.standing.indexOf(other) ? one : other;
  }

  private proxyBreaches(): void {
    const { people, order, evidence, decisions } = this.known;
    const limit = evidence.campaign.rules.householdsCarried;
    const takingPart = order.arrival(
      this.known.enrolments.filter((each) => this.standing.some(({ enrolment }) => enrolment === each)),
    );
    const broughtBy = (bearer: BearerClass) =>
      takingPart.filter(
        (each) =>
          each.body.role === 'carried' &&
          people.bearerOf(each) === bearer &&
          !bearer.own.includes(people.classOf(each)),
      );
    const carriedBy = (bearer: BearerClass): HouseholdClass[] => [
      ...new Set(broughtBy(bearer).map((each) => people.classOf(each))),
    ];
    for (const bearer of people.bearers) {
      const brought = broughtBy(bearer);
      const before: Hash[] = [];
      for (const [index, household] of carriedBy(bearer).entries()) {
        const its = brought.filter((each) => people.classOf(each) === household);
        const notAllowed = its.filter(
          ({ id }) =>
            lastOn(decisions, 'ProxyBreachSettled', (body) => body.enrolments.includes(id)) === undefined,
        );
        if (index >= limit && notAllowed.length > 0) {
          const enrolments = notAllowed.map(({ id }) => id);
          const card: CardBody = { type: 'ProxyBreach', enrolments, before: [...before], limit };
          for (const each of this.standing) if (notAllowed.includes(each.enrolment)) this.settles(each, card);
        }
        if (its[0]) before.push(its[0].id);
      }
    }
    this.cards.push(...people.likelyBearers(takingPart, carriedBy, limit));
  }
}

export const refOf = ({ enrolment, position }: Asked) => ({ enrolment: enrolment.id, position });
