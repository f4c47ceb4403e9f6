import type { Announcements } from '#device/announcements.ts';
import type { Clock } from '#device/clock.ts';
import type { Locks } from '#device/locks.ts';
import type { Sentinel } from '#device/sentinel.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import type { Command } from '#domain/commands/commands.ts';
import { decide, followUp } from '#domain/deciding/decide.ts';
import type { Happening, LedgerEvent } from '#domain/events/events.ts';
import { applyToDesk, type DeskState, emptyDesk, type Head } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Initials } from '#domain/vocabulary/ids.ts';
import type { DeskRow } from './database.ts';
import type { AppendError, LedgerError } from './errors.ts';
import type { ChainStorage, Line } from './storage.ts';

/** Who records, and by how much the laptop's clock is ahead of the reference (seconds). */
export interface Recorder {
  readonly agent: Initials;
  readonly clockOffset: number;
}

/** The ledger of one desk, open in this tab. */
export interface DeskLedger {
  readonly chain: string;
  /** Everything the desk knows. A new object after every change; its maps are shared, so read, don't keep. */
  readonly snapshot: () => Snapshot;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Decides and records, all or nothing (R13). Resolves to the recorded events only after the commit was
   * read back (R1); on an error nothing was acknowledged.
   */
  readonly append: (command: Command, by: Recorder) => Promise<Result<LedgerEvent[], AppendError>>;
  /** Takes in what other tabs recorded. */
  readonly catchUp: () => Promise<Result<Snapshot, LedgerError>>;
  /** Every line as bytes, in order: what an export is made of. */
  readonly lines: () => readonly Bytes[];
  readonly close: () => void;
}

export interface Snapshot {
  readonly state: DeskState;
}

export interface LedgerDependencies {
  readonly clock: Clock;
  readonly locks: Locks;
  readonly sentinel: Sentinel;
  readonly announcements: Announcements;
}

/** Tabs that record at once make each other start again; so many in a row means something else is wrong. */
const ATTEMPTS = 20;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function deskLedger(
  chain: string,
  campaign: Campaign,
  campaignHash: Hash,
  storage: ChainStorage,
  { clock, locks, sentinel, announcements }: LedgerDependencies,
  /** Stored with the first event, in the same transaction. */
  newDesk?: DeskRow,
): DeskLedger {
  const state = emptyDesk(campaign, campaignHash);
  const lines: Bytes[] = [];
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = { state };
  let lastJob: Promise<unknown> = Promise.resolve();

  const stopListening = announcements.listen(() => void exclusively(catchUp));

  return {
    chain,
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    append: (command, by) => exclusively(() => appendWithFollowUp(command, by)),
    catchUp: () => exclusively(catchUp),
    lines: () => lines,
    close: stopListening,
  };

  /** One after the other in this tab by itself, over all tabs by the lock. */
  function exclusively<T>(job: () => Promise<T>): Promise<T> {
    const done = lastJob.then(() => locks(`preau.ledger.${chain}`, job));
    lastJob = done.catch(() => undefined);
    return done;
  }

  async function appendWithFollowUp(
    command: Command,
    by: Recorder,
  ): Promise<Result<LedgerEvent[], AppendError>> {
    const appended = await append(command, by);
    if (!appended.ok) return appended;
    const following: LedgerEvent[] = [];
    for (let next = followUp(state); next; next = followUp(state)) {
      const followed = await append(next, by);
      // What the command recorded stands; what follows from it is tried again with the next command.
      if (!followed.ok) break;
      following.push(...followed.value);
    }
    announcements.announce();
    return ok([...appended.value, ...following]);
  }

  async function append(command: Command, by: Recorder): Promise<Result<LedgerEvent[], AppendError>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const current = await catchUp();
      if (!current.ok) return current;
      const decided = decide(state, command);
      if (!decided.ok) return decided;
      const written = chained(state.head, decided.value, by);
      const stored = await storage.write(state.head, written, state.head.seq === 0 ? newDesk : undefined);
      if (!stored.ok) return stored;
      if (stored.value === 'written') {
        takeIn(written);
        return ok(written.map(({ event }) => event));
      }
      // Another tab got ahead. Two tabs in step would do so again and again: fall out of step.
      await pause(attempt);
    }
    return err({ type: 'LedgerBusy' });
  }

  async function catchUp(): Promise<Result<Snapshot, LedgerError>> {
    // Before the store: what another tab acknowledges after that is no loss.
    const mark = sentinel.read(chain);
    const stored = await storage.readSince(state.head);
    if (!stored.ok) return stored;
    const { head, lines: news } = stored.value;
    const expected = Math.max(mark?.seq ?? 0, state.head.seq);
    if (head.seq < expected) return err({ type: 'LedgerShortened', chain, expected, found: head.seq });
    if (head.seq === state.head.seq && head.hash !== state.head.hash) return damagedAt(head.seq);
    // As long as it was, but not the one that was acknowledged.
    const other = news.find(({ event, hash }) => event.seq === mark?.seq && hash !== mark.head);
    if (other) return damagedAt(other.event.seq);
    takeIn(news);
    return ok(snapshot);
  }

  function damagedAt(seq: number): Result<never, LedgerError> {
    return err({ type: 'LedgerDamaged', chain, seq });
  }

  function takeIn(news: readonly Line[]): void {
    if (news.length === 0) return;
    for (const { event, bytes, hash } of news) {
      applyToDesk(state, event, hash);
      lines.push(bytes);
    }
    sentinel.write(chain, { seq: state.head.seq, head: state.head.hash });
    snapshot = { state };
    for (const listener of listeners) listener();
  }

  function chained(head: Head, happenings: readonly Happening[], { agent, clockOffset }: Recorder): Line[] {
    const at = clock(campaign.morning.timeZone);
    let { seq, hash: prev } = head;
    return happenings.map((happening) => {
      seq += 1;
      const position = { seq, prev, at, clockOffset, agent };
      const bytes = writeLine(position, happening);
      prev = hashOf(bytes);
      return { event: { ...position, ...happening }, bytes, hash: prev };
    });
  }
}
