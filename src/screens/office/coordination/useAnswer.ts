import { useEffect, useState } from 'react';
import type { Gathering } from '#gathering/gathering.ts';
import { useCoordination } from './session.tsx';

export interface Answered<T> {
  /** The last that came, until the next one comes; undefined before the first. */
  readonly answer: T | undefined;
  /** Whether it answers this question, not one before it. */
  readonly isCurrent: boolean;
}

/**
 * What the gathering answers, of the register as it stands: asked again when the register changes.
 * @param question tells one question of this place from another; asked again when it differs
 */
export function useAnswer<T>(question: string, ask: (gathering: Gathering) => Promise<T>): Answered<T> {
  const { gathering, overview } = useCoordination();
  const [last, setLast] = useState<{ readonly to: string; readonly answer: T }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the question or the register differs.
  useEffect(() => {
    let isWanted = true;
    void ask(gathering).then((answer) => {
      if (isWanted) setLast({ to: question, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [gathering, overview, question]);
  return { answer: last?.answer, isCurrent: last?.to === question };
}
