import type { Gathering } from './gathering.ts';

/** A gathering of which no answer is ever an exception. */
export interface StoppableGathering {
  readonly gathering: Gathering;
  /** Resolves where it broke; never once it was closed. */
  readonly stopped: Promise<void>;
}

/**
 * The first bug, a worker out of memory say, ends a gathering: what was asked stays unanswered, `stopped` tells, and
 * whoever asked begins a new one. So nobody who asks has to know how it can fail.
 */
export function untilStopped(gathering: Gathering): StoppableGathering {
  let isOver = false;
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });

  const close = () => {
    isOver = true;
    gathering.close();
  };
  const answered = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch(() => {
      if (!isOver) {
        close();
        stop();
      }
      return new Promise<never>(() => undefined);
    });

  return {
    stopped,
    gathering: {
      read: (files, options) => answered(gathering.read(files, options)),
      decide: (coordination) => answered(gathering.decide(coordination)),
      overview: () => answered(gathering.overview()),
      effectOf: (happenings) => answered(gathering.effectOf(happenings)),
      enrolments: (ids) => answered(gathering.enrolments(ids)),
      rows: (filter, from, count) => answered(gathering.rows(filter, from, count)),
      search: (question, limit) => answered(gathering.search(question, limit)),
      why: (request) => answered(gathering.why(request)),
      statistics: () => answered(gathering.statistics()),
      registerJson: () => answered(gathering.registerJson()),
      close,
    },
  };
}
