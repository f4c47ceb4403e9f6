import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './table.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand under figures. */
  readonly isFigure?: boolean | undefined;
  /** The cell that names the row. */
  readonly isHeading?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** The caption is for screen readers only: a heading right above says the same. */
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The sentence that stands in for the rows while there are none. */
  readonly empty: string;
}

/** A ruled table. Where it is too wide it scrolls inside its own frame, never the page. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, rowId, empty } = props;
  // Under a heading that says the same, a second landmark of that name would only be in the way.
  const role = isCaptionHidden ? 'group' : 'region';
  return (
    // A frame that scrolls must be reachable by keyboard.
    <section className="table-frame" role={role} aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={isCaptionHidden ? 'unseen' : 'table-caption'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classes(column.isFigure && 'table-figure')}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="table-empty">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = classes(column.isFigure && 'table-figure');
  return column.isHeading ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
}
