import type { PartyRef } from '#domain/coordination/events.ts';
import { nameKey, personKey, personKeysOf } from '#domain/identity/people.ts';
import type { CardBody } from '#domain/merge/cards.ts';
import type { ChildClass } from './children.ts';
import { type Decisions, ofType } from './decisions.ts';
import { type Enrolment, plays } from './enrolments.ts';
import { compareKeys, components, pairsOf, sortedBy } from './naive.ts';

/** docs/merge.md, 3: which households are one, and who brought them. */

export interface HouseholdClass {
  /** Least id of its enrolments. */
  readonly name: string;
  readonly members: readonly Enrolment[];
}

/** Who stood at the desk: one or several household classes, or somebody alone. */
export interface BearerClass {
  readonly keys: readonly string[];
  readonly own: readonly HouseholdClass[];
}

export class People {
  readonly households: readonly HouseholdClass[];
  readonly bearers: readonly BearerClass[];
  private readonly enrolments: readonly Enrolment[];
  private readonly decisions: Decisions;

  constructor(enrolments: readonly Enrolment[], children: readonly ChildClass[], decisions: Decisions) {
    this.enrolments = enrolments;
    this.decisions = decisions;
    const joined = (a: Enrolment, b: Enrolment): boolean => {
      if (!plays(a) || !plays(b)) return false;
      const verdict = this.verdict(
        { enrolment: a.id, as: 'household' },
        { enrolment: b.id, as: 'household' },
      );
      if (verdict) return verdict === 'same';
      const ofOneClass = children.some(({ members }) =>
        [a, b].every((each) => members.some(({ enrolment }) => enrolment === each)),
      );
      return ofOneClass || personKeysOf(a.household).some((key) => personKeysOf(b.household).includes(key));
    };
    this.households = components(enrolments, joined).map((component) => {
      const members = sortedBy(component, ({ id }) => [id]);
      return { name: members[0]?.id ?? '', members };
    });
    this.bearers = this.bearersOf();
  }

  classOf(enrolment: Enrolment): HouseholdClass {
    const found = this.households.find(({ members }) => members.includes(enrolment));
    if (!found) throw new Error('every enrolment has a household');
    return found;
  }

  bearerOf(enrolment: Enrolment): BearerClass {
    const found = this.bearers.find(({ keys }) => keys.includes(personKey(enrolment.body.bearer)));
    if (!found) throw new Error('every bearer is somebody');
    return found;
  }

  /** Two bearers that may be one, such that together they carried too many. */
  likelyBearers(
    takingPart: readonly Enrolment[],
    carriedOf: (bearer: BearerClass) => readonly HouseholdClass[],
    limit: number,
  ): CardBody[] {
    return pairsOf(this.bearers).flatMap(([x, y]): CardBody[] => {
      const [byX, byY] = [carriedOf(x), carriedOf(y)];
      const together = new Set(
        [...byX, ...byY].filter((each) => !x.own.includes(each) && !y.own.includes(each)),
      );
      if (byX.length > limit || byY.length > limit || together.size <= limit) return [];
      if (this.saidDifferent(x, y)) return [];
      const carrying = (bearer: BearerClass) =>
        takingPart.filter((each) => each.body.role === 'carried' && this.bearerOf(each) === bearer);
      for (const because of ['sameName', 'samePhone'] as const) {
        const alike = carrying(x).flatMap((a) =>
          carrying(y)
            .filter((b) => isAlike[because](a, b))
            .map((b) => sortedBy([a, b], ({ id }) => [id])),
        );
        const [least] = alike.sort((a, b) =>
          compareKeys(
            a.map(({ id }) => id),
            b.map(({ id }) => id),
          ),
        );
        const [a, b] = (least ?? []).map(({ id }): PartyRef => ({ enrolment: id, as: 'bearer' }));
        if (a && b) return [{ type: 'BearerLikely', a, b, because }];
      }
      return [];
    });
  }

