/**
 * What Préau cannot work without and this browser does not give, by the names of its interfaces. Empty in a current
 * Chrome, Edge or Firefox, on a secure address as well as on a file.
 */
export function lackingInterfaces(
  page: Readonly<Record<string, unknown>> = globalThis as unknown as Record<string, unknown>,
): string[] {
  return needed.filter((name) => !isThere(page, name));
}

const needed = ['crypto.subtle', 'indexedDB', 'localStorage', 'Worker', 'WebAssembly', 'CompressionStream'];

/** A browser that forbids an interface may throw when it is asked for. */
function isThere(page: Readonly<Record<string, unknown>>, name: string): boolean {
  try {
    const found = name.split('.').reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), page);
    return found !== undefined && found !== null;
  } catch {
    return false;
  }
}
