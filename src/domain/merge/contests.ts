import { NO_HASH } from '../chain/hash.ts';
import type { EventOf } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { DeskLetter, Hash, SchoolCode } from '../vocabulary/ids.ts';
import { type Chain, type Segment, segmentHolding, segmentsOf } from './chains.ts';
import { cardId } from './settling.ts';
import { deskName, type Ruling, sourceName, type Verdicts } from './verdicts.ts';

/** docs/merge.md, 1: which registers of a desk contest each other, and what the coordinators say of them. */
export interface Contests {
  readonly standings: ReadonlyMap<Segment, Standing>;
  readonly contests: readonly Contest[];
  readonly restorations: ReadonlyMap<Chain, Restoration>;
  /** What hangs below a segment in another chain. */
  readonly hanging: ReadonlyMap<Segment, readonly Segment[]>;
}

export type Verdict = 'open' | 'stands' | 'refused';

export interface Standing {
  /** By itself; absent where nothing contests it. */
  readonly verdict?: Verdict;
  /** With all that it hangs below. */
  readonly state: Verdict;
  /** The decision that refuses it. */
  readonly refusal?: Ruling;
  /** Ids of the cards that keep it open. */
  readonly cards: readonly string[];
}

/** One split of a desk's registers, of which at most one side is this desk's. */
export interface Contest {
  /** Names its card: the chain or the desk, and the event after which its sides part. */
  readonly about: string;
  readonly desk: { readonly school: SchoolCode; readonly letter: DeskLetter };
  readonly because: 'fork' | 'clone';
  /** The first segments of each side. */
  readonly sides: readonly Segment[];
}

export interface Restoration {
  readonly body: EventOf<'DeskRestored'>['body'];
  /** The segment that holds the event from which it goes on. */
  readonly from?: Segment;
  /** Nothing is known of the replica from which it goes on. */
  readonly unknown: boolean;
}

export function contestsOf(chains: readonly Chain[], verdicts: Verdicts): Contests {
  const restorations = restorationsOf(chains);
  const cloned = clones(chains, restorations);
  const contests = [...cloned, ...forks(chains, cloned)];
  return {
    standings: standingsOf(chains, restorations, contests, verdicts),
    contests,
    restorations,
    hanging: hangingOf(restorations),
  };
}

/** What a side is called: the hash of its first own event. */
export const branchName = (side: Segment): Hash => (side.events[0] as { hash: Hash }).hash;

/** A restoration that does not match what is known of its origin is none. */
function restorationsOf(chains: readonly Chain[]): Map<Chain, Restoration> {
  const byInstallation = new Map<string, Chain[]>();
  for (const chain of chains) {
    const name = sourceName(chain.desk);
    byInstallation.set(name, [...(byInstallation.get(name) ?? []), chain]);
  }
  const restorations = new Map<Chain, Restoration>();
  for (const chain of chains) {
    const body = restoredIn(chain);
    if (!body || deskName(body.from) !== deskName(chain.desk)) continue;
    const origins = byInstallation.get(sourceName(body.from)) ?? [];
    const from = origins
      .filter((origin) => origin !== chain)
      .map((origin) => segmentHolding(origin, body.upTo, body.head))
      .find((segment) => segment !== undefined);
    if (from) restorations.set(chain, { body, from, unknown: false });
    else if (origins.length === 0) restorations.set(chain, { body, unknown: true });
  }
  return withoutCircles(restorations);
}

function restoredIn(chain: Chain): Restoration['body'] | undefined {
  let first: { readonly seq: number; readonly hash: Hash; readonly body: Restoration['body'] } | undefined;
  for (const { events } of segmentsOf(chain)) {
    for (const { event, hash } of events) {
      if (event.type !== 'DeskRestored') continue;
      const { seq, body } = event;
      if (!first || (seq - first.seq || byCodePoint(hash, first.hash)) < 0) first = { seq, hash, body };
    }
  }
  return first?.body;
}

/** Two registers that each say they go on from the other: neither is believed. */
function withoutCircles(restorations: Map<Chain, Restoration>): Map<Chain, Restoration> {
  const originOf = (chain: Chain) => restorations.get(chain)?.from?.chain;
  const goesInCircles = (chain: Chain): boolean => {
    const passed = new Set<Chain>();
    let origin = originOf(chain);
    while (origin && origin !== chain && !passed.has(origin)) {
      passed.add(origin);
      origin = originOf(origin);
    }
    return origin === chain;
  };
  return new Map([...restorations].filter(([chain]) => !goesInCircles(chain)));
}

