import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RowFilter } from '#gathering/gathering.ts';
import { useCoordination } from '../coordination/session.tsx';
import { RowList } from './rowList.ts';

/** The rows that pass the filter, of the register as it stands; the list before stays until the next has answered. */
export function useRowList(filter: RowFilter): RowList | undefined {
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
  return shown;
}

const nothingComes = () => () => undefined;
const zero = () => 0;
