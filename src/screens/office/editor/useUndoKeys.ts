import { useEffect, useEffectEvent } from 'react';
import type { Drafting } from './drafting.tsx';

/**
 * Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) take edits of the draft back and do them again, wherever the keyboard
 * is. Boxes whose text is not part of the draft yet keep their own undo.
 */
export function useUndoKeys({ undo, redo }: Drafting): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.defaultPrevented || !isCtrl || hasItsOwn(event.target)) return;
    const key = event.key.toLowerCase();
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

const hasItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="grid"], [role="dialog"], [role="alertdialog"]') !== null;
