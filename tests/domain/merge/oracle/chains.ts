import { NO_HASH } from '#domain/chain/hash.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { Hash, PublicKey } from '#domain/vocabulary/ids.ts';
import { type Decided, type Decisions, lastOn } from './decisions.ts';
import { type DeskEvent, groupedBy, onceBy, sortedBy } from './naive.ts';

/** docs/merge.md, 1: what is known of each chain, as a tree of events. */

export interface Chain {
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly kind: 'whole' | 'stubs';
  /** By seq, then hash. */
  readonly events: readonly DeskEvent[];
  /** The event before each, `NO_HASH` before a first one. */
  readonly parents: ReadonlyMap<Hash, Hash>;
}

/** One of several registers that say they are the same desk's. */
export interface Contested {
  readonly branch: Hash;
  readonly chain: Chain;
  readonly because: 'fork' | 'clone';
  readonly siblings: readonly Hash[];
  /** By itself, whatever it hangs below. */
  readonly verdict: 'open' | 'stands' | 'refused';
  readonly decision: Decided<'ChainSettled'> | undefined;
}

export class Chains {
  readonly all: readonly Chain[];
  private readonly decisions: Decisions;
  private readonly verdicts = new Map<Hash, 'open' | 'stands' | 'refused'>();
  private readonly pathsOf = new Map<Chain, DeskEvent[][]>();

  constructor({ ledgers }: Evidence, decisions: Decisions) {
    this.decisions = decisions;
    const grouped = groupedBy(
      ledgers,
      ({ desk, key }) => `${desk.school}${desk.letter}${desk.replica} ${key}`,
    );
    this.all = sortedBy(grouped.map(chainFrom), ({ desk, key }) => [
      desk.school,
      desk.letter,
      desk.replica,
      key,
    ]);
  }

  ofDesk(school: string, letter: string): Chain[] {
    return this.all.filter(({ desk }) => desk.school === school && desk.letter === letter);
  }

  /** What this event is contested by, the nearest first. */
  above(chain: Chain, hash: Hash): Contested[] {
    const parent = chain.parents.get(hash) ?? NO_HASH;
    if (parent === NO_HASH) return this.aboveFirst(chain, hash);
    const siblings = childrenOf(chain, parent);
    const here = siblings.length > 1 ? [this.contested(chain, 'fork', hash, siblings)] : [];
    return [...here, ...this.above(chain, parent)];
  }

  private aboveFirst(chain: Chain, hash: Hash): Contested[] {
    const rivals = this.ofDesk(chain.desk.school, chain.desk.letter).filter(
      (other) => this.standsOn(other) === this.standsOn(chain),
    );
    const siblings = rivals.flatMap((other) => childrenOf(other, NO_HASH));
    const because = rivals.length > 1 ? 'clone' : 'fork';
    const here = siblings.length > 1 ? [this.contested(chain, because, hash, siblings)] : [];
    const upper = this.originOf(chain);
    const head = restorationOf(chain)?.head;
    return upper && head ? [...here, ...this.above(upper, head)] : here;
  }

  private contested(
    chain: Chain,
    because: 'fork' | 'clone',
    branch: Hash,
    siblings: readonly Hash[],
  ): Contested {
    const decisionOn = (hash: Hash) => lastOn(this.decisions, 'ChainSettled', (body) => body.branch === hash);
    const decision = decisionOn(branch);
    const others = siblings.filter((hash) => hash !== branch);
    const left = others.every((hash) => decisionOn(hash)?.event.body.verdict === 'refused');
    const verdict = decision?.event.body.verdict ?? (left ? 'stands' : 'open');
    return { branch, chain, because, siblings, verdict, decision };
  }

  /** The same for all that contest each other: where a restoration hangs; nothing for a root. */
  standsOn(chain: Chain): string {
    return this.originOf(chain) ? (restorationOf(chain)?.head ?? '') : '';
  }

  /** The known chain that it was restored from. Of two that each say so of the other, neither is believed. */
  originOf(chain: Chain): Chain | undefined {
    const passed = [chain];
    for (let origin = this.saidOrigin(chain); origin; origin = this.saidOrigin(origin)) {
      if (origin === chain) return undefined;
      if (passed.includes(origin)) break;
      passed.push(origin);
    }
    return this.saidOrigin(chain);
  }

