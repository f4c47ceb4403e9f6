/**
 * Columns of numbers instead of objects: a morning may have a million enrolments, and what is asked of each again and
 * again must lie close together.
 */

type Column = Int32Array | Float64Array | Uint8Array;

/** A column with one value for each place. */
export function filled<C extends Column>(column: C, valueAt: (index: number) => number): C {
  for (let index = 0; index < column.length; index += 1) column[index] = valueAt(index);
  return column;
}

/** Each place becomes the sum of all up to it: counts become beginnings. */
export function addUp(counts: Int32Array): void {
  for (let index = 1; index < counts.length; index += 1) {
    counts[index] = (counts[index] as number) + (counts[index - 1] as number);
  }
}

/** Numbers by numbers: a map of whole numbers from 0 to whole numbers from 0. */
export interface NumberMap {
  /** -1 where there is none. */
  readonly get: (key: number) => number;
  readonly set: (key: number, value: number) => void;
  /** Sets it unless there is one. @returns what there is then */
  readonly keep: (key: number, value: number) => number;
  readonly size: () => number;
}

const FIRST_SIZE = 1024;
const EMPTY = -1;

/**
 * Open addressing: a fifth of the room of a `Map`, and the time too.
 * @param expected for how many there is room from the first: what it grows out of is garbage
 */
export function numberMap(expected = 0): NumberMap {
  const room = Math.max(FIRST_SIZE, 2 ** Math.ceil(Math.log2(2 * expected + 2)));
  let keys = new Float64Array(room).fill(EMPTY);
  let values = new Int32Array(room);
  let size = 0;
  const slotOf = (key: number): number => {
    const last = keys.length - 1;
    let slot = scattered(key) & last;
    while (keys[slot] !== key && keys[slot] !== EMPTY) slot = (slot + 1) & last;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(oldKeys.length * 2).fill(EMPTY);
    values = new Int32Array(keys.length);
    for (let old = 0; old < oldKeys.length; old += 1) {
      const key = oldKeys[old] as number;
      if (key === EMPTY) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = oldValues[old] as number;
    }
  };
  const fill = (slot: number, key: number, value: number): number => {
    if (keys[slot] === EMPTY) size += 1;
    keys[slot] = key;
    values[slot] = value;
    return value;
  };
  return {
    get: (key) => {
      const slot = slotOf(key);
      return keys[slot] === key ? (values[slot] as number) : EMPTY;
    },
    set: (key, value) => {
      if (size * 2 >= keys.length) grow();
      fill(slotOf(key), key, value);
    },
    keep: (key, value) => {
      if (size * 2 >= keys.length) grow();
      const slot = slotOf(key);
      return keys[slot] === key ? (values[slot] as number) : fill(slot, key, value);
    },
    size: () => size,
  };
}

/** The same, for keys below a size. */
export function numberColumn(size: number): Pick<NumberMap, 'keep'> {
  const values = new Int32Array(size).fill(EMPTY);
  return {
    keep: (key, value) => {
      if (values[key] === EMPTY) values[key] = value;
      return values[key] as number;
    },
  };
}

/** Neighbouring numbers far apart. */
function scattered(key: number): number {
  const mixed = Math.imul(
    (key % 4294967296) ^ Math.imul(Math.floor(key / 4294967296), 0x85ebca6b),
    0x9e3779b1,
  );
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
