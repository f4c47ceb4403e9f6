import type { RequestRef } from '#domain/coordination/events.ts';
import type { Why } from '#gathering/gathering.ts';
import { useAnswer } from '../coordination/useAnswer.ts';

/** Why a request stands where it stands now; undefined while it is being asked for. */
export function useWhy({ enrolment, position }: RequestRef): Why | 'unknown' | undefined {
  const { answer, isCurrent } = useAnswer(
    `${enrolment} ${position}`,
    async (gathering) => (await gathering.why({ enrolment, position })) ?? 'unknown',
  );
  return isCurrent ? answer : undefined;
}
