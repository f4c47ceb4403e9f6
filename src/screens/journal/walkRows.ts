import type { KeyboardEvent } from 'react';

/**
 * Up and down walk from the search field through the rows and back; Enter in the field opens the first row.
 * Rows are links, so Tab and Enter work on them without this.
 */
export function walkRows(
  event: KeyboardEvent<HTMLElement>,
  shortcut: 'journal.walk' | 'journal.open' | undefined,
): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .journal-row')];
  const here = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  if (here < 0) return;
  if (shortcut === 'journal.open' && here === 0) stops[1]?.click();
  if (shortcut !== 'journal.walk') return;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
