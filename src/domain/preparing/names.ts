import { slugOf } from '../campaign/slug.ts';

/** An id made of a name, other than those already there: `les-goelands`, `les-goelands-2` ... */
export function freeId<Id extends string>(name: string, taken: readonly Id[]): Id {
  const used = new Set<string>(taken);
  const slug = slugOf(name);
  let id = slug;
  for (let n = 2; used.has(id); n++) id = `${slug.slice(0, 36)}-${n}`;
  return id as Id;
}
