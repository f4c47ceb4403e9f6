import { useEffect, useState } from 'react';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { useCoordination } from '../coordination/session.tsx';

/** Enrolments by their ids, as they stand now; undefined while they are being asked for. */
export function useEnrolments(ids: readonly Hash[]): ReadonlyMap<Hash, MergedEnrolment> | undefined {
  const { gathering, overview } = useCoordination();
  const [found, setFound] = useState<ReadonlyMap<Hash, MergedEnrolment>>();
  const asked = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the ids or the register differ.
  useEffect(() => {
    let isCurrent = true;
    void gathering.enrolments(ids).then((enrolments) => {
      if (isCurrent) setFound(new Map(enrolments.map((enrolment) => [enrolment.id, enrolment])));
    });
    return () => {
      isCurrent = false;
    };
  }, [gathering, overview, asked]);
  return found;
}
