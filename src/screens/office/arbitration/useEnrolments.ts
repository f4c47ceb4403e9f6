import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { useAnswer } from '../coordination/useAnswer.ts';

/** Enrolments by their ids, as they stand now; undefined before the first were found. */
export function useEnrolments(ids: readonly Hash[]): ReadonlyMap<Hash, MergedEnrolment> | undefined {
  return useAnswer(ids.join(' '), async (gathering) => {
    const enrolments = await gathering.enrolments(ids);
    return new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]));
  }).answer;
}
