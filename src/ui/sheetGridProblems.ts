import { useEffect, useEffectEvent, useRef } from 'react';
import { type CellKey, cellKey, type Sheet } from './sheetGrid.ts';
import type { Found } from './sheetGridState.ts';

/** Tells what an edit brought: the cell of the first problem that was not there before, and the number of others. */
export function useNewProblems(
  sheet: Sheet,
  problems: ReadonlyMap<CellKey, string>,
  tell: (found: Found) => void,
) {
  const known = useRef(problems);
  const compare = useEffectEvent((now: ReadonlyMap<CellKey, string>) => {
    const [first, ...others] = newProblems(sheet, known.current, now);
    known.current = now;
    if (first) tell({ ...first, others: others.length });
  });
  useEffect(() => compare(problems), [problems]);
}

/** Row by row; cells that are gone are left out. */
export function newProblems(
  { rows, columns }: Sheet,
  before: ReadonlyMap<CellKey, string>,
  now: ReadonlyMap<CellKey, string>,
): readonly Omit<Found, 'others'>[] {
  if (now.size === 0 || now === before) return [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const key = cellKey(row.id, column.id);
      const message = now.get(key);
      const isNew = message !== undefined && before.get(key) !== message;
      return isNew ? [{ row: row.id, column: column.id }] : [];
    }),
  );
}
