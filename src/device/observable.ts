/** A value that others may watch. Made for React's `useSyncExternalStore`. */
export interface Observable<T> {
  readonly get: () => T;
  /** Returns how to stop watching. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface Source<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

export function createSource<T>(initial: T): Source<T> {
  const watchers = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    subscribe: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const watcher of watchers) watcher();
    },
  };
}
