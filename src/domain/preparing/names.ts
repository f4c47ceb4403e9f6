/** The id that is wanted, or with a number when it is taken: `les-goelands`, `les-goelands-2` ... */
export function freeId<Id extends string>(wanted: string, taken: readonly Id[]): Id {
  const used = new Set<string>(taken);
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted.slice(0, 36)}-${n}`;
  return id as Id;
}