  private saidOrigin(chain: Chain): Chain | undefined {
    const restoration = restorationOf(chain);
    if (!restoration?.sameDesk) return undefined;
    return this.all.find((other) => other !== chain && holds(other, restoration));
  }

  /** The replica that it was restored from, and of which nothing is known. */
  unknownOrigin(chain: Chain): string | undefined {
    const restoration = restorationOf(chain);
    if (!restoration?.sameDesk) return undefined;
    const { school, letter, replica } = restoration.from;
    const isKnown = this.ofDesk(school, letter).some(({ desk }) => desk.replica === replica);
    return isKnown ? undefined : replica;
  }

  /** What is known bears its restoration out, or does not gainsay it. */
  isBelieved(chain: Chain): boolean {
    return this.originOf(chain) !== undefined || this.unknownOrigin(chain) !== undefined;
  }

  verdict(chain: Chain, hash: Hash): 'open' | 'stands' | 'refused' {
    const known = this.verdicts.get(hash) ?? this.verdictAt(chain, hash);
    this.verdicts.set(hash, known);
    return known;
  }

  private verdictAt(chain: Chain, hash: Hash): 'open' | 'stands' | 'refused' {
    const verdicts = this.above(chain, hash).map(({ verdict }) => verdict);
    if (verdicts.includes('refused')) return 'refused';
    return verdicts.includes('open') ? 'open' : 'stands';
  }

  /** Every way from a first event to the last one that is not refused. */
  paths(chain: Chain): DeskEvent[][] {
    const known = this.pathsOf.get(chain) ?? this.pathsThrough(chain);
    this.pathsOf.set(chain, known);
    return known;
  }

  private pathsThrough(chain: Chain): DeskEvent[][] {
    const alive = chain.events.filter(({ hash }) => this.verdict(chain, hash) !== 'refused');
    const leaves = alive.filter(({ hash }) => !alive.some((other) => chain.parents.get(other.hash) === hash));
    return leaves.map(({ hash }) => pathTo(chain, hash));
  }
}

function chainFrom(ledgers: Evidence['ledgers']): Chain {
  const [first] = ledgers;
  if (!first) throw new Error('a group has a member');
  const wholes = ledgers.filter(({ kind }) => kind === 'whole');
  const longest = sortedBy(wholes, ({ events }) => [-events.length, events.at(-1)?.hash ?? ''])[0];
  const known = onceBy(
    ledgers.flatMap(({ events }) => events),
    ({ hash }) => hash,
  );
  const events = sortedBy(known, ({ event, hash }) => [event.seq, hash]);
  const inWhole = (hash: Hash) => wholes.some((ledger) => ledger.events.some((each) => each.hash === hash));
  const spine = events.filter(
    ({ hash }) => !inWhole(hash) || longest?.events.some((each) => each.hash === hash),
  );
  const parentOf = ({ event }: DeskEvent): Hash => {
    if (event.prev === NO_HASH || events.some(({ hash }) => hash === event.prev)) return event.prev;
    const before = spine.filter((other) => other.event.seq < event.seq);
    return sortedBy(before, (other) => [-other.event.seq, other.hash])[0]?.hash ?? NO_HASH;
  };
  return {
    desk: first.desk,
    key: first.key,
    kind: longest ? 'whole' : 'stubs',
    events,
    parents: new Map(events.map((each) => [each.hash, parentOf(each)])),
  };
}

export const childrenOf = (chain: Chain, parent: Hash): Hash[] =>
  chain.events.filter(({ hash }) => chain.parents.get(hash) === parent).map(({ hash }) => hash);

export function pathTo(chain: Chain, hash: Hash): DeskEvent[] {
  const last = chain.events.find((each) => each.hash === hash);
  return last ? [...pathTo(chain, chain.parents.get(hash) ?? NO_HASH), last] : [];
}

export type Restoration = NonNullable<ReturnType<typeof restorationOf>>;
export function restorationOf({ desk, events }: Chain) {
  for (const { event } of events) {
    if (event.type !== 'DeskRestored') continue;
    const { from } = event.body;
    return { ...event.body, sameDesk: from.school === desk.school && from.letter === desk.letter };
  }
  return undefined;
}

const holds = ({ desk, events }: Chain, { from, head, upTo }: Restoration): boolean =>
  desk.school === from.school &&
  desk.letter === from.letter &&
  desk.replica === from.replica &&
  events.some(({ event, hash }) => event.seq === upTo && hash === head);
