/** Runs jobs of one name one after the other, over all tabs. */
export type Locks = <T>(name: string, job: () => Promise<T>) => Promise<T>;

/** Where Web Locks are missing the job runs at once: the ledger's compare keeps it correct without. */
export const webLocks: Locks = <T>(name: string, job: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(name, job) as Promise<T>) : job();
