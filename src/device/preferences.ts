/** Small choices of the person at this laptop. Where storage is denied, a choice lasts until the page closes. */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Nothing depends on it: the choice is simply asked again next time.
  }
}

const keyOf = (name: string): string => `preau.preference.${name}`;
