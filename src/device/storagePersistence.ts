/** `asked`: the person has not yet answered the browser. */
export type Persistence = 'kept' | 'notKept' | 'asked';

/** A browser that answers by itself does so at once. */
const PATIENCE = 2_000;

let asking: Promise<Persistence> | undefined;

/**
 * Asks the browser not to clear this site's data on its own. Chromium answers by itself (yes to an installed
 * application), Firefox asks the person, who may not even see the question.
 */
export function keepStorage(): Promise<Persistence> {
  // Asked again while the first question is still open, Firefox would put a second one.
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return Promise.race([asking, unanswered()]);
}

async function ask(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'notKept';
  } catch {
    return 'notKept';
  }
}

const unanswered = (): Promise<Persistence> =>
  new Promise((resolve) => setTimeout(() => resolve('asked'), PATIENCE));

/** Bytes that this site may still write, as the browser reckons; undefined where it does not tell. */
export async function freeSpace(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : quota - (usage ?? 0);
  } catch {
    return undefined;
  }
}
