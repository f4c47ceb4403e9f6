import type { Announcements } from '#device/announcements.ts';
import type { Clock } from '#device/clock.ts';
import type { Locks } from '#device/locks.ts';
import type { Sentinel } from '#device/sentinel.ts';
import { wait } from '#device/wait.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import type { Envelope } from '#domain/events/events.ts';
import type { Head } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import type { LedgerError } from './errors.ts';
import type { ChainStorage, Line } from './storage.ts';

/** Who records, and by how much the laptop's clock is ahead of the reference (seconds). */
export interface Recorder {
  readonly agent: Initials;
  readonly clockOffset: number;
}

/** One chain, open in this tab. */
export interface ChainLedger<Snapshot, Command, E, Refusal> {
  readonly chain: string;
  /** Everything the ledger knows. A new object after every change. */
  readonly snapshot: () => Snapshot;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Decides and records, all or nothing (R13). Resolves to the recorded events only after the commit was
   * read back (R1); on an error nothing was acknowledged.
   */
  readonly append: (command: Command, by: Recorder) => Promise<Result<E[], Refusal | LedgerError>>;
  /** Takes in what other tabs recorded. */
  readonly catchUp: () => Promise<Result<Snapshot, LedgerError>>;
  /** Every line as bytes, in order: what an export is made of. */
  readonly lines: () => readonly Bytes[];
  readonly close: () => void;
}

export interface LedgerDependencies {
  readonly clock: Clock;
  readonly locks: Locks;
  readonly sentinel: Sentinel;
  readonly announcements: Announcements;
}

/** What tells the ledger of a desk from that of a coordinator. */
export interface ChainRules<Snapshot, Command, E, Happening, Refusal> {
  readonly timeZone: string;
  readonly decide: (command: Command) => Result<readonly Happening[], Refusal>;
  /** What must follow before anything else is decided. */
  readonly followUp?: () => Command | undefined;
  readonly event: (position: Envelope, happening: Happening) => E;
  readonly write: (position: Envelope, happening: Happening) => Bytes;
  /** Reads what lies beside the chain and counts too. @returns whether anything is new */
  readonly readBeside?: () => Promise<Result<boolean, LedgerError>>;
  /** Folds in events that were stored, in order. */
  readonly takeIn: (lines: readonly Line<E>[]) => void;
  /** What is known now, as a new object. */
  readonly look: () => Snapshot;
}

/** Tabs that record at once make each other start again; so many in a row means something else is wrong. */
const ATTEMPTS = 20;

