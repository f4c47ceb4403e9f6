/**
 * Asks the browser not to clear this site's data on its own. Chromium answers by itself (yes to an installed
 * application), Firefox asks the person.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Bytes that this site may still write, as the browser reckons; undefined where it does not tell. */
export async function freeSpace(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : quota - (usage ?? 0);
  } catch {
    return undefined;
  }
}
