import { usePageKeys, useShortcuts } from '../../keyboard/useShortcuts.ts';
import type { Drafting } from './drafting.tsx';

/** The last six work in its tables, which listen for themselves. */
const SHORTCUTS = [
  'editor.undo',
  'editor.redo',
  'sheet.write',
  'sheet.leave',
  'sheet.clear',
  'sheet.fillDown',
  'sheet.selectAll',
  'sheet.paste',
] as const;

/**
 * The keys of undo and redo take edits of the draft back and do them again, wherever the keyboard is. Boxes whose
 * text is not part of the draft yet keep their own undo.
 */
export function useUndoKeys({ undo, redo }: Drafting): void {
  const shortcutOf = useShortcuts(SHORTCUTS);
  usePageKeys((event) => {
    if (event.defaultPrevented || hasItsOwn(event.target)) return;
    const shortcut = shortcutOf(event);
    const act = shortcut === 'editor.undo' ? undo : shortcut === 'editor.redo' ? redo : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const hasItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="grid"], [role="dialog"], [role="alertdialog"]') !== null;
