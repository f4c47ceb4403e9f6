import type { KeyboardEvent, RefObject } from 'react';
import { useCoordination } from '../coordination/session.tsx';
import { settledOf } from './settled.ts';
import type { CardPile } from './usePile.ts';

/**
 * Keys for the whole pile. They work while the focus is in the card, so that they take nothing from the rest of the
 * page; those that are letters or figures never while somebody writes.
 */
export function usePileKeys(
  pile: CardPile,
  sheet: RefObject<HTMLElement | null>,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { state, withdraw } = useCoordination();

  return (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      sheet.current?.querySelector<HTMLFormElement>('form')?.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const deed = deedOf(event.key, event.target === event.currentTarget);
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  function deedOf(key: string, isOnCard: boolean): (() => void) | undefined {
    switch (key.toLowerCase()) {
      case 'j':
        return pile.next;
      case 'k':
        return pile.previous;
      case 'u':
        return undoLast;
      // Inside the card arrows move within a choice, or scroll a table.
      case 'arrowright':
        return isOnCard ? pile.next : undefined;
      case 'arrowleft':
        return isOnCard ? pile.previous : undefined;
      default:
        return /^[1-9]$/.test(key) ? () => choose(Number(key)) : undefined;
    }
  }

  function choose(number: number): void {
    sheet.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1]?.click();
  }

  function undoLast(): void {
    const [last] = settledOf(state);
    if (last) void withdraw(last.hash);
  }
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
