import { useEffect, useState } from 'react';
import type { RequestRef } from '#domain/coordination/events.ts';
import type { Why } from '#gathering/gathering.ts';
import { useCoordination } from '../coordination/session.tsx';

/** Why a request stands where it stands now; undefined while it is being asked for. */
export function useWhy({ enrolment, position }: RequestRef): Why | 'unknown' | undefined {
  const { gathering, overview } = useCoordination();
  const [why, setWhy] = useState<Why | 'unknown'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the register differs.
  useEffect(() => {
    let isCurrent = true;
    void gathering.why({ enrolment, position }).then((found) => {
      if (isCurrent) setWhy(found ?? 'unknown');
    });
    return () => {
      isCurrent = false;
    };
  }, [gathering, overview, enrolment, position]);
  return why;
}
