import { describe, expect, test } from 'vitest';
import { editorCommand, type KeyStroke, sheetCommand } from '../../src/ui/sheetGridKeys.ts';

describe('in a cell', () => {
  test.each([
    ['ArrowDown', { type: 'move', motion: 'down', isExtending: false }],
    ['Shift+ArrowRight', { type: 'move', motion: 'right', isExtending: true }],
    ['Ctrl+Home', { type: 'move', motion: 'first', isExtending: false }],
    ['Ctrl+Shift+End', { type: 'move', motion: 'last', isExtending: true }],
    ['PageDown', { type: 'move', motion: 'pageDown', isExtending: false }],
    ['Shift+Tab', { type: 'tab', step: -1 }],
    ['Enter', { type: 'open' }],
    ['F2', { type: 'open' }],
    ['é', { type: 'overwrite', key: 'é' }],
    ['Shift+A', { type: 'overwrite', key: 'A' }],
    ['Dead', { type: 'overwrite', key: 'Dead' }],
    ['Ctrl+Alt+@', { type: 'overwrite', key: '@' }],
    ['Delete', { type: 'clear' }],
    ['Backspace', { type: 'clear' }],
    ['Ctrl+d', { type: 'fillDown' }],
    ['Ctrl+a', { type: 'selectAll' }],
    ['Ctrl+z', { type: 'undo' }],
    ['Meta+z', { type: 'undo' }],
    ['Ctrl+y', { type: 'redo' }],
    ['Ctrl+Shift+Z', { type: 'redo' }],
  ])('%s', (keys, command) => {
    expect(sheetCommand(stroke(keys))).toEqual(command);
  });

  test.each([
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+x',
    'Ctrl+r',
    'Ctrl+Shift+A',
    'Alt+ArrowLeft',
    'Escape',
    'F5',
    'Control',
  ])('%s is left to the browser and the page', (keys) => {
    expect(sheetCommand(stroke(keys))).toBeUndefined();
  });
});

describe('while writing', () => {
  test.each([
    ['Enter', { type: 'enter', motion: 'down' }],
    ['Shift+Enter', { type: 'enter', motion: 'up' }],
    ['Tab', { type: 'tab', step: 1 }],
    ['Escape', { type: 'cancel' }],
  ])('%s', (keys, command) => {
    expect(editorCommand(stroke(keys), false)).toEqual(command);
    expect(editorCommand(stroke(keys), true)).toEqual(command);
  });

  test('arrows leave the cell when its text was begun anew, and move in the text when it was opened', () => {
    expect(editorCommand(stroke('ArrowLeft'), true)).toEqual({ type: 'move', motion: 'left' });
    expect(editorCommand(stroke('ArrowLeft'), false)).toBeUndefined();
  });

  test.each(['a', 'Ctrl+z', 'Ctrl+v', 'Home', 'Shift+ArrowLeft', 'Backspace', 'Ctrl+Enter'])(
    '%s belongs to the text',
    (keys) => {
      expect(editorCommand(stroke(keys), true)).toBeUndefined();
    },
  );
});

function stroke(keys: string): KeyStroke {
  const held = keys.split('+');
  return {
    key: held.at(-1) ?? '',
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
  };
}
