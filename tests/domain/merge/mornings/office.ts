import type { CoordinationHappening } from '#domain/coordination/events.ts';
import type { ReserveTransfer } from '#domain/deciding/reserve.ts';
import type { Evidence, Ledger } from '#domain/merge/evidence.ts';
import type { MergedRegister, MergedRequest } from '#domain/merge/register.ts';
import type { Hash, Signature } from '#domain/vocabulary/ids.ts';
import { type Chance, chanceFrom } from '../../../../src/cli/simulate/chance.ts';
import type { TestCampaign } from '../../../builders/campaign.ts';
import { createCoordination, type TestCoordination } from '../../../builders/decisions.ts';
import { someChanges } from './people.ts';

/** What is read while the coordinators decide: the register as it is said now. */
export type Reads = (evidence: Evidence) => MergedRegister;

/**
 * The evidence with what the coordinators decided upon it, each number one act: mostly on a card, sometimes on
 * anything at all. Some files come late, so that a publication goes before them.
 */
export function decidedUpon(
  evidence: Evidence,
  given: readonly ReserveTransfer[],
  seeds: readonly number[],
  reads: Reads,
): Evidence {
  const chance = chanceFrom(`office ${seeds.join()}`);
  if (seeds.length === 0) return evidence;
  const office = new Office(evidence, given, chance, reads);
  for (const seed of seeds) office.acts(chanceFrom(`act ${seed}`));
  return { ...office.evidence, ledgers: evidence.ledgers };
}

type Decision = CoordinationHappening;

class Office {
  readonly ledgers: TestCoordination[];
  private readonly reads: Reads;
  private readonly early: Evidence;
  private readonly decided: Hash[] = [];

  constructor(evidence: Evidence, given: readonly ReserveTransfer[], chance: Chance, reads: Reads) {
    this.reads = reads;
    const onTime = (_: Ledger) => chance.happens(0.85);
    this.early = { ...evidence, ledgers: evidence.ledgers.filter(onTime) };
    const main = createCoordination(this.campaign(evidence));
    this.ledgers = [main];
    for (const transfer of given) if (chance.happens(0.9)) main.decides('ReserveSent', { ...transfer });
  }

  private campaign = ({ campaign, campaignHash }: Evidence): TestCampaign =>
    ({ campaign, hash: campaignHash }) as unknown as TestCampaign;

  get evidence(): Evidence {
    return { ...this.early, coordination: this.ledgers.map((ledger) => ledger.ledger()) };
  }

  acts(chance: Chance): void {
    const ledger = chance.pick(this.ledgers);
    chance.weighted<() => void>([
      [() => this.decides(ledger, this.onCard(chance)), 50],
      [() => this.decides(ledger, this.onAnything(chance)), 25],
      [() => this.publishes(ledger, chance), 14],
      [() => this.withdraws(ledger, chance), 8],
      [() => this.forks(ledger), 3],
      [() => this.restores(ledger, chance), 3],
    ])();
  }

  private decides(ledger: TestCoordination, decision: Decision | undefined): void {
    if (decision) this.decided.push(ledger.decides(decision.type, decision.body as never));
  }

  private withdraws(ledger: TestCoordination, chance: Chance): void {
    if (this.decided.length > 0) this.decided.push(ledger.withdraws(chance.pick(this.decided)));
  }

  private forks(ledger: TestCoordination): void {
    if (this.ledgers.length < 3) this.ledgers.push(ledger.copy());
  }

  private restores(ledger: TestCoordination, chance: Chance): void {
    const last = chance.pick(ledger.events);
    if (this.ledgers.length >= 3) return;
    const restored = createCoordination(ledger.campaign, chance.pick(['N5S', 'P6T']));
    restored.decides('CoordinationRestored', { from: ledger.replica, head: last.hash, upTo: last.event.seq });
    this.ledgers.push(restored);
  }

  /** Everybody who has a place now, and now and then somebody who has none. */
  private publishes(ledger: TestCoordination, chance: Chance): void {
    const lines = this.reads(this.evidence).enrolments;
    const granted = lines.flatMap(({ id, requests, corrections }) => {
      const chosen = requests.filter((each) => hasPlace(each) || chance.happens(0.02));
      const positions = chosen.map(({ position }) => position);
      const pools = corrections.length > 0 && chance.happens(0.8) && chosen.map(({ pool }) => pool);
      return positions.length > 0 ? [{ enrolment: id, positions, ...(pools && { pools }) }] : [];
    });
    const signature = 'ab'.repeat(64) as Signature;
    ledger.decides('PlacesPublished', { granted, register: 'cd'.repeat(32) as Hash, signature });
  }