  private bearersOf(): BearerClass[] {
    const carried = this.enrolments.filter((each) => plays(each) && each.body.role === 'carried');
    const keys = [...new Set(carried.map(({ body }) => personKey(body.bearer)))];
    const alone = keys.map((key): BearerClass => {
      const [least] = sortedBy(this.matching(key), ({ name }) => [name]);
      return { keys: [key], own: least ? [least] : [] };
    });
    return components(alone, (a, b) => a.own.some((each) => b.own.includes(each)) || this.saidSame(a, b)).map(
      (one) => ({
        keys: one.flatMap((each) => each.keys),
        own: [...new Set(one.flatMap((each) => [...each.own, ...this.saidOwn(each)]))],
      }),
    );
  }

  /** Households that hold the bearer's name and telephone, or came in the same visit as its own. */
  private matching(key: string): HouseholdClass[] {
    const carried = this.broughtBy(key).filter(({ body }) => body.role === 'carried');
    const isOwn = (each: Enrolment): boolean =>
      plays(each) &&
      (personKeysOf(each.household).some((its) => its === key) ||
        (each.body.role === 'own' && carried.some((other) => other.body.visit === each.body.visit)));
    const isCut = (each: Enrolment): boolean =>
      carried.some(
        (other) =>
          this.verdict({ enrolment: other.id, as: 'bearer' }, { enrolment: each.id, as: 'household' }) ===
          'different',
      );
    return this.households.filter(({ members }) => members.some(isOwn) && !members.filter(plays).some(isCut));
  }

  private broughtBy(key: string): Enrolment[] {
    return this.enrolments.filter((each) => plays(each) && personKey(each.body.bearer) === key);
  }

  /** The enrolments that a decision about this bearer can name. */
  private refsOf({ keys }: BearerClass): PartyRef[] {
    const carried = keys.flatMap((key) => this.broughtBy(key)).filter(({ body }) => body.role === 'carried');
    return carried.map(({ id }) => ({ enrolment: id, as: 'bearer' }));
  }

  private saidSame(a: BearerClass, b: BearerClass): boolean {
    const direct = this.refsOf(a).some((x) => this.refsOf(b).some((y) => this.verdict(x, y) === 'same'));
    return (
      direct ||
      this.saidOwn(a).some((own) => [...b.own, ...this.saidOwn(b)].includes(own)) ||
      this.saidOwn(b).some((own) => a.own.includes(own))
    );
  }

  private saidOwn(bearer: BearerClass): HouseholdClass[] {
    return this.households.filter(({ members }) =>
      members.some(
        (each) =>
          plays(each) &&
          this.refsOf(bearer).some(
            (ref) => this.verdict(ref, { enrolment: each.id, as: 'household' }) === 'same',
          ),
      ),
    );
  }

  private saidDifferent(x: BearerClass, y: BearerClass): boolean {
    const refs = (bearer: BearerClass): PartyRef[] => [
      ...this.refsOf(bearer),
      ...bearer.own.flatMap(({ members }) =>
        members.map(({ id }): PartyRef => ({ enrolment: id, as: 'household' })),
      ),
    ];
    return refs(x).some((a) =>
      refs(y).some((b) => (a.as === 'bearer' || b.as === 'bearer') && this.verdict(a, b) === 'different'),
    );
  }

  private verdict(a: PartyRef, b: PartyRef): 'same' | 'different' | undefined {
    const is = (one: PartyRef, other: PartyRef) => one.enrolment === other.enrolment && one.as === other.as;
    return ofType(this.decisions.counting, 'HouseholdsSettled').findLast(
      ({ event: { body } }) => (is(body.a, a) && is(body.b, b)) || (is(body.a, b) && is(body.b, a)),
    )?.event.body.verdict;
  }
}

const isAlike = {
  sameName: (a: Enrolment, b: Enrolment) => nameKey(a.body.bearer) === nameKey(b.body.bearer),
  samePhone: (a: Enrolment, b: Enrolment) => a.body.bearer.phone === b.body.bearer.phone,
};
