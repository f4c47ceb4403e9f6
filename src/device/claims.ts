/** Names that this tab holds against the other tabs of this laptop, until it lets go or closes. */
const held = new Map<string, () => void>();

/** Takes a name if no other tab holds it. A tab may claim again what it holds already. */
export function claim(name: string): Promise<boolean> {
  if (held.has(name) || !navigator.locks) return Promise.resolve(true);
  return new Promise((answer) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      if (!lock) return undefined;
      return new Promise<void>((release) => held.set(name, release));
    });
  });
}

export function letGo(name: string): void {
  held.get(name)?.();
  held.delete(name);
}