/** Several first events of one chain are sides of its fork, unless they are already those of a clone. */
function forks(chains: readonly Chain[], cloned: readonly Contest[]): Contest[] {
  const contested = new Set(cloned.flatMap(({ sides }) => sides));
  return chains.flatMap((chain) => {
    const beginnings = chain.firsts.some((first) => contested.has(first)) ? [] : [chain.firsts];
    const splits = [...beginnings, ...segmentsOf(chain).map(({ after }) => after)];
    return splits
      .filter((sides) => sides.length > 1)
      .map(
        (sides): Contest => ({
          about: `${chain.name}/${sides[0]?.before?.events.at(-1)?.hash ?? NO_HASH}`,
          desk: { school: chain.desk.school, letter: chain.desk.letter },
          because: 'fork',
          sides: inOrder(sides),
        }),
      );
  });
}

function clones(chains: readonly Chain[], restorations: ReadonlyMap<Chain, Restoration>): Contest[] {
  const rivals = new Map<string, Chain[]>();
  for (const chain of chains) {
    const restoration = restorations.get(chain);
    const place = restoration?.from ? restoration.body.head : NO_HASH;
    const about = `${deskName(chain.desk)}/${place}`;
    rivals.set(about, [...(rivals.get(about) ?? []), chain]);
  }
  return [...rivals]
    .filter(([, some]) => some.length > 1)
    .map(([about, some]): Contest => {
      const { school, letter } = (some[0] as Chain).desk;
      const sides = inOrder(some.flatMap(({ firsts }) => firsts));
      return { about, desk: { school, letter }, because: 'clone', sides };
    });
}

const inOrder = (sides: readonly Segment[]): Segment[] =>
  [...sides].sort((a, b) => byCodePoint(branchName(a), branchName(b)));

function standingsOf(
  chains: readonly Chain[],
  restorations: ReadonlyMap<Chain, Restoration>,
  contests: readonly Contest[],
  verdicts: Verdicts,
): Map<Segment, Standing> {
  const contestOf = new Map(contests.flatMap((contest) => contest.sides.map((side) => [side, contest])));
  const standings = new Map<Segment, Standing>();
  const standingOf = (segment: Segment): Standing => {
    const known = standings.get(segment);
    if (known) return known;
    const above = segment.before ?? restorations.get(segment.chain)?.from;
    const standing = below(above && standingOf(above), segment, contestOf.get(segment), verdicts);
    standings.set(segment, standing);
    return standing;
  };
  for (const chain of chains) for (const segment of segmentsOf(chain)) standingOf(segment);
  return standings;
}

const UNCONTESTED: Standing = { state: 'stands', cards: [] };

function below(
  above: Standing = UNCONTESTED,
  segment: Segment,
  contest: Contest | undefined,
  { branches }: Verdicts,
): Standing {
  const { verdict: _, ...inherited } = above;
  if (!contest) return inherited;
  const ruling = branches.get(branchName(segment));
  const verdict = verdictOn(segment, contest, branches);
  if (verdict === 'refused' && ruling) return { verdict, state: 'refused', refusal: ruling, cards: [] };
  if (verdict === 'stands' || above.state === 'refused') return { ...inherited, verdict };
  return { verdict, state: 'open', cards: [...above.cards, cardId('ChainContested', contest.about)] };
}

/** The last one that is not refused stands, though nobody says so. */
function verdictOn(side: Segment, { sides }: Contest, branches: Verdicts['branches']): Verdict {
  const said = branches.get(branchName(side))?.verdict;
  if (said) return said;
  const others = sides.filter((other) => other !== side);
  return others.every((other) => branches.get(branchName(other))?.verdict === 'refused') ? 'stands' : 'open';
}

function hangingOf(restorations: ReadonlyMap<Chain, Restoration>): Map<Segment, Segment[]> {
  const hanging = new Map<Segment, Segment[]>();
  for (const [chain, { from }] of restorations) {
    if (from) hanging.set(from, [...(hanging.get(from) ?? []), ...chain.firsts]);
  }
  return hanging;
}
