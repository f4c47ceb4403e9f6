import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';

/** A part of the page that is not there with the page itself. */
export interface Later<Props extends object> {
  (props: Props): ReactNode;
  /** So that it is there when it is to be shown. What could not be loaded is asked for again then. */
  readonly preload: () => void;
}

/** Loads a part when it is first shown, together with the words of all screens. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let ready: ComponentType<Props> | undefined;
  const loadAll = withWords(load);
  const loading = async () => {
    ready = await loadAll();
    return ready;
  };
  const waiting = lazy(async () => ({ default: await loading() }));
  const Part = (props: Props) => {
    // What is there is shown at once: React holds back for 0.3 s what it had to wait for, however shortly.
    const [shown] = useState<ComponentType<Props>>(() => ready ?? waiting);
    return createElement(shown, props);
  };
  return Object.assign(Part, { preload: () => void loading().catch(() => undefined) });
}

/** Code that cannot do its work without the words of all screens, loaded with them. */
export const withWords =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const [loaded] = await Promise.all([load(), import('#i18n/allWords.ts')]);
    return loaded;
  };
