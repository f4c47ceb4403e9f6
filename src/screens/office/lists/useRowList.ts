import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RowFilter } from '#gathering/gathering.ts';
import { useCoordination } from '../coordination/session.tsx';
import { RowList } from './rowList.ts';

export interface RowsShown {
  /** The list before stays until the next has answered. */
  readonly list: RowList | undefined;
  readonly isSearching: boolean;
}

/** The rows that pass the filter, of the register as it stands. */
export function useRowList(filter: RowFilter): RowsShown {
  const { gathering, overview } = useCoordination();
  const asked = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list when the filter or the register differs.
  const list = useMemo(
    () => new RowList((from, count) => gathering.rows(filter, from, count)),
    [gathering, overview, asked],
  );
  const [shown, setShown] = useState<RowList>();
  useEffect(() => {
    let isCurrent = true;
    void list.want(0, 0).then(() => {
      if (isCurrent) setShown(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [list]);
  useSyncExternalStore(shown?.subscribe ?? nothingComes, shown?.version ?? zero);
  return { list: shown, isSearching: shown !== list };
}

const nothingComes = () => () => undefined;
const zero = () => 0;
