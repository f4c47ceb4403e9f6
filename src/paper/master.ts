import { invariant } from '#domain/result.ts';
import type { Entry, Placed } from './layout.ts';
import type { Ground, Item, Page } from './page.ts';

/** A page of which many copies are made, laid out once: what they share, and between it what each has of its own. */
export type Master = readonly (Ground | Entry)[];

export function masterOf(placed: readonly Placed[]): Master {
  const master: (Ground | Entry)[] = [];
  let shared: Item[] = [];
  for (const item of placed) {
    if (item.kind === 'entry') {
      master.push(item);
      shared = [];
    } else {
      if (shared.length === 0) master.push({ kind: 'ground', items: shared });
      shared.push(item);
    }
  }
  return master;
}

/** @param words of every entry, by its name */
export const copyOf = (master: Master, words: Readonly<Record<string, string>>): Page =>
  master.flatMap((part): Page => {
    if (part.kind === 'ground') return [part];
    const given = words[part.name];
    invariant(given !== undefined, `a copy has words for ${part.name}`);
    return part.items(given);
  });
