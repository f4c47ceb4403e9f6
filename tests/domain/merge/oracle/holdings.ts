import { type BodyOf, type DeskIdentity, RESERVE, type TransferSource } from '#domain/events/events.ts';
import type { CardBody } from '#domain/merge/cards.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import { type Pool, poolKey } from '#domain/vocabulary/pools.ts';
import { type Chain, type Chains, type Restoration, restorationOf } from './chains.ts';
import { type Decisions, lastOn, ofType } from './decisions.ts';
import { type DeskEvent, groupedBy, onceBy, sortedBy, sum } from './naive.ts';

/** docs/merge.md, 7: places that desks may still hold, and transfers whose two sides do not agree. */

interface Moved {
  readonly from: TransferSource;
  readonly to: DeskIdentity;
  readonly transfer: number;
  readonly pool: Pool;
  readonly count: number;
  readonly code: string;
  readonly hash: string;
}

const named = (desk: TransferSource): string =>
  desk === RESERVE ? RESERVE : `${desk.school}-${desk.letter}${desk.replica}`;
const transferOf = ({ from, transfer }: Pick<Moved, 'from' | 'transfer'>): string =>
  `${named(from)} ${transfer}`;

export class Holdings {
  private readonly evidence: Evidence;
  private readonly chains: Chains;
  private readonly decisions: Decisions;
  private readonly sent: readonly Moved[];
  private readonly received: readonly Moved[];

  constructor(evidence: Evidence, chains: Chains, decisions: Decisions) {
    this.evidence = evidence;
    this.chains = chains;
    this.decisions = decisions;
    const events = chains.all.flatMap((chain) =>
      onceBy(chains.paths(chain).flat(), ({ hash }) => hash).map((item) => ({ chain, ...item })),
    );
    this.sent = [
      ...events.flatMap(({ chain, hash, event }) =>
        event.type === 'PlacesSent' ? [{ ...event.body, from: chain.desk, hash }] : [],
      ),
      ...ofType(decisions.counting, 'ReserveSent').map(({ hash, event }) => ({
        ...event.body,
        hash,
      })),
    ];
    this.received = events.flatMap(({ chain, hash, event }) =>
      event.type === 'PlacesReceived' ? [{ ...event.body, to: chain.desk, hash }] : [],
    );
  }

  aliveChains(school: string, letter: string): Chain[] {
    return this.chains.ofDesk(school, letter).filter((chain) => this.chains.paths(chain).length > 0);
  }

  isChainClosed(chain: Chain): boolean {
    const paths = this.chains.paths(chain);
    return paths.length > 0 && paths.every((path) => closingOf(path) !== undefined);
  }

  isClosed(school: string, letter: string): boolean {
    const chains = this.aliveChains(school, letter);
    const isAsked = (chain: Chain) =>
      this.restorationsOf(chain).every(({ holdings }) => holdings.length === 0);
    return (
      chains.length > 0 &&
      chains.filter(isAsked).every((chain) => this.isChainClosed(chain)) &&
      !chains.some((chain) => this.chains.unknownOrigin(chain))
    );
  }

  /** Why some way through the chain was closed without a copy that holds everything. */
  withoutCopy(chain: Chain): string | undefined {
    const closings = this.chains.paths(chain).flatMap((path) => closingOf(path) ?? []);
    return sortedBy(closings, ({ seq, hash }) => [-seq, hash])[0]?.body.withoutCopy;
  }

  released(school: string, letter: string) {
    return lastOn(
      this.decisions,
      'HoldingReleased',
      ({ desk }) => desk.school === school && desk.letter === letter,
    );
  }

  held(school: string, letter: string, pool: Pool): number {
    if (this.isClosed(school, letter) || this.released(school, letter)) return 0;
    const chains = this.aliveChains(school, letter);
    const roots = groupedBy(chains, (chain) => this.rootOf(chain));
    const sums = roots.map((family) => {
      const lost = [...new Set(family.flatMap((chain) => this.chains.unknownOrigin(chain) ?? []))];
      const unknown = lost.map((replica) => this.lostHand(school, letter, replica, pool));
      return sum([...family.map((chain) => this.inHand(chain, pool)), ...unknown]);
    });
    const own = chains.length === 0 ? this.allotment(school, letter, pool) : Math.max(...sums);
    return Math.max(0, own + this.onTheWayTo(school, letter, pool) - this.takenUnsent(school, letter, pool));
  }

  /** What is left at all its ends, less what other laptops took over from it. */
  private inHand(chain: Chain, pool: Pool): number {
    const left = sum(this.chains.paths(chain).map((path) => this.left(chain, path, pool)));
    const taken = this.restorationsOf(chain);
    return Math.max(0, left - takenOver(taken, pool));
  }

  /** Of a laptop whose register never came: all that others did not take over. */
  private lostHand(school: string, letter: string, replica: string, pool: Pool): number {
    const restored = this.aliveChains(school, letter).filter(
      (chain) => this.chains.unknownOrigin(chain) === replica,
    );
    const taken = restored.flatMap((chain) => restorationOf(chain) ?? []);
    return Math.max(0, this.allotment(school, letter, pool) - takenOver(taken, pool));
  }

  private restorationsOf(origin: Chain): Restoration[] {
    const { school, letter } = origin.desk;
    const restored = this.aliveChains(school, letter).filter(
      (chain) => this.chains.originOf(chain) === origin,
    );
    return restored.flatMap((chain) => restorationOf(chain) ?? []);
  }

  private rootOf(chain: Chain): string {
    const origin = this.chains.originOf(chain);
    return origin
      ? this.rootOf(origin)
      : (this.chains.unknownOrigin(chain) ?? `${chain.desk.replica} ${chain.key}`);
  }

