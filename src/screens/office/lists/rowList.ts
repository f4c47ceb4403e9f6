import type { Row, Window } from '#gathering/gathering.ts';

/** Rows are asked for so many at a time. */
const WINDOW = 100;
/** Some twenty screens; what was left longest ago is forgotten first. */
const WINDOWS_KEPT = 12;

/**
 * A list too long to hold: only what is looked at is asked for, one window after the other, and always the one that
 * is in sight now, however far the scrolling has gone meanwhile.
 */
export class RowList {
  /** Undefined before the first answer. */
  total: number | undefined;
  readonly #ask: (from: number, count: number) => Promise<Window>;
  readonly #windows = new Map<number, readonly Row[]>();
  readonly #listeners = new Set<() => void>();
  #wanted = { first: 0, last: 0 };
  #asking = false;
  #version = 0;

  constructor(ask: (from: number, count: number) => Promise<Window>) {
    this.#ask = ask;
  }

  /** Undefined while it is on its way. */
  rowAt(index: number): Row | undefined {
    return this.#windows.get(Math.floor(index / WINDOW))?.[index % WINDOW];
  }

  /** Asks for the rows in sight, both included. */
  async want(first: number, last: number): Promise<void> {
    this.#wanted = { first, last };
    if (this.#asking) return;
    this.#asking = true;
    for (let next = this.#missing(); next !== undefined; next = this.#missing()) {
      const { total, rows } = await this.#ask(next * WINDOW, WINDOW);
      this.total = total;
      this.#keep(next, rows);
    }
    this.#asking = false;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  #missing(): number | undefined {
    const { first, last } = this.#wanted;
    const end = this.total === undefined ? first : Math.min(last, this.total - 1);
    for (let window = Math.floor(first / WINDOW); window <= Math.floor(end / WINDOW); window += 1) {
      if (!this.#windows.has(window)) return window;
    }
    return undefined;
  }

  #keep(window: number, rows: readonly Row[]): void {
    this.#windows.set(window, rows);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > WINDOWS_KEPT && oldest !== undefined) this.#windows.delete(oldest);
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
