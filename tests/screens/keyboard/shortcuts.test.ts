import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { translator } from '#i18n/translate.ts';
import {
  isStroke,
  type Pressed,
  pressedOf,
  type ShortcutId,
  type Stroke,
  shortcutIds,
  strokesOf,
} from '#screens/keyboard/shortcuts.ts';
import { editorCommand, type SheetCommand, sheetCommand } from '#ui/sheetGridKeys.ts';

const pressed = ({ key, ctrl = false, shift = false }: Loose): Pressed => ({
  key,
  ctrlKey: ctrl,
  metaKey: false,
  altKey: false,
  shiftKey: shift,
});
type Loose = { readonly key: string; readonly ctrl?: boolean; readonly shift?: boolean };

test.each(languages)('each shortcut says in %s what it does', (language) => {
  const t = translator(language);
  for (const id of shortcutIds) expect(t(`keys.${id}`), id).not.toBe('');
});

describe('a stroke', () => {
  const record: Stroke = { key: 'Enter', ctrl: true };
  const help: Stroke = { key: '?' };

  test('is the key with what is held, and nothing else', () => {
    expect(isStroke(pressed({ key: 'Enter', ctrl: true }), record)).toBe(true);
    expect(isStroke(pressed({ key: 'Enter' }), record)).toBe(false);
    expect(isStroke(pressed({ key: 'Enter', ctrl: true, shift: true }), record)).toBe(false);
    expect(isStroke({ ...pressed({ key: 'Enter', ctrl: true }), altKey: true }, record)).toBe(false);
  });

  test('takes the Command key of a Mac for Ctrl', () => {
    expect(isStroke({ ...pressed({ key: 'Enter' }), metaKey: true }, record)).toBe(true);
  });

  test('takes a character as it comes, with Shift or without', () => {
    expect(isStroke(pressed({ key: '?', shift: true }), help)).toBe(true);
    expect(isStroke(pressed({ key: '?' }), help)).toBe(true);
    expect(isStroke(pressed({ key: 'j' }), { key: 'J' })).toBe(true);
  });

  test('tells undo from redo', () => {
    const ids = ['editor.undo', 'editor.redo'] as const;
    expect(pressedOf(pressed({ key: 'z', ctrl: true }), ids)).toBe('editor.undo');
    expect(pressedOf(pressed({ key: 'Z', ctrl: true, shift: true }), ids)).toBe('editor.redo');
    expect(pressedOf(pressed({ key: 'y', ctrl: true }), ids)).toBe('editor.redo');
  });
});

test('what works at the same time never answers to the same stroke', () => {
  const together: readonly (readonly string[])[] = [
    ['counter', 'desk', 'everywhere'],
    ['recorded', 'desk', 'everywhere'],
    ['journal', 'desk', 'everywhere'],
    ['lists', 'everywhere'],
    ['arbitration', 'everywhere'],
    ['editor', 'everywhere'],
  ];
  for (const areas of together) {
    const ids = shortcutIds.filter((id) => areas.includes(id.split('.')[0] ?? ''));
    const strokes = ids.flatMap((id) => strokesOf(id).map((stroke) => JSON.stringify(stroke)));
    expect(strokes.length, areas.join()).toBe(new Set(strokes).size);
  }
});

describe('what is told of the tables is what they do', () => {
  const deeds = {
    'sheet.write': 'open',
    'sheet.clear': 'clear',
    'sheet.fillDown': 'fillDown',
    'sheet.selectAll': 'selectAll',
    'editor.undo': 'undo',
    'editor.redo': 'redo',
  } as const satisfies Partial<Record<ShortcutId, SheetCommand['type']>>;

  test.each(Object.entries(deeds))('%s', (id, deed) => {
    for (const stroke of strokesOf(id as ShortcutId)) {
      expect(sheetCommand(pressed(stroke))?.type).toBe(deed);
    }
  });

  test('sheet.leave', () => {
    for (const stroke of strokesOf('sheet.leave')) {
      expect(editorCommand(pressed(stroke), true)).toEqual({ type: 'cancel' });
    }
  });
});
