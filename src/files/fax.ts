import { BLACK, type Codes, EXTENDED, MODES, WHITE } from './faxCodes.ts';

/** Two-dimensional fax code (ITU-T T.6, "Group 4"), as copiers write black-and-white pages. */

/**
 * One bit a point, 0 black, each row filled up to a whole byte. A row that is damaged and those after it stay white.
 * @returns undefined where there is not even one row
 */
export function faxRows(data: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const length = Math.ceil(width / 8);
  const rows = new Uint8Array(length * height).fill(0xff);
  const bits = new Bits(data);
  let above: readonly number[] = [];
  for (let row = 0; row < height; row += 1) {
    const changes = nextRow(bits, above, width);
    if (!changes) return row > 0 ? rows : undefined;
    blacken(rows.subarray(row * length, (row + 1) * length), changes, width);
    above = changes;
  }
  return rows;
}

/**
 * Where the colour changes in a row: from white at the first, from black at the second, and so on.
 * @param above those of the row above
 */
function nextRow(bits: Bits, above: readonly number[], width: number): number[] | undefined {
  const changes: number[] = [];
  let at = -1;
  while (at < width) {
    const isBlack = changes.length % 2 === 1;
    const [first, second] = changesAfter(above, at, isBlack, width);
    const mode = bits.next(MODES);
    if (mode === undefined) return undefined;
    if (mode === 'pass') {
      at = second;
    } else if (mode === 'horizontal') {
      const one = bits.run(isBlack);
      const other = bits.run(!isBlack);
      if (one === undefined || other === undefined) return undefined;
      const begin = Math.max(0, at) + one;
      changes.push(Math.min(begin, width), Math.min(begin + other, width));
      at = begin + other;
    } else {
      const next = first + mode;
      if (next < Math.max(0, at)) return undefined;
      changes.push(next);
      at = next;
    }
  }
  return changes;
}

/** The next change of the row above to the other colour than ours, and the one after it. */
function changesAfter(
  above: readonly number[],
  at: number,
  isBlack: boolean,
  width: number,
): readonly [number, number] {
  let index = isBlack ? 1 : 0;
  while ((above[index] ?? width) <= at && index < above.length) index += 2;
  return [above[index] ?? width, above[index + 1] ?? width];
}

function blacken(row: Uint8Array, changes: readonly number[], width: number): void {
  for (let index = 0; index < changes.length; index += 2) {
    const end = Math.min(changes[index + 1] ?? width, width);
    for (let at = changes[index] ?? width; at < end; at += 1) {
      row[at >> 3] = (row[at >> 3] ?? 0) & ~(0x80 >> (at & 7));
    }
  }
}

const LONGEST_CODE = 13;

class Bits {
  private at = 0;

  constructor(private readonly data: Uint8Array) {}

  /** The one code that comes next. */
  next<T>(codes: Codes<T>): T | undefined {
    let bits = 1;
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      const place = this.at + length - 1;
      bits = (bits << 1) | (((this.data[place >> 3] ?? 0) >> (7 - (place & 7))) & 1);
      const value = codes.get(bits);
      if (value !== undefined) {
        this.at += length;
        return value;
      }
    }
    return undefined;
  }

  /** A run of one colour: multiples of 64 before the rest. */
  run(isBlack: boolean): number | undefined {
    let sum = 0;
    for (;;) {
      const length = this.next(isBlack ? BLACK : WHITE) ?? this.next(EXTENDED);
      if (length === undefined) return undefined;
      sum += length;
      if (length < 64) return sum;
    }
  }
}
