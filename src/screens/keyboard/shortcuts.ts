/**
 * Every shortcut of the application, said once: what listens asks here which one was pressed, and what tells of the
 * keys (the buttons' own, the list under `?`) reads them here.
 */

/** One way of pressing: the browser's name of the key, and what is held with it. Ctrl is Cmd on a Mac. */
export interface Stroke {
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
}

/** By area and deed; any of the strokes will do. In the order in which they are listed. */
export const shortcuts = {
  'counter.next': [{ key: 'Enter' }],
  'counter.week': ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((key) => ({ key })),
  'counter.addChild': [{ key: 'F2' }],
  'counter.known': [{ key: 'ArrowDown' }],
  'counter.record': [{ key: 'Enter', ctrl: true }],
  'counter.aside': [{ key: 'F8' }],
  'counter.takeUp': [{ key: 'F9' }],
  'recorded.next': [{ key: 'Enter' }],
  'journal.walk': [{ key: 'ArrowUp' }, { key: 'ArrowDown' }],
  'journal.open': [{ key: 'Enter' }],
  'lists.walk': [{ key: 'ArrowUp' }, { key: 'ArrowDown' }],
  'lists.turn': [{ key: 'PageUp' }, { key: 'PageDown' }],
  'lists.ends': [{ key: 'Home' }, { key: 'End' }],
  'lists.open': [{ key: 'Enter' }],
  'arbitration.next': [{ key: 'J' }, { key: 'ArrowRight' }],
  'arbitration.previous': [{ key: 'K' }, { key: 'ArrowLeft' }],
  'arbitration.choose': ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((key) => ({ key })),
  'arbitration.decide': [{ key: 'Enter', ctrl: true }],
  'arbitration.undo': [{ key: 'U' }],
  'editor.undo': [{ key: 'Z', ctrl: true }],
  'editor.redo': [
    { key: 'Y', ctrl: true },
    { key: 'Z', ctrl: true, shift: true },
  ],
  'sheet.write': [{ key: 'F2' }, { key: 'Enter' }],
  'sheet.leave': [{ key: 'Escape' }],
  'sheet.clear': [{ key: 'Delete' }],
  'sheet.fillDown': [{ key: 'D', ctrl: true }],
  'sheet.selectAll': [{ key: 'A', ctrl: true }],
  'sheet.paste': [{ key: 'V', ctrl: true }],
  'desk.lock': [{ key: 'F10' }],
  'everywhere.help': [{ key: 'F1' }, { key: '?' }],
  'everywhere.forward': [{ key: 'Tab' }],
  'everywhere.back': [{ key: 'Tab', shift: true }],
  'everywhere.tick': [{ key: ' ' }],
  'everywhere.close': [{ key: 'Escape' }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type ShortcutId = keyof typeof shortcuts;

/** Where a shortcut works: the first part of its name. */
export type ShortcutArea = ShortcutId extends `${infer Area}.${string}` ? Area : never;

export const shortcutIds = Object.keys(shortcuts) as readonly ShortcutId[];

export const strokesOf = (id: ShortcutId): readonly Stroke[] => shortcuts[id];

/** What a keyboard event tells of a stroke, whoever made the event. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Which of these shortcuts was pressed. */
export const pressedOf = <Id extends ShortcutId>(pressed: Pressed, ids: readonly Id[]): Id | undefined =>
  ids.find((id) => strokesOf(id).some((stroke) => isStroke(pressed, stroke)));

export function isStroke(pressed: Pressed, { key, ctrl, shift }: Stroke): boolean {
  if (pressed.altKey || (pressed.ctrlKey || pressed.metaKey) !== (ctrl === true)) return false;
  if (pressed.key.toUpperCase() !== key.toUpperCase()) return false;
  // Which characters take Shift is the keyboard's affair: `?` does on one and not on another.
  const isCharacter = key.length === 1 && key !== ' ' && !ctrl;
  return isCharacter || pressed.shiftKey === (shift === true);
}

/** Whether what is typed there becomes text: then characters are no shortcuts. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(radio|checkbox|button|file)$/.test(target.type));
