import type { DeskIdentity } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import type { Hash, PublicKey } from '../vocabulary/ids.ts';
import type { EventToMerge, Hashed, Ledger } from './evidence.ts';
import { sourceName } from './verdicts.ts';

/** docs/merge.md, 1: the events of one chain as a tree, each once. */
export interface Chain {
  /** `JVE-A7K2/<key>` */
  readonly name: string;
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly kind: 'whole' | 'stubs';
  /** Whether stubs tell of it what no whole ledger does: only then receipts can be missing. */
  readonly patched: boolean;
  /** One, unless the chain splits before its first event. */
  readonly firsts: Segment[];
}

/** Events that follow each other, up to the next split or to an end. */
export interface Segment {
  readonly chain: Chain;
  /** What it continues; none at the beginning of a chain. */
  before: Segment | undefined;
  after: Segment[];
  /** Ascending by seq; at least one. */
  events: Event[];
}

type Event = Hashed<EventToMerge>;

/** @returns by school, letter, replica and key */
export function chainsOf(ledgers: readonly Ledger[]): Chain[] {
  const byChain = new Map<string, Ledger[]>();
  for (const ledger of ledgers) {
    const name = `${sourceName(ledger.desk)}/${ledger.key}`;
    const same = byChain.get(name);
    if (same) same.push(ledger);
    else byChain.set(name, [ledger]);
  }
  return [...byChain]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, same]) => chainOf(name, same))
    .filter(({ firsts }) => firsts.length > 0);
}

function chainOf(name: string, ledgers: readonly Ledger[]): Chain {
  const wholes = ledgers
    .filter(({ kind, events }) => kind === 'whole' && events.length > 0)
    .map(({ events }) => events)
    .sort((a, b) => b.length - a.length || byCodePoint(headOf(a), headOf(b)));
  const grown = grow(wholes);
  const stubs = stubsBeside(grown, ledgers);
  const { desk, key } = ledgers[0] as Ledger;
  const kind = wholes.length > 0 ? 'whole' : 'stubs';
  const chain: Chain = { name, desk, key, kind, patched: stubs.length > 0, firsts: [] };
  chain.firsts.push(...grown.map((twig) => segmentOf(chain, twig)));
  graft(chain, wholes[0] ?? [], stubs);
  return chain;
}

const headOf = (events: readonly Event[]): Hash => (events.at(-1) as Event).hash;

/** A segment before its chain is known. */
interface Twig {
  events: readonly Event[];
  after: Twig[];
}

/** @param wholes the longest first: none continues one before it */
function grow(wholes: readonly (readonly Event[])[]): Twig[] {
  const firsts: Twig[] = [];
  for (const events of wholes) {
    let at = 0;
    let siblings = firsts;
    for (;;) {
      const next = siblings.find((twig) => twig.events[0]?.hash === events[at]?.hash);
      if (!next) {
        siblings.push({ events: at === 0 ? events : events.slice(at), after: [] });
        break;
      }
      const shared = sharedLength(next.events, events, at);
      if (at + shared === events.length) break;
      if (shared < next.events.length) {
        next.after = [{ events: next.events.slice(shared), after: next.after }];
        next.events = next.events.slice(0, shared);
      }
      at += shared;
      siblings = next.after;
    }
  }
  return firsts;
}

/** How many events of `some` stand in `events` too, from `at` on. A hash covers all before it: halving finds it. */
function sharedLength(some: readonly Event[], events: readonly Event[], at: number): number {
  let low = 0;
  let high = Math.min(some.length, events.length - at);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (some[middle - 1]?.hash === events[at + middle - 1]?.hash) low = middle;
    else high = middle - 1;
  }
  return low;
}

function segmentOf(chain: Chain, twig: Twig, before?: Segment): Segment {
  const segment: Segment = {
    chain,
    before,
    after: [],
    // Stubs are grafted onto lists of our own, not onto those of the evidence.
    events: chain.patched ? [...twig.events] : (twig.events as Event[]),
  };
  segment.after = twig.after.map((each) => segmentOf(chain, each, segment));
  return segment;
}

/** The stubs that no whole ledger holds, by seq and hash. */
function stubsBeside(grown: readonly Twig[], ledgers: readonly Ledger[]): Event[] {
  const stubs = new Map<Hash, Event>();
  for (const { kind, events } of ledgers) {
    if (kind === 'whole') continue;
    for (const event of events) if (!holds(grown, event)) stubs.set(event.hash, event);
  }
  return [...stubs.values()].sort((a, b) => a.event.seq - b.event.seq || byCodePoint(a.hash, b.hash));
}

const holds = (twigs: readonly Twig[], { event, hash }: Event): boolean =>
  twigs.some((twig) => {
    const index = event.seq - (twig.events[0] as Event).event.seq;
    return index < twig.events.length
      ? twig.events[index]?.hash === hash
      : holds(twig.after, { event, hash });
  });

/**
 * Each stub follows the event that it names, or else the last one below it, of the longest whole ledger or of
 * the stubs.
 */
function graft(chain: Chain, longest: readonly Event[], stubs: readonly Event[]): void {
  let earlier: Event | undefined;
  let latest: Event | undefined;
  for (const stub of stubs) {
    // Of several stubs with one seq, the lowest hash is gone on with.
    if (latest && latest.event.seq < stub.event.seq) earlier = latest;
    if (!latest || latest.event.seq < stub.event.seq) latest = stub;
    const whole = longest[Math.min(stub.event.seq - 1, longest.length) - 1];
    const named = placeOf(chain, stub.event.seq - 1, stub.event.prev);
    const last = [whole, earlier].filter((each) => each !== undefined).sort(laterFirst)[0];
    const place = named ?? (last && placeOf(chain, last.event.seq, last.hash));
    if (place) attach(place, stub);
    else chain.firsts.push({ chain, before: undefined, after: [], events: [stub] });
  }
}

const laterFirst = (a: Event, b: Event): number => b.event.seq - a.event.seq || byCodePoint(a.hash, b.hash);

interface Place {
  readonly segment: Segment;
  readonly index: number;
}

function placeOf(chain: Chain, seq: number, hash: Hash): Place | undefined {
  for (const segment of segmentsOf(chain)) {
    const index = indexOfSeq(segment.events, seq);
    if (segment.events[index]?.hash === hash) return { segment, index };
  }
  return undefined;
}

/** The segment of a chain that holds this event. */
export const segmentHolding = (chain: Chain, seq: number, hash: Hash): Segment | undefined =>
  placeOf(chain, seq, hash)?.segment;

function indexOfSeq(events: readonly Event[], seq: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] as Event).event.seq < seq) low = middle + 1;
    else high = middle;
  }
  return events[low]?.event.seq === seq ? low : -1;
}

function attach({ segment, index }: Place, event: Event): void {
  const { chain } = segment;
  const rest = segment.events.slice(index + 1);
  if (rest.length === 0 && segment.after.length === 0) {
    segment.events.push(event);
    return;
  }
  if (rest.length > 0) {
    const tail: Segment = { chain, before: segment, after: segment.after, events: rest };
    for (const each of tail.after) each.before = tail;
    segment.events = segment.events.slice(0, index + 1);
    segment.after = [tail];
  }
  segment.after.push({ chain, before: segment, after: [], events: [event] });
}

/** Every segment of a chain, each before those that continue it. */
export function segmentsOf(chain: Chain): Segment[] {
  const segments = [...chain.firsts];
  for (const segment of segments) segments.push(...segment.after);
  return segments;
}
