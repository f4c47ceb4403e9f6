import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { everything, type Place, type Sheet, single, sizeOf } from './sheetGrid.ts';
import { type SheetCommand, sheetCommand } from './sheetGridKeys.ts';
import type { SheetGridActs, SheetGridState } from './sheetGridState.ts';
import { readBlock } from './sheetGridTsv.ts';

type TableRef = RefObject<HTMLTableElement | null>;

/** The keyboard and the pointer, listened to on the table for all its cells. */
export function useSheetGridEvents(table: TableRef, sheet: Sheet, grid: SheetGridState, acts: SheetGridActs) {
  /** Whether the browser's own answer to the key is to be kept from it. */
  const run = (command: SheetCommand): boolean => {
    switch (command.type) {
      case 'move':
        grid.move(command.motion, command.isExtending, rowsInSight(table.current));
        return true;
      case 'tab':
        return grid.tab(command.step);
      case 'open':
        grid.open();
        return true;
      case 'overwrite':
        // The box must stand there before the browser types the character into whatever has the focus; that
        // way accents by dead keys and other ways of writing work too.
        flushSync(() => grid.open(command.key));
        return grid.column?.kind === 'choice';
      case 'clear':
        grid.clear();
        return true;
      case 'fillDown':
        grid.fillDown();
        return true;
      case 'selectAll':
        grid.select(everything(sizeOf(sheet)));
        return true;
      case 'undo':
        acts.onUndo();
        return true;
      case 'redo':
        acts.onRedo();
        return true;
    }
  };

  useClipboard(table, grid);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (grid.editing) return;
      const command = sheetCommand(event);
      if (command && run(command)) event.preventDefault();
    },
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === undefined || event.button !== 0 || isWritingBox(event.target)) return;
      // Else the browser selects the text of the cells.
      event.preventDefault();
      grid.select(event.shiftKey ? { anchor: grid.selection.anchor, cursor: place } : single(place));
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const isDragging = event.buttons === 1 && table.current?.contains(document.activeElement);
      if (place && isDragging && !grid.editing) {
        grid.select({ anchor: grid.selection.anchor, cursor: place });
      }
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event.target) && !isWritingBox(event.target)) grid.open();
    },
    onFocus: (event: FocusEvent) => {
      grid.hasFocus.current = true;
      const place = placeOf(event.target);
      if (place) grid.arriveAt(place);
    },
    onBlur: () => {
      grid.hasFocus.current = false;
    },
  };
}

/**
 * Copy, cut and paste while the focus is in a cell. The events go to where text was last selected, which may be
 * anywhere on the page, so they are listened to on the document.
 */
function useClipboard(table: TableRef, grid: SheetGridState) {
  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    const isOurs = !grid.editing && table.current?.contains(document.activeElement);
    if (!isOurs || event.clipboardData === null) return;
    event.preventDefault();
    if (event.type === 'paste') grid.paste(readBlock(event.clipboardData.getData('text/plain')));
    else event.clipboardData.setData('text/plain', grid.copy());
    if (event.type === 'cut') grid.clear();
  });
  useEffect(() => {
    const listening = new AbortController();
    for (const type of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(type, (event) => onClipboard(event), { signal: listening.signal });
    }
    return () => listening.abort();
  }, []);
}

/** The place of the cell that holds the element; undefined for headers and for lists that stand elsewhere. */
function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.parentElement;
  if (!cell || !(row instanceof HTMLTableRowElement)) return undefined;
  return { row: row.sectionRowIndex, column: cell.cellIndex - 1 };
}

export const cellAt = (table: HTMLTableElement | null, { row, column }: Place): HTMLElement | undefined =>
  table?.tBodies[0]?.rows[row]?.cells[column + 1];

const isWritingBox = (target: EventTarget): boolean => target instanceof HTMLInputElement;

function rowsInSight(table: HTMLTableElement | null): number {
  const frame = table?.parentElement?.clientHeight ?? 0;
  const row = table?.tBodies[0]?.rows[0]?.offsetHeight ?? 0;
  const head = table?.tHead?.offsetHeight ?? 0;
  return row > 0 ? Math.max(1, Math.floor((frame - head) / row) - 1) : 1;
}
