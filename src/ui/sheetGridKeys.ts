import type { Motion } from './sheetGridMoves.ts';

/** What a key pressed in a cell asks for. */
export type SheetCommand =
  | { readonly type: 'move'; readonly motion: Motion; readonly isExtending: boolean }
  | { readonly type: 'tab'; readonly step: 1 | -1 }
  /** Opens the cell as it is. */
  | { readonly type: 'open' }
  /** A character is on its way: it replaces what stands in the cell. */
  | { readonly type: 'overwrite'; readonly key: string }
  | { readonly type: 'clear' | 'fillDown' | 'selectAll' | 'undo' | 'redo' };

/** What a key pressed while writing in a cell asks for; every other key belongs to the text. */
export type EditorCommand =
  | { readonly type: 'cancel' }
  | { readonly type: 'enter'; readonly motion: 'up' | 'down' }
  | { readonly type: 'tab'; readonly step: 1 | -1 }
  | { readonly type: 'move'; readonly motion: Motion };

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const MOTIONS: Readonly<Record<string, { readonly plain: Motion; readonly withCtrl?: Motion }>> = {
  ArrowUp: { plain: 'up', withCtrl: 'top' },
  ArrowDown: { plain: 'down', withCtrl: 'bottom' },
  ArrowLeft: { plain: 'left', withCtrl: 'rowStart' },
  ArrowRight: { plain: 'right', withCtrl: 'rowEnd' },
  Home: { plain: 'rowStart', withCtrl: 'first' },
  End: { plain: 'rowEnd', withCtrl: 'last' },
  PageUp: { plain: 'pageUp' },
  PageDown: { plain: 'pageDown' },
};

const SHORTCUTS: Readonly<Record<string, 'fillDown' | 'selectAll' | 'undo' | 'redo'>> = {
  d: 'fillDown',
  a: 'selectAll',
  z: 'undo',
  y: 'redo',
};

/** Undefined for keys that are the browser's or the page's. Copy and paste come as events of their own. */
export function sheetCommand(stroke: KeyStroke): SheetCommand | undefined {
  const { key, shiftKey, altKey } = stroke;
  const isCtrl = stroke.ctrlKey || stroke.metaKey;
  if (isCharacter(stroke)) return key === ' ' ? { type: 'open' } : { type: 'overwrite', key };
  if (altKey) return undefined;

  const motions = MOTIONS[key];
  const motion = isCtrl ? motions?.withCtrl : motions?.plain;
  if (motion) return { type: 'move', motion, isExtending: shiftKey };
  if (isCtrl) {
    if (shiftKey) return key.toLowerCase() === 'z' ? { type: 'redo' } : undefined;
    const shortcut = SHORTCUTS[key.toLowerCase()];
    return shortcut && { type: shortcut };
  }
  if (key === 'Tab') return { type: 'tab', step: shiftKey ? -1 : 1 };
  if (key === 'Enter' || key === 'F2') return { type: 'open' };
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' };
  return undefined;
}

/** @param isOverwriting the text began with a character rather than by opening: arrows then leave the cell */
export function editorCommand(stroke: KeyStroke, isOverwriting: boolean): EditorCommand | undefined {
  const { key, shiftKey } = stroke;
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  if (key === 'Escape') return { type: 'cancel' };
  if (key === 'Enter') return { type: 'enter', motion: shiftKey ? 'up' : 'down' };
  if (key === 'Tab') return { type: 'tab', step: shiftKey ? -1 : 1 };
  const motion = key.startsWith('Arrow') && !shiftKey ? MOTIONS[key]?.plain : undefined;
  return isOverwriting && motion ? { type: 'move', motion } : undefined;
}

/** A character, or the dead key before one. AltGr counts as Ctrl and Alt held together. */
function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyStroke): boolean {
  const isWritten = [...key].length === 1 || key === 'Dead' || key === 'Process';
  return isWritten && !metaKey && ctrlKey === altKey;
}
