import { useEffect, useEffectEvent } from 'react';
import { createSource, type Observable } from '#device/observable.ts';
import { type Pressed, pressedOf, type ShortcutId, shortcutIds } from './shortcuts.ts';

const source = createSource<readonly ShortcutId[]>([]);
const inUse: (readonly ShortcutId[])[] = [];

/** The shortcuts of what is on screen now, in their own order. */
export const shortcutsInUse: Observable<readonly ShortcutId[]> = source;

/**
 * Lists these shortcuts as long as the caller is on screen, and tells which of them was pressed.
 * @param ids the same array at every rendering
 */
export function useShortcuts<Id extends ShortcutId>(ids: readonly Id[]): (event: Pressed) => Id | undefined {
  useEffect(() => {
    inUse.push(ids);
    tell();
    return () => {
      inUse.splice(inUse.indexOf(ids), 1);
      tell();
    };
  }, [ids]);
  return (event) => pressedOf(event, ids);
}

/** Hears every key of the page that nobody else has answered. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', (event) => heard(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function tell(): void {
  const ids = new Set(inUse.flat());
  source.set(shortcutIds.filter((id) => ids.has(id)));
}
