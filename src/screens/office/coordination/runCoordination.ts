import { readPickedFile } from '#device/filePicker.ts';
import { createSource } from '#device/observable.ts';
import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import { type CoordinationState, ledgersOf } from '#domain/coordination/state.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { BroughtFile, Reading } from '#gathering/gathering.ts';
import type { StoppableGathering } from '#gathering/untilStopped.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import type { GatheredError } from '#ledger/gatheredFiles.ts';
import type { Coordination, Now } from './coordination.ts';
import { withDecisions } from './decisionsFound.ts';
import type { CoordinationFault } from './fault.ts';
import type { FileReading } from './filesRead.ts';
import type { Opening } from './openCoordination.ts';

interface Parts {
  readonly opening: Opening;
  readonly reader: StoppableGathering;
  readonly ledger: OwnLedger;
  readonly by: Recorder;
  /** Takes in what was given from the reserve since. */
  readonly takeReserve: () => Promise<Result<unknown, CoordinationFault>>;
  readonly now: () => Instant;
  /** Keeps files on this computer, so that closing the page costs no second tour of the sticks. */
  readonly keep: (files: readonly BroughtFile[], at: Instant) => Promise<Result<void, GatheredError>>;
}

let opened = 0;

/** Keeps the register in step with files and decisions: after each act everything shown is asked for again. */
export async function runCoordination(parts: Parts): Promise<Coordination> {
  const { opening, reader, ledger, by } = parts;
  const { gathering, stopped } = reader;
  let stopping: AbortController | undefined;
  let followed: { readonly state: CoordinationState; readonly done: Promise<void> } | undefined;
  await gathering.decide(ledgersOf(ledger.snapshot()));
  const source = createSource<Now>({ ...(await standing()), files: { readings: [] } });
  // What another window decides counts here too.
  const stopListening = ledger.subscribe(() => void follow());
  void stopped.then(() => source.set({ ...source.get(), hasStopped: true }));

  return {
    id: ++opened,
    campaignFile: opening.campaignFile,
    opening,
    gathering,
    ledger,
    now: source,
    resume,
    bring,
    stop: () => stopping?.abort(),
    record,
    decide: (decision) => record({ type: 'Decide', decision }),
    withdraw: (decision) => record({ type: 'Withdraw', decision }),
    close: () => {
      stopping?.abort();
      stopListening();
      ledger.close();
      gathering.close();
    },
  };

  async function standing(): Promise<Pick<Now, 'overview' | 'state'>> {
    return { overview: await gathering.overview(), state: ledger.snapshot() };
  }

  /** Once for each state: a decision of this window is also told by its ledger. */
  function follow(): Promise<void> {
    const state = ledger.snapshot();
    if (followed?.state !== state) followed = { state, done: take(state) };
    return followed.done;
  }

  async function take(state: CoordinationState): Promise<void> {
    await gathering.decide(ledgersOf(state));
    source.set({ ...source.get(), ...(await standing()) });
  }

  async function record(command: CoordinationCommand) {
    const recorded = await ledger.append(command, by);
    // What is recorded stands, whether or not the reader can still say what follows from it.
    if (recorded.ok) await Promise.race([follow(), stopped]);
    return recorded;
  }

  /** Files that this computer has kept: what was refused since is another issue's, and no news. */
  async function resume(files: readonly BroughtFile[]): Promise<void> {
    await read(files, async (readings) => readings);
  }

  async function bring(chosen: readonly File[]): Promise<void> {
    if (stopping || chosen.length === 0) return;
    // A failure shows with the first decision; the files are read all the same.
    await parts.takeReserve();
    const { brought, unreadable } = await takeUp(chosen);
    // The reader takes the bytes away; what is kept are these.
    const copies = brought.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
    const readings = await read(brought, async (found) => [
      ...unreadable,
      ...(await withDecisions(found, copies, opening)),
    ]);
    const good = copies.filter((_, index) => isWorthKeeping(readings[index]));
    if (good.length === 0) return;
    const kept = await parts.keep(good, parts.now());
    const { files, ...rest } = source.get();
    source.set({ ...rest, files: { ...files, ...(!kept.ok && { notKept: kept.error }) } });
  }

  /**
   * @param told what is said of the files that were read
   * @returns what became of each file; nothing where the reading was stopped
   */
  async function read(
    brought: readonly BroughtFile[],
    told: (readings: readonly Reading[]) => Promise<readonly Omit<FileReading, 'id'>[]>,
  ): Promise<readonly Reading[]> {
    stopping = new AbortController();
    const { signal } = stopping;
    const { notKept: _told, wasStopped: _stopped, ...before } = source.get().files;
    const show = (done: number) => {
      source.set({ ...source.get(), files: { ...before, progress: { done, total: brought.length } } });
    };
    show(0);
    const readings = await gathering.read(brought, { signal, onProgress: show });
    stopping = undefined;
    const latest = (await told(readings)).map((reading, index) => ({
      ...reading,
      id: before.readings.length + index,
    }));
    source.set({
      ...(await standing()),
      files: {
        readings: [...latest.toReversed(), ...before.readings],
        ...(signal.aborted && { wasStopped: true }),
      },
    });
    return readings;
  }
}

const isWorthKeeping = (reading: Reading | undefined): boolean =>
  reading?.outcome.ok === true && ['New', 'Continues', 'Branches'].includes(reading.outcome.value.type);

/** The bytes of all files of a stick; what cannot be read is told like any refusal. */
async function takeUp(files: readonly File[]): Promise<{
  readonly brought: readonly BroughtFile[];
  readonly unreadable: readonly Omit<FileReading, 'id'>[];
}> {
  const brought: BroughtFile[] = [];
  const unreadable: Omit<FileReading, 'id'>[] = [];
  for (const file of files) {
    const picked = await readPickedFile(file);
    if (picked.ok) brought.push(picked.value);
    else unreadable.push({ file: file.name, outcome: picked });
  }
  return { brought, unreadable };
}
