import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';

/** The value as it is now; the component renders again when it changes. */
export const useObservable = <T>(observable: Observable<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.get);
