import type { CoordinationState } from '#domain/coordination/state.ts';
import { knownEvent } from '#domain/coordination/state.ts';
import { err, ok } from '#domain/result.ts';
import { readCoordinationExport, type VerifiedCoordination } from '#files/coordinationExport.ts';
import type { BroughtFile, Reading } from '#gathering/gathering.ts';
import type { FileReading } from './filesRead.ts';
import type { Opening } from './openCoordination.ts';

/**
 * What the desks' reader said of some files, and what it took for a coordinator's decisions read as such, with all
 * checks.
 * @param files the same, in the same order
 */
export async function withDecisions(
  readings: readonly Reading[],
  files: readonly BroughtFile[],
  { campaignFile, identity }: Opening,
): Promise<readonly Omit<FileReading, 'id'>[]> {
  return Promise.all(
    readings.map(async (reading, index) => {
      const bytes = files[index]?.bytes;
      if (!bytes || reading.outcome.ok || reading.outcome.error.type !== 'FileOfDecisions') return reading;
      const read = await readCoordinationExport(bytes, identity, campaignFile);
      const { file } = reading;
      return read.ok
        ? { file, outcome: ok({ type: 'Decisions', decisions: read.value }) }
        : { file, outcome: err({ type: 'DecisionsRefused', error: read.error }) };
    }),
  );
}

/** Whether all of it counts here already: a copy of this computer's own decisions, or of some taken in before. */
export const isKnownHere = (state: CoordinationState, { header }: VerifiedCoordination): boolean =>
  knownEvent(state, header.head) !== undefined;
