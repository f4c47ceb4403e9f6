import { useRef, useState } from 'react';
import {
  areaOf,
  isFixed,
  isSamePlace,
  type Place,
  type Selection,
  type Sheet,
  type SheetEdit,
  single,
  sizeOf,
  within,
} from './sheetGrid.ts';
import { cleared, type ExtraRowId, filledDown, pasted, written } from './sheetGridEdits.ts';
import { type Motion, moved, tabbed } from './sheetGridMoves.ts';
import { type Block, writeBlock } from './sheetGridTsv.ts';

/** What the grid says by itself. Everything else it shows comes with the columns, rows and problems. */
export interface SheetGridWords {
  /** After selecting more than one cell. */
  readonly selected: (rows: number, columns: number) => string;
  /** After a paste of which that many cells found no place. */
  readonly leftOut: (cells: number) => string;
  /** After an edit that brought problems: the first, and how many others there are. */
  readonly problem: (first: { row: string; column: string; message: string }, others: number) => string;
}

export interface SheetGridActs {
  /** Once for each thing a person does, with every cell it changes; never empty. */
  readonly onEdit: (edits: readonly SheetEdit[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Makes a paste go on below the last row, with edits for rows of these ids; else the rest is left out. */
  readonly extraRowId?: ExtraRowId | undefined;
  readonly words: SheetGridWords;
}

/** A cell being written in, always the cursor's. */
export interface Editing {
  /** The character that opened it and is about to be typed; undefined when it was opened as it is. */
  readonly typed: string | undefined;
}

/** Problems that an edit brought: the first by the ids of its row and column. */
export interface Found {
  readonly row: string;
  readonly column: string;
  readonly others: number;
}

export type SheetGridState = ReturnType<typeof useSheetGridState>;

/** Where the focus is, what is selected, what is being written, what came of the last act. */
export function useSheetGridState(sheet: Sheet, acts: SheetGridActs) {
  const { onEdit, extraRowId } = acts;
  const size = sizeOf(sheet);
  const [wanted, setSelection] = useState(single({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing>();
  const [leftOut, setLeftOut] = useState(0);
  const [found, setFound] = useState<Found>();
  /** Where a run of Tabs began: Enter goes on below it. */
  const [entryColumn, setEntryColumn] = useState<number>();
  /** Whether the next drawing must bring the focus to the cursor. */
  const wantsFocus = useRef(false);
  /** Stays true when the cell with the focus goes: browsers then leave the focus nowhere. */
  const hasFocus = useRef(false);

  const selection = within(wanted, size);
  const { anchor, cursor } = selection;
  const row = sheet.rows[cursor.row];
  const column = sheet.columns[cursor.column];

  const select = (next: Selection) => {
    wantsFocus.current = true;
    setSelection({ ...next });
    setEntryColumn(undefined);
    setLeftOut(0);
    setFound(undefined);
  };
  const apply = (edits: readonly SheetEdit[]) => {
    if (edits.length > 0) onEdit(edits);
  };

  const open = (typed?: string) => {
    const place = sheet.rows[anchor.row];
    const writtenColumn = sheet.columns[anchor.column];
    if (place === undefined || writtenColumn === undefined || isFixed(place, writtenColumn)) return;
    // As in a spreadsheet: with several cells selected, the first is written in.
    setSelection(single(anchor));
    setEditing({ typed });
  };

  /** Leaves the cell being written in. Undefined keeps what stood there; nothing to go to leaves the focus be. */
  const close = (text: string | undefined, goTo?: Place, entry?: number) => {
    setEditing(undefined);
    if (goTo) select(single(goTo));
    setEntryColumn(entry);
    if (text !== undefined) apply(written(sheet, cursor.row, cursor.column, text));
  };

  return {
    selection,
    area: areaOf(selection),
    row,
    column,
    editing,
    /** Cells that the last paste found no place for. */
    leftOut,
    /** What the last act got wrong. */
    found,
    wantsFocus,
    hasFocus,
    tellProblem: setFound,
    select,
    open,
    /** The focus came to a cell by other ways than ours: a click of a screen reader, or Tab. */
    arriveAt: (place: Place) => {
      if (!isSamePlace(place, cursor)) setSelection(single(place));
    },
    move: (motion: Motion, isExtending: boolean, page: number) => {
      const next = moved(cursor, motion, size, page);
      select(isExtending ? { anchor, cursor: next } : single(next));
    },
    /** False at the end of a row, where Tab leaves the grid. */
    tab: (step: 1 | -1): boolean => {
      const next = moved(cursor, step > 0 ? 'right' : 'left', size, 1);
      if (isSamePlace(next, cursor)) return false;
      select(single(next));
      setEntryColumn(entryColumn);
      return true;
    },
    cancel: () => close(undefined, cursor),
    leave: (text: string) => close(text),
    keepHere: (text: string) => close(text, cursor),
    commit: (text: string, motion: Motion) => {
      const from = motion === 'down' ? { ...cursor, column: entryColumn ?? cursor.column } : cursor;
      close(text, moved(from, motion, size, 1));
    },
    commitAndTab: (text: string, step: 1 | -1) =>
      close(text, tabbed(cursor, step, size) ?? cursor, entryColumn ?? cursor.column),
    clear: () => apply(cleared(sheet, areaOf(selection))),
    fillDown: () => apply(filledDown(sheet, areaOf(selection))),
    copy: (): string => writeBlock(sheet, areaOf(selection)),
    paste: (block: Block) => {
      const { edits, leftOut, area } = pasted(sheet, areaOf(selection), block, extraRowId);
      const last = { row: area.bottom, column: area.right };
      select(within({ anchor: last, cursor: { row: area.top, column: area.left } }, size));
      setLeftOut(leftOut);
      apply(edits);
    },
  };
}
