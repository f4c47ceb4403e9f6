import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Row } from '#gathering/gathering.ts';
import { classes } from '#ui/classes.ts';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { type RequestColumn, requestColumns } from './requestColumns.tsx';
import type { RowList } from './rowList.ts';
import { useRowSize } from './useRowSize.ts';

const SHORTCUTS = ['lists.walk', 'lists.turn', 'lists.ends', 'lists.open'] as const;

/** Rows drawn above and below those in sight, so that a turn of the wheel shows no gap. */
const BEYOND = 8;

interface RequestGridProps {
  readonly list: RowList;
  readonly total: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (row: Row) => void;
}

/** Requests in arrival order, as many as there are: only those in sight are drawn. Arrow keys move, Enter opens. */
export function RequestGrid({ list, total, active, onActive, onOpen }: RequestGridProps) {
  const words = useWords();
  const { campaign } = useCoordination().campaignFile;
  const columns = useMemo(() => requestColumns(words, campaign), [words, campaign]);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const size = useRowSize(frame);
  const [top, setTop] = useState(0);
  const current = Math.min(active, total - 1);

  // The row that the keyboard is on stays in sight, also when coming back.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || size.row === 0) return;
    const above = current * size.row;
    const below = above + size.row - size.room;
    if (box.scrollTop > above) box.scrollTop = above;
    else if (box.scrollTop < below) box.scrollTop = below;
  }, [current, size]);

  const inSight = size.row === 0 ? 1 : Math.ceil(size.room / size.row);
  const first = size.row === 0 ? 0 : Math.max(0, Math.min(Math.floor(top / size.row), total - 1) - BEYOND);
  const last = Math.min(total - 1, first + inSight + 2 * BEYOND);
  useEffect(() => void list.want(first, last), [list, first, last]);

  const shortcutOf = useShortcuts(SHORTCUTS);
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    const opened = shortcut === 'lists.open' ? list.rowAt(current) : undefined;
    const target = MOVES[event.key]?.(current, inSight - 1, total);
    if (opened) onOpen(opened);
    else if (target !== undefined) onActive(Math.min(Math.max(target, 0), total - 1));
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const index = target instanceof Element ? target.closest('tr')?.getAttribute('data-index') : undefined;
    const clicked = index ? list.rowAt(Number(index)) : undefined;
    if (!clicked) return;
    onActive(Number(index));
    onOpen(clicked);
  };

  return (
    <div
      ref={frame}
      className="lists-frame"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div style={{ paddingTop: first * size.row, paddingBottom: (total - 1 - last) * size.row }}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA allows it; rows and headers come with it.
          role="grid"
          className="lists-grid"
          aria-label={words.t('lists.grid')}
          aria-rowcount={total + 1}
          aria-activedescendant={`${id}-${current}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <thead>
            <tr aria-rowindex={1} className="lists-row">
              {columns.map((column) => (
                <th key={column.id} scope="col" className={`lists-${column.id}`}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((index) => (
              <Request
                key={index}
                id={`${id}-${index}`}
                index={index}
                isCurrent={index === current}
                columns={columns}
                row={list.rowAt(index)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RequestProps {
  readonly id: string;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly columns: readonly RequestColumn[];
  readonly row: Row | undefined;
}

/** Drawn once, however often the frame scrolls while it is in sight. */
const Request = memo(function Request({ id, index, isCurrent, columns, row }: RequestProps) {
  return (
    <tr
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={classes('lists-row', isCurrent && 'lists-row--current')}
    >
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
});

/** Empty while its row is on its way. */
function Cell({ column, row }: { readonly column: RequestColumn; readonly row: Row | undefined }) {
  const { id, isHeading, cell } = column;
  const className = `lists-${id}`;
  if (!isHeading) return <td className={className}>{row && cell(row)}</td>;
  return (
    <th scope="row" className={className}>
      {row ? cell(row) : '…'}
    </th>
  );
}

type Move = (from: number, page: number, total: number) => number;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from, page) => from + page,
  PageUp: (from, page) => from - page,
  Home: () => 0,
  End: (_from, _page, total) => total - 1,
};
