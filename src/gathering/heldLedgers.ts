import type { LedgerEvent } from '#domain/events/events.ts';
import type { EventPassedOver, EventToMerge, Hashed, Ledger } from '#domain/merge/evidence.ts';
import { invariant } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { GatheredFile } from '#files/gathered.ts';
import type { Taken } from './gathering.ts';
import { shareWords } from './sharing.ts';

/**
 * The ledgers read so far, none of them a part of another: the merge takes every event once by its hash, so what a
 * fuller file holds need not be kept twice.
 */
export type HeldLedgers = readonly Ledger[];

export interface TakenIn {
  readonly held: HeldLedgers;
  readonly taken: Taken;
}

/** How a ledger just read stands to what is held, and what is held with it. */
export function takeIn(held: HeldLedgers, ledger: Ledger): TakenIn {
  const sameChain = held.filter((other) => chainOf(other) === chainOf(ledger));
  const type =
    ledger.kind === 'whole' ? standingOfWhole(ledger, sameChain) : standingOfStubs(ledger, sameChain);
  const taken: Taken = {
    type,
    desk: ledger.desk,
    kind: ledger.kind,
    events: ledger.events.length,
    enrolments: ledger.events.filter(({ event }) => event.type === 'HouseholdEnrolled').length,
  };
  if (type === 'AlreadyRead' || type === 'Older') return { held, taken };
  const covered = new Set(sameChain.filter((other) => covers(ledger, other)));
  return { held: [...held.filter((other) => !covered.has(other)), ledger], taken };
}

/** What is kept of a file: not its bytes. */
export function ledgerOf(file: GatheredFile): Ledger {
  const { desk, key } = file.header;
  if (file.kind === 'stubs') return { kind: 'stubs', desk, key, events: file.events };
  const events = file.events.map(asMerged);
  shareWords(events);
  return { kind: 'whole', desk, key, events: hashed(events, file.header.head) };
}

/** Without what the merge does not read. */
const asMerged = (event: LedgerEvent): EventToMerge =>
  event.type === 'ReceiptPrinted' || event.type === 'CopyVerified' ? passedOver(event) : event;

/** Its type is written here, as each event that is parsed brings its own. */
const passedOver = ({ seq, prev, clockOffset, type }: EventPassedOver): EventPassedOver => ({
  seq,
  prev,
  clockOffset,
  type: type === 'ReceiptPrinted' ? 'ReceiptPrinted' : 'CopyVerified',
});

/** The chain holds, so each event's hash stands in the one after it: no need to hash again, nor to keep it twice. */
const hashed = (events: readonly EventToMerge[], head: Hash): Hashed<EventToMerge>[] =>
  events.map((event, index) => ({ hash: events[index + 1]?.prev ?? head, event }));

/** A chain is known by desk and key (R3). */
const chainOf = ({ desk, key }: Ledger): string => `${desk.school}-${desk.letter}${desk.replica} ${key}`;

function standingOfWhole(ledger: Ledger, sameChain: HeldLedgers): Taken['type'] {
  const whole = sameChain.filter((other) => other.kind === 'whole');
  const fuller = whole.find((other) => reaches(other, ledger));
  if (fuller) return fuller.events.length === ledger.events.length ? 'AlreadyRead' : 'Older';
  if (sameChain.length === 0) return 'New';
  return whole.length === 0 || whole.some((other) => reaches(ledger, other)) ? 'Continues' : 'Branches';
}

function standingOfStubs(ledger: Ledger, sameChain: HeldLedgers): Taken['type'] {
  const fuller = sameChain.find((other) => covers(other, ledger));
  if (fuller) {
    return fuller.kind === 'stubs' && fuller.events.length === ledger.events.length ? 'AlreadyRead' : 'Older';
  }
  if (sameChain.length === 0) return 'New';
  return sameChain.some((other) => contradicts(other, ledger)) ? 'Branches' : 'Continues';
}

/** Whether nothing of `part` is lost when `all` is kept. */
const covers = (all: Ledger, part: Ledger): boolean => {
  if (all.kind === 'whole' && part.kind === 'whole') return reaches(all, part);
  if (part.kind === 'whole') return false;
  const bySeq = seqsOf(all);
  return part.events.every(({ hash, event }) => bySeq.get(event.seq) === hash);
};

/** Whole ledgers: whether the longer one goes through the head of the shorter, and thus through all of it. */
const reaches = (longer: Ledger, shorter: Ledger): boolean => {
  const head = shorter.events.at(-1);
  invariant(head, 'a whole ledger has a first event');
  return longer.events[shorter.events.length - 1]?.hash === head.hash;
};

/** Two events under one seq. */
const contradicts = (a: Ledger, b: Ledger): boolean => {
  const bySeq = seqsOf(a);
  return b.events.some(({ hash, event }) => (bySeq.get(event.seq) ?? hash) !== hash);
};

const seqsOf = ({ events }: Ledger): ReadonlyMap<number, Hash> =>
  new Map(events.map(({ hash, event }) => [event.seq, hash]));
