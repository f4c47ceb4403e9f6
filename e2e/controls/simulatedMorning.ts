import { coordinationFiles, deskFiles } from '../../src/cli/simulate/files.ts';
import { type MorningOptions, simulateMorning } from '../../src/cli/simulate/morning.ts';
import type { Brought } from '../pages/office.ts';

/** A fictional morning as the coordinator has it in hand. */
export interface SimulatedMorning {
  readonly campaign: Brought;
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** Of the recovery sheet. */
  readonly recoveryLines: readonly string[];
  /** What came in time, and what came late. */
  readonly desks: readonly Brought[];
  readonly late: readonly Brought[];
}

export async function simulatedMorning(options: MorningOptions): Promise<SimulatedMorning> {
  const morning = simulateMorning(options);
  const files = coordinationFiles(morning, {});
  const textOf = (path: string) =>
    Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();
  const campaign = files.find(({ path }) => path.endsWith('.campagne.json'));
  const desks: Brought[] = [];
  const late: Brought[] = [];
  for await (const { path, bytes } of deskFiles(morning)) {
    const name = path.split('/').at(-1) ?? path;
    (path.startsWith('late/') ? late : desks).push({ name, buffer: Buffer.from(bytes) });
  }
  return {
    campaign: { name: campaign?.path ?? '', buffer: Buffer.from(campaign?.bytes ?? []) },
    identity: morning.keys.age.identity,
    recoveryLines: textOf('recovery-sheet.txt').trimEnd().split('\n'),
    desks,
    late,
  };
}
