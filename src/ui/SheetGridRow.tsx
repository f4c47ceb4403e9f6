import { memo, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { type CellKey, cellKey, isFixed, type SheetColumn, type SheetRow, shownIn } from './sheetGrid.ts';

/** How a cell came by its value: it shows in the cell, `text` is read aloud and shown while it has the focus. */
export interface SheetNote {
  readonly tone: 'byHand' | 'default';
  readonly text: string;
}

export interface RowProps {
  readonly row: SheetRow;
  readonly index: number;
  readonly columns: readonly SheetColumn[];
  readonly problems: ReadonlyMap<CellKey, string>;
  readonly notes: ReadonlyMap<CellKey, SheetNote>;
  /** Text of a problem or note -> id of the element that says it. */
  readonly describedBy: ReadonlyMap<string, string>;
  /** -1 in the rows without the cursor. */
  readonly cursor: number;
  /** First and last selected column; -1 for none, also when one cell alone is. */
  readonly from: number;
  readonly to: number;
  /** What stands in the cursor's cell instead of its text. */
  readonly editor: ReactNode;
}

export const Row = memo(function Row(props: RowProps) {
  const { row, index, columns, problems, notes, describedBy, cursor, from, to, editor } = props;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} className="sheet-name">
        {row.header}
      </th>
      {columns.map((column, at) => {
        const problem = problems.get(cellKey(row.id, column.id));
        const note = notes.get(cellKey(row.id, column.id));
        const ids = [problem, note?.text].map((text) => text && describedBy.get(text)).filter(Boolean);
        return (
          <Cell
            key={column.id}
            text={shownIn(row, column)}
            index={at}
            kind={column.kind}
            isReadOnly={isFixed(row, column)}
            isInvalid={problem !== undefined}
            tone={note?.tone}
            describedBy={ids.join(' ')}
            isCursor={at === cursor}
            isSelected={at >= from && at <= to && from >= 0}
            editor={at === cursor ? editor : undefined}
          />
        );
      })}
    </tr>
  );
});

interface CellProps {
  readonly text: string;
  readonly index: number;
  readonly kind: SheetColumn['kind'];
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly tone: SheetNote['tone'] | undefined;
  readonly describedBy: string;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly editor: ReactNode;
}

const Cell = memo(function Cell(props: CellProps) {
  const { text, index, kind, isReadOnly, isInvalid, tone, describedBy, isCursor, isSelected, editor } = props;
  return (
    <td
      className={classes(
        'sheet-cell',
        `sheet-cell--${kind}`,
        isCursor && 'sheet-cell--cursor',
        isReadOnly && 'sheet-cell--fixed',
        tone && `sheet-cell--${tone}`,
        isInvalid && 'sheet-cell--wrong',
      )}
      tabIndex={isCursor ? 0 : -1}
      aria-colindex={index + 2}
      {...(isSelected && { 'aria-selected': true })}
      {...(isReadOnly && { 'aria-readonly': true })}
      {...(isInvalid && { 'aria-invalid': true })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <span className="sheet-text">{text}</span>
      {kind === 'choice' && !isReadOnly && <Icon name="down" />}
      {editor}
    </td>
  );
});
