import { invariant } from '#domain/result.ts';

/** Chance that can be repeated: the same seed gives the same morning, to the byte. */
export interface Chance {
  /** From 0, less than 1. */
  readonly fraction: () => number;
  /** A whole number from 0, less than `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Each with its weight. */
  readonly weighted: <T>(items: readonly (readonly [item: T, weight: number])[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
  readonly uuid: () => string;
  /** Chance of its own for one purpose: what is drawn there changes nothing here. */
  readonly apart: (purpose: string) => Chance;
}

export function chanceFrom(seed: string): Chance {
  let state = hashed(seed);

  /** mulberry32. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = () => next() / 4_294_967_296;
  const below = (limit: number) => Math.floor(fraction() * limit);

  return {
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    happens: (probability) => fraction() < probability,
    pick: (items) => items[below(items.length)] ?? nothing(),
    weighted: (items) => {
      let rest = fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      });
      return (found ?? items.at(-1) ?? nothing())[0];
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [mixed[last], mixed[other]] = [mixed[other] ?? nothing(), mixed[last] ?? nothing()];
      }
      return mixed;
    },
    uuid: () => {
      const hex = [next(), next(), next(), next()].map((n) => n.toString(16).padStart(8, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    apart: (purpose) => chanceFrom(`${seed}/${purpose}`),
  };
}

const nothing = (): never => {
  invariant(false, 'chance picks from something');
};

/** FNV-1a, its bits mixed once more. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
