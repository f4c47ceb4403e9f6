import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { ChoiceEditor, TextEditor } from './SheetGridEditor.tsx';
import { Row, type SheetNote } from './SheetGridRow.tsx';
import { type CellKey, cellKey, type Sheet, type SheetColumn, textIn } from './sheetGrid.ts';
import { cellAt, useSheetGridEvents } from './sheetGridEvents.ts';
import { newsOf } from './sheetGridNews.ts';
import { useNewProblems } from './sheetGridProblems.ts';
import { type SheetGridActs, type SheetGridState, useSheetGridState } from './sheetGridState.ts';
import './sheetGrid.css';

export interface SheetGridProps extends Sheet, SheetGridActs {
  readonly caption: string;
  /** The caption is for screen readers only: a heading right above says the same. */
  readonly isCaptionHidden?: boolean | undefined;
  /** How to fill it in, with the keys. */
  readonly hint?: string | undefined;
  /** What is wrong with a cell and how to put it right. */
  readonly problems?: ReadonlyMap<CellKey, string> | undefined;
  readonly notes?: ReadonlyMap<CellKey, SheetNote> | undefined;
  /** The words over the column that names the rows, and its width in rem. */
  readonly rowHeading: { readonly header: string; readonly width: number };
}

/**
 * A table filled in like a spreadsheet: arrows, typing, ranges, paste of a block, fill down, undo. It holds no
 * values itself: every act comes out as edits, and what the caller makes of them comes back as rows. It scrolls
 * within its own frame. Made for up to 300 rows of 60 columns, all of them in the page.
 */
export function SheetGrid(props: SheetGridProps) {
  const { columns, rows, problems = nothing, notes = noNotes, caption, hint, rowHeading } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const sheet = { columns, rows };
  const grid = useSheetGridState(sheet, props);
  const events = useSheetGridEvents(table, sheet, grid, props);
  const describedBy = useDescriptions(id, problems, notes);
  useNewProblems(sheet, problems, grid.tellProblem);
  useFocusAtCursor(table, grid);
  useScrollPadding(frame, table);

  return (
    <div className="sheet">
      <p id={`${id}-caption`} className={props.isCaptionHidden ? 'unseen' : 'sheet-caption'}>
        {caption}
      </p>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div ref={frame} className="sheet-frame">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA allows it; rows and headers come with it.
          role="grid"
          className="sheet-table"
          style={{ width: `${tableWidth(rowHeading.width, columns)}rem` }}
          aria-labelledby={`${id}-caption`}
          {...(hint && { 'aria-describedby': `${id}-hint` })}
          aria-multiselectable
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          {...events}
        >
          <Head columns={columns} rowHeading={rowHeading} />
          <tbody>
            {rows.map((row, index) => (
              <Row
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                problems={problems}
                notes={notes}
                describedBy={describedBy}
                {...marksOfRow(grid, index)}
                editor={
                  grid.editing && index === grid.selection.cursor.row ? (
                    <Editor table={table} grid={grid} />
                  ) : undefined
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <Foot grid={grid} problems={problems} notes={notes} news={newsOf(grid, sheet, problems, props.words)} />
      {[...describedBy].map(([text, textId]) => (
        <p key={textId} id={textId} hidden>
          {text}
        </p>
      ))}
    </div>
  );
}

const nothing: ReadonlyMap<CellKey, string> = new Map();
const noNotes: ReadonlyMap<CellKey, SheetNote> = new Map();

const tableWidth = (nameWidth: number, columns: readonly SheetColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, nameWidth);

function marksOfRow({ selection, area }: SheetGridState, index: number) {
  const isOneCell = area.top === area.bottom && area.left === area.right;
  const isSelected = !isOneCell && index >= area.top && index <= area.bottom;
  return {
    cursor: index === selection.cursor.row ? selection.cursor.column : -1,
    from: isSelected ? area.left : -1,
    to: isSelected ? area.right : -1,
  };
}

function Head({ columns, rowHeading }: Pick<SheetGridProps, 'columns' | 'rowHeading'>) {
  return (
    <>
      <colgroup>
        <col style={{ width: `${rowHeading.width}rem` }} />
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width: `${width}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1} className="sheet-corner">
            {rowHeading.header}
          </th>
          {columns.map(({ id, header, kind }, index) => (
            <th
              key={id}
              scope="col"
              aria-colindex={index + 2}
              className={classes('sheet-head', kind === 'number' && 'sheet-head--number')}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function Editor({ table, grid }: { table: RefObject<HTMLTableElement | null>; grid: SheetGridState }) {
  const { editing, row, column } = grid;
  const cell = useRef<HTMLElement>(null);
  cell.current = cellAt(table.current, grid.selection.cursor) ?? null;
  if (!editing || !row || !column) return null;
  const shared = { column, value: textIn(row, column), editing, grid, label: addressOf(grid) };
  return column.kind === 'choice' ? <ChoiceEditor {...shared} cell={cell} /> : <TextEditor {...shared} />;
}

/** Under the frame, where spreadsheets have it too: which cell it is, what is wrong with it, what happened. */
function Foot({ grid, problems, notes, news }: { grid: SheetGridState; news: string } & Required<Marks>) {
  const { row, column } = grid;
  const key = row && column && cellKey(row.id, column.id);
  const problem = key && problems.get(key);
  const note = key && notes.get(key)?.text;
  return (
    <div className="sheet-foot">
      <p className="sheet-address">{addressOf(grid)}</p>
      {problem && (
        <p className="field-error">
          <Icon name="stop" />
          <span>{problem}</span>
        </p>
      )}
      {note && <p className="sheet-note">{note}</p>}
      <p className="sheet-news" role="status">
        {news}
      </p>
    </div>
  );
}

const addressOf = ({ row, column }: SheetGridState): string =>
  row && column ? `${row.header}, ${column.header}` : '';

interface Marks {
  readonly problems: ReadonlyMap<CellKey, string>;
  readonly notes: ReadonlyMap<CellKey, SheetNote>;
}

/** Many cells share a text: each text stands in the page once. */
function useDescriptions(id: string, problems: Marks['problems'], notes: Marks['notes']) {
  return useMemo(() => {
    const texts = new Set([...problems.values(), ...[...notes.values()].map(({ text }) => text)]);
    return new Map([...texts].map((text, index) => [text, `${id}-text-${index}`]));
  }, [id, problems, notes]);
}

/** Whatever a key or the pointer led to has the focus once it is drawn; also the nearest cell when its own went. */
function useFocusAtCursor(table: RefObject<HTMLTableElement | null>, grid: SheetGridState) {
  useLayoutEffect(() => {
    const isLost = grid.hasFocus.current && document.activeElement === document.body;
    if (grid.editing || !(grid.wantsFocus.current || isLost)) return;
    grid.wantsFocus.current = false;
    cellAt(table.current, grid.selection.cursor)?.focus();
  });
}

/** The cell with the focus must not come to lie under the headers that stay in sight. */
function useScrollPadding(frame: RefObject<HTMLElement | null>, table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const corner = table.current?.tHead?.rows[0]?.cells[0];
    const style = frame.current?.style;
    if (!corner || !style) return;
    const observer = new ResizeObserver(() => {
      style.scrollPaddingTop = `${corner.offsetHeight}px`;
      style.scrollPaddingLeft = `${corner.offsetWidth}px`;
    });
    observer.observe(corner);
    return () => observer.disconnect();
  }, [frame, table]);
}
