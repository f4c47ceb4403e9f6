import { useEffect, useEffectEvent, useRef } from 'react';
import { type CellKey, cellKey, type Sheet } from './sheetGrid.ts';

export interface FoundProblem {
  readonly row: string;
  readonly column: string;
  readonly message: string;
}

/** Says what an edit brought: the first problem that was not there before, by its headers, and the number of others. */
export function useNewProblems(
  sheet: Sheet,
  problems: ReadonlyMap<CellKey, string>,
  say: (first: FoundProblem, others: number) => void,
) {
  const known = useRef(problems);
  const compare = useEffectEvent((now: ReadonlyMap<CellKey, string>) => {
    const [first, ...others] = newProblems(sheet, known.current, now);
    known.current = now;
    if (first) say(first, others.length);
  });
  useEffect(() => compare(problems), [problems]);
}

/** Row by row, with the headers of each cell; cells that are gone are left out. */
export function newProblems(
  { rows, columns }: Sheet,
  before: ReadonlyMap<CellKey, string>,
  now: ReadonlyMap<CellKey, string>,
): readonly FoundProblem[] {
  if (now.size === 0 || now === before) return [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const key = cellKey(row.id, column.id);
      const message = now.get(key);
      const isNew = message !== undefined && before.get(key) !== message;
      return isNew ? [{ row: row.header, column: column.header, message }] : [];
    }),
  );
}
