import { createSource } from '#device/observable.ts';
import type { RowFilter } from '#gathering/gathering.ts';

/** What the lists show, so that coming back from a child finds them as they were left. */
export interface ListsView {
  readonly filter: RowFilter;
  /** The row that the keyboard is on, from 0. */
  readonly active: number;
}

/** In the memory of this tab, not in the address: names have no place in a browser's history. */
export const listsView = createSource<ListsView>({ filter: {}, active: 0 });

export const showFilter = (filter: RowFilter): void => listsView.set({ filter, active: 0 });
export const showActive = (active: number): void => listsView.set({ ...listsView.get(), active });