  private onCard(chance: Chance): Decision | undefined {
    const { cards } = this.reads(this.evidence);
    const card = cards.length > 0 ? chance.pick(cards) : undefined;
    const same = chance.pick(['same', 'different'] as const);
    switch (card?.type) {
      case 'ChainContested':
        return decision('ChainSettled', {
          desk: card.desk,
          branch: chance.pick(card.branches).branch,
          verdict: chance.pick(['stands', 'refused']),
          reason: WHY,
        });
      case 'GapInStubs':
        return decision('GapAccepted', {
          desk: card.desk,
          key: card.key,
          missing: [...card.missing],
          reason: WHY,
        });
      case 'ChildLikely':
        return decision('ChildrenSettled', { a: card.a, b: card.b, verdict: same, reason: WHY });
      case 'BearerLikely':
        return decision('HouseholdsSettled', { a: card.a, b: card.b, verdict: same, reason: WHY });
      case 'ChildInTwoPools':
      case 'PublishedTwice': {
        const stands = chance.pick(card.requests);
        const refused = card.requests.filter((each) => each !== stands);
        return decision('PromisesSettled', { stands, refused, reason: WHY });
      }
      case 'IdentityChanged':
        return decision('IdentityChangeSettled', {
          child: card.child,
          verdict: chance.pick(['sameChild', 'anotherChild']),
          reason: WHY,
        });
      case 'ProxyBreach':
        return decision('ProxyBreachSettled', {
          enrolments: chance.happens(0.8) ? [...card.enrolments] : card.enrolments.slice(0, 1),
          verdict: chance.pick(['allowed', 'refused']),
          reason: WHY,
        });
      case 'TransferUnmatched':
        return decision('TransferNoted', { from: card.from, transfer: card.transfer, reason: WHY });
      case 'CoordinationForked':
        return decision('ForkSettled', { refused: chance.pick(card.branches), reason: WHY });
      case undefined:
        return undefined;
    }
  }

  /** As a coordinator may without being asked; not always to the point. */
  private onAnything(chance: Chance): Decision | undefined {
    const { campaign } = this.early;
    const { enrolments } = this.reads(this.evidence);
    if (enrolments.length === 0) return undefined;
    const [a, b] = [chance.pick(enrolments), chance.pick(enrolments)];
    const { school, letter } = chance.pick(campaign.desks);
    const verdict = chance.pick(['same', 'different'] as const);
    const child = (of: typeof a) => ({ enrolment: of.id, child: chance.below(of.household.children.length) });
    const request = (of: typeof a) => ({ enrolment: of.id, position: chance.below(of.requests.length) });
    const as = () => chance.pick(['household', 'household', 'bearer'] as const);
    const changes = someChanges(chance, a.household);
    return chance.pick<() => Decision | undefined>([
      () => decision('HoldingReleased', { desk: { school, letter }, reason: WHY }),
      () => decision('ClosingCountNoted', { desk: { school, letter }, enrolments: chance.below(9) }),
      () => decision('ChildrenSettled', { a: child(a), b: child(b), verdict, reason: WHY }),
      () =>
        decision('HouseholdsSettled', {
          a: { enrolment: a.id, as: as() },
          b: { enrolment: b.id, as: as() },
          verdict,
          reason: WHY,
        }),
      () =>
        decision('ProxyBreachSettled', {
          enrolments: [a.id],
          verdict: chance.pick(['allowed', 'refused']),
          reason: WHY,
        }),
      () => decision('PromisesSettled', { stands: request(a), refused: [request(b)], reason: WHY }),
      () =>
        decision('IdentityChangeSettled', {
          child: child(a),
          verdict: chance.pick(['sameChild', 'anotherChild']),
          reason: WHY,
        }),
      () =>
        changes.length > 0
          ? decision('EnrolmentCorrected', { enrolment: a.id, receipt: a.receipt, changes, reason: WHY })
          : undefined,
      () => decision('DeskWiped', { desk: a.desk }),
    ])();
  }
}

const WHY = 'vu avec la famille';

const hasPlace = ({ status }: MergedRequest): boolean =>
  status.type === 'granted' || (status.type === 'toSettle' && status.held);

const decision = <T extends Decision['type']>(
  type: T,
  body: Extract<Decision, { type: T }>['body'],
): Decision => ({ type, v: 1, body }) as Decision;
