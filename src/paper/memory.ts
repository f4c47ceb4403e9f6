/** What was found before for a key, else what is found now. */
export type Memory<Found> = (key: string, find: () => Found) => Found;

/**
 * Keeps what depends on nothing but its key, and comes again from paper to paper. Only for what a campaign says, never
 * for what is said of people. Past `most` of them another campaign has come, and all are forgotten.
 */
export function createMemory<Found>(most = 200): Memory<Found> {
  const known = new Map<string, Found>();
  return (key, find) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = find();
    known.set(key, found);
    return found;
  };
}