  private left(chain: Chain, path: readonly DeskEvent[], pool: Pool): number {
    const isHere = (other: Pool) => poolKey(other) === poolKey(pool);
    let left = this.allotment(chain.desk.school, chain.desk.letter, pool);
    let grants: { readonly receipt: string }[] = [];
    let surrendered = false;
    for (const { event } of path) {
      if (event.type === 'PlacesReceived' && isHere(event.body.pool)) left += event.body.count;
      if (event.type === 'PlacesSent' && isHere(event.body.pool)) left -= event.body.count;
      if (event.type === 'DeskClosed') surrendered = true;
      if (event.type === 'DeskRestored') {
        left -= this.allotment(chain.desk.school, chain.desk.letter, pool);
        left += sum(event.body.holdings.filter(isHere).map(({ places }) => places));
      }
      if (event.type === 'HouseholdEnrolled') {
        for (const request of event.body.requests)
          if (request.outcome === 'granted' && isHere(request)) grants.push({ receipt: event.body.receipt });
      }
      if (event.type === 'EntryVoided') {
        const { receipts } = event.body;
        grants = grants.filter(({ receipt }) => !receipts.some((each) => each === receipt));
      }
      if (event.type === 'WaitingGranted') {
        for (const request of event.body.requests)
          if (isHere(request)) grants.push({ receipt: request.receipt });
      }
    }
    return surrendered ? 0 : Math.max(0, left - grants.length);
  }

  private allotment(school: string, letter: string, pool: Pool): number {
    const { campaign } = this.evidence;
    const desk = campaign.desks.find((each) => each.school === school && each.letter === letter);
    const isOwnCentre = campaign.schools.some(
      ({ code, centre }) => code === school && centre === pool.centre,
    );
    return isOwnCentre ? (desk?.allotment[pool.period]?.[pool.band] ?? 0) : 0;
  }

  private onTheWayTo(school: string, letter: string, pool: Pool): number {
    const here = this.sent.filter(
      ({ to, pool: its }) => to.school === school && to.letter === letter && poolKey(its) === poolKey(pool),
    );
    const pending = here.filter(
      (sent) =>
        !this.received.some(
          (each) => transferOf(each) === transferOf(sent) && named(each.to) === named(sent.to),
        ),
    );
    return greatestOfEach(pending, (each) => `${transferOf(each)} ${named(each.to)}`);
  }

  private takenUnsent(school: string, letter: string, pool: Pool): number {
    const taken = this.received.filter(
      ({ from, pool: its }) =>
        from !== RESERVE &&
        from.school === school &&
        from.letter === letter &&
        poolKey(its) === poolKey(pool),
    );
    const unsent = taken.filter((each) => !this.sent.some((sent) => transferOf(sent) === transferOf(each)));
    return greatestOfEach(unsent, transferOf);
  }

  unmatched(): CardBody[] {
    const all = [...this.sent, ...this.received];
    return groupedBy(all, transferOf).flatMap((moved): CardBody[] => {
      const [first] = moved;
      if (!first) return [];
      const noted = lastOn(this.decisions, 'TransferNoted', (body) => transferOf(body) === transferOf(first));
      const sent = this.sent.filter((each) => transferOf(each) === transferOf(first));
      const received = this.received.filter((each) => transferOf(each) === transferOf(first));
      const because = this.disagreement(sent, received);
      if (!because || noted) return [];
      const told = because === 'sentTwice' ? sent : received;
      const [least] = sortedBy(told, ({ hash }) => [hash]);
      const desks = onceBy(
        told.map(({ to }) => to),
        named,
      );
      const to = sortedBy(desks, (desk) => [named(desk)]);
      const { from, transfer } = first;
      return least
        ? [{ type: 'TransferUnmatched', because, from, transfer, to, pool: least.pool, count: least.count }]
        : [];
    });
  }

  private disagreement(sent: readonly Moved[], received: readonly Moved[]) {
    if (new Set(received.map(({ hash }) => hash)).size > 1) return 'receivedTwice';
    const what = ({ to, pool, count }: Moved) => `${named(to)} ${poolKey(pool)} ${count}`;
    if (new Set(sent.map(what)).size > 1) return 'sentTwice';
    const [first] = received;
    if (!first) return undefined;
    if (sent.length === 0) return this.isKnownWhole(first.from) ? 'neverSent' : undefined;
    return received.some((each) => !sent.some((other) => what(other) === what(each))) ? 'differs' : undefined;
  }

  private isKnownWhole(from: TransferSource): boolean {
    if (from === RESERVE) return true;
    return this.chains
      .ofDesk(from.school, from.letter)
      .some(({ desk, kind }) => desk.replica === from.replica && kind === 'whole');
  }
}

const takenOver = (restorations: readonly Restoration[], pool: Pool): number =>
  sum(
    restorations.flatMap(({ holdings }) =>
      holdings.filter((each) => poolKey(each) === poolKey(pool)).map(({ places }) => places),
    ),
  );

function greatestOfEach<T extends { readonly count: number }>(
  moved: readonly T[],
  key: (each: T) => string,
): number {
  return sum(groupedBy(moved, key).map((same) => Math.max(...same.map(({ count }) => count))));
}

/** The closing in force at the end of a path, with the event that says it. */
function closingOf(
  path: readonly DeskEvent[],
): { seq: number; hash: string; body: BodyOf<'DeskClosed'> } | undefined {
  const last = path.at(-1);
  if (last?.event.type !== 'DeskClosed') return undefined;
  return { seq: last.event.seq, hash: last.hash, body: last.event.body };
}
