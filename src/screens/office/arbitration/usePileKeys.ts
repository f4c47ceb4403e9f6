import type { KeyboardEvent, RefObject } from 'react';
import { isWriting } from '../../keyboard/shortcuts.ts';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import { useCoordination } from '../coordination/session.tsx';
import { settledOf } from './settled.ts';
import type { CardPile } from './usePile.ts';

export const PILE_SHORTCUTS = [
  'arbitration.next',
  'arbitration.previous',
  'arbitration.choose',
  'arbitration.decide',
  'arbitration.undo',
] as const;

/**
 * Keys for the whole pile. They work while the focus is in the card, so that they take nothing from the rest of the
 * page; those that are letters or figures never while somebody writes.
 */
export function usePileKeys(
  pile: CardPile,
  sheet: RefObject<HTMLElement | null>,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { state, withdraw } = useCoordination();
  const deeds: Readonly<Record<(typeof PILE_SHORTCUTS)[number], (key: string) => void>> = {
    'arbitration.next': pile.next,
    'arbitration.previous': pile.previous,
    'arbitration.choose': (key) => choose(Number(key)),
    'arbitration.decide': () => sheet.current?.querySelector<HTMLFormElement>('form')?.requestSubmit(),
    'arbitration.undo': undoLast,
  };

  const shortcutOf = useShortcuts(PILE_SHORTCUTS);

  return (event) => {
    const shortcut = shortcutOf(event);
    const isCharacter = shortcut !== 'arbitration.decide';
    // Inside the card arrows move within a choice, or scroll a table.
    const isOthers = event.key.startsWith('Arrow') && event.target !== event.currentTarget;
    if (!shortcut || isOthers || (isCharacter && isWriting(event.target))) return;
    event.preventDefault();
    deeds[shortcut](event.key);
  };

  function choose(number: number): void {
    sheet.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1]?.click();
  }

  function undoLast(): void {
    const [last] = settledOf(state);
    if (last) void withdraw(last.hash);
  }
}
