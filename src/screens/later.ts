import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A part of the page that is not there with the page itself. */
export type Later<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** So that it is there when it is to be shown. What could not be loaded is asked for again then. */
  readonly preload: () => void;
};

/** Loads a part when it is first shown, together with the words of all screens. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  const loadAll = withWords(load);
  const part = lazy(async () => ({ default: await loadAll() }));
  return Object.assign(part, { preload: () => void loadAll().catch(() => undefined) });
}

/** Code that cannot do its work without the words of all screens, loaded with them. */
export const withWords =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const [loaded] = await Promise.all([load(), import('#i18n/allWords.ts')]);
    return loaded;
  };
