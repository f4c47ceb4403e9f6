import { type RefObject, useLayoutEffect, useState } from 'react';

/** In CSS pixels. */
export interface RowSize {
  /** Of every row; 0 before it is known. */
  readonly row: number;
  /** What of the frame the rows have, under the headings. */
  readonly room: number;
}

/** All rows of a frame are of one height, which follows from its width and the size of the type. */
export function useRowSize(frame: RefObject<HTMLElement | null>): RowSize {
  const [size, setSize] = useState<RowSize>({ row: 0, room: 0 });
  useLayoutEffect(() => {
    const box = frame.current;
    const row = box?.querySelector('tbody tr');
    if (!box || !row) return;
    const measure = () => {
      const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
      const next = { row: row.getBoundingClientRect().height, room: box.clientHeight - head };
      setSize((before) => (before.row === next.row && before.room === next.room ? before : next));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    measure();
    return () => watch.disconnect();
  }, [frame]);
  return size;
}
