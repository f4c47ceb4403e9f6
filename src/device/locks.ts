/** Runs jobs of one name one after the other, over all tabs. Tells each whether that is so: not every browser can. */
export type Locks = <T>(name: string, job: (isAlone: boolean) => Promise<T>) => Promise<T>;

/** Where Web Locks are missing the job runs at once: the ledger's compare keeps it correct without. */
export const webLocks: Locks = <T>(name: string, job: (isAlone: boolean) => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(name, () => job(true)) as Promise<T>) : job(false);
