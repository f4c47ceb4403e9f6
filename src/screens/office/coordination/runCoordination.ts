import { readPickedFile } from '#device/filePicker.ts';
import { createSource } from '#device/observable.ts';
import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import type { CoordinationState } from '#domain/coordination/state.ts';
import type { CoordinationLedger } from '#domain/merge/evidence.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { BroughtFile, Gathering } from '#gathering/gathering.ts';
import type { Coordination, Now } from './coordination.ts';
import type { DecisionLedger } from './decisionLedger.ts';
import type { FileReading } from './filesRead.ts';

/** Keeps the register in step with files and decisions: after each act everything shown is asked for again. */
export async function runCoordination(
  campaignFile: CampaignFile,
  gathering: Gathering,
  ledger: DecisionLedger,
): Promise<Coordination> {
  await gathering.decide(ledgersOf(ledger.state()));
  const now = createSource<Now>({ ...(await standing()), files: { readings: [] } });
  let stopping: AbortController | undefined;

  return {
    campaignFile,
    gathering,
    now,
    bring,
    stop: () => stopping?.abort(),
    record,
    decide: (decision) => record({ type: 'Decide', decision }),
    withdraw: (decision) => record({ type: 'Withdraw', decision }),
    close,
  };

  async function standing(): Promise<Pick<Now, 'overview' | 'state'>> {
    const overview = await gathering.overview();
    return { overview, state: ledger.state() };
  }

  async function bring(files: readonly File[]): Promise<void> {
    if (stopping || files.length === 0) return;
    stopping = new AbortController();
    const { signal } = stopping;
    showProgress(0, files.length);
    const { brought, unreadable } = await takeUp(files);
    const readings = await gathering.read(brought, {
      signal,
      onProgress: (done) => showProgress(done, files.length),
    });
    stopping = undefined;
    const before = now.get().files.readings;
    const first = before.length;
    const latest = [...unreadable, ...readings].map((reading, index) => ({ ...reading, id: first + index }));
    now.set({ ...(await standing()), files: { readings: [...latest.toReversed(), ...before] } });
  }

  function showProgress(done: number, total: number): void {
    const { files, ...rest } = now.get();
    now.set({ ...rest, files: { readings: files.readings, progress: { done, total } } });
  }

  async function record(command: CoordinationCommand) {
    const recorded = await ledger.append(command);
    if (!recorded.ok) return recorded;
    await gathering.decide(ledgersOf(ledger.state()));
    now.set({ ...now.get(), ...(await standing()) });
    return recorded;
  }

  function close(): void {
    stopping?.abort();
    gathering.close();
  }
}

const ledgersOf = ({ own, taken }: CoordinationState): readonly CoordinationLedger[] =>
  own ? [...taken, own] : taken;

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
