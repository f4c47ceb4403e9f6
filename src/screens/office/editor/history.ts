/** What was, what is, and what was undone. Values are immutable, so keeping the old ones is all it takes. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The place of the last edit, as long as a next one there would be part of it. */
  readonly place: string | undefined;
}

/** Steps that can be taken back. */
const KEPT = 300;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [], place: undefined });

/**
 * A new present. What was undone is gone for good.
 * @param place where one types: what is typed there without a pause elsewhere is one step
 */
export function edited<T>(history: History<T>, next: T, place?: string): History<T> {
  if (Object.is(next, history.present)) return history;
  const goesOn = place !== undefined && place === history.place;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-KEPT);
  return { past, present: next, future: [], place };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    place: undefined,
  };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, place: undefined };
}