export function chainLedger<Snapshot, Command, E extends Envelope, Happening, Refusal, Companion>(
  chain: string,
  rules: ChainRules<Snapshot, Command, E, Happening, Refusal>,
  storage: ChainStorage<E, Companion>,
  { clock, locks, sentinel, announcements }: LedgerDependencies,
  /** Stored with the first event, in the same transaction. */
  companion?: Companion,
): ChainLedger<Snapshot, Command, Line<E>, Refusal> {
  const lines: Bytes[] = [];
  const listeners = new Set<() => void>();
  let head: Head = { seq: 0, hash: NO_HASH };
  let snapshot = rules.look();
  let lastJob: Promise<unknown> = Promise.resolve();

  const stopListening = announcements.listen(() => void exclusively(catchUp));

  return {
    chain,
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    append: (command, by) => exclusively((isAlone) => appendWithFollowUp(command, by, isAlone)),
    catchUp: () => exclusively(catchUp),
    lines: () => lines,
    close: stopListening,
  };

  /** One after the other in this tab by itself, over all tabs by the lock. */
  function exclusively<T>(job: (isAlone: boolean) => Promise<T>): Promise<T> {
    const done = lastJob.then(() => locks(`preau.ledger.${chain}`, job));
    lastJob = done.catch(() => undefined);
    return done;
  }

  async function appendWithFollowUp(
    command: Command,
    by: Recorder,
    isAlone: boolean,
  ): Promise<Result<Line<E>[], Refusal | LedgerError>> {
    const appended = await append(command, by, isAlone);
    if (!appended.ok) return appended;
    const following: Line<E>[] = [];
    for (let next = rules.followUp?.(); next; next = rules.followUp?.()) {
      const followed = await append(next, by, isAlone);
      // What the command recorded stands; what follows from it is tried again with the next command.
      if (!followed.ok) break;
      following.push(...followed.value);
    }
    announcements.announce();
    return ok([...appended.value, ...following]);
  }

  async function append(
    command: Command,
    by: Recorder,
    isAlone: boolean,
  ): Promise<Result<Line<E>[], Refusal | LedgerError>> {
    let isCurrent = isAlone && isLastAcknowledged();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (!isCurrent) {
        const caught = await catchUp();
        if (!caught.ok) return caught;
      }
      const decided = rules.decide(command);
      // Somebody may have recorded what was not acknowledged any more: refused is only what was looked up.
      if (!decided.ok && !isCurrent) return decided;
      if (!decided.ok) {
        isCurrent = false;
        continue;
      }
      const written = chained(decided.value, by);
      const stored = await storage.write(head, written, head.seq === 0 ? companion : undefined);
      if (!stored.ok) return stored;
      if (stored.value === 'written') {
        takeIn(written);
        return ok(written);
      }
      isCurrent = false;
      // Another tab got ahead. Two tabs in step would do so again and again: fall out of step.
      await wait(attempt);
    }
    return err({ type: 'LedgerBusy' });
  }

  /**
   * Under the lock nobody records meanwhile, and what was acknowledged last is known here: looking into the store would
   * bring nothing. Where it does hold something else, the write finds another head, and changes nothing.
   */
  function isLastAcknowledged(): boolean {
    const mark = sentinel.read(chain);
    return !rules.readBeside && mark?.seq === head.seq && mark.head === head.hash;
  }

  async function catchUp(): Promise<Result<Snapshot, LedgerError>> {
    // Before the store: what another tab acknowledges after that is no loss.
    const mark = sentinel.read(chain);
    const stored = await storage.readSince(head);
    if (!stored.ok) return stored;
    const { head: found, lines: news } = stored.value;
    const expected = Math.max(mark?.seq ?? 0, head.seq);
    if (found.seq < expected) return err({ type: 'LedgerShortened', chain, expected, found: found.seq });
    if (found.seq === head.seq && found.hash !== head.hash) return damagedAt(found.seq);
    // As long as it was, but not the one that was acknowledged.
    const other = news.find(({ event, hash }) => event.seq === mark?.seq && hash !== mark.head);
    if (other) return damagedAt(other.event.seq);
    const beside = await rules.readBeside?.();
    if (beside && !beside.ok) return beside;
    takeIn(news, beside?.value);
    return ok(snapshot);
  }

  function damagedAt(seq: number): Result<never, LedgerError> {
    return err({ type: 'LedgerDamaged', chain, seq });
  }

  function takeIn(news: readonly Line<E>[], isMoreBeside = false): void {
    const last = news.at(-1);
    if (!last && !isMoreBeside) return;
    if (last) {
      rules.takeIn(news);
      for (const { bytes } of news) lines.push(bytes);
      head = { seq: last.event.seq, hash: last.hash };
      sentinel.write(chain, { seq: head.seq, head: head.hash });
    }
    snapshot = rules.look();
    for (const listener of listeners) listener();
  }

  function chained(happenings: readonly Happening[], { agent, clockOffset }: Recorder): Line<E>[] {
    const at = clock(rules.timeZone);
    let { seq, hash: prev } = head;
    return happenings.map((happening) => {
      seq += 1;
      const position = { seq, prev, at, clockOffset, agent };
      const bytes = rules.write(position, happening);
      prev = hashOf(bytes);
      return { event: rules.event(position, happening), bytes, hash: prev };
    });
  }
}
