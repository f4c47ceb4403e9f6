import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** Points in rows, from the top, each row filled up to a whole byte. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** A point: 1, where 0 is black; 8, grey; 24, red, green and blue. */
  readonly bits: 1 | 8 | 24;
  readonly rows: Uint8Array;
}

const HEADERS = 54;

/** A BMP file, which every browser shows. Colours come out as shades of grey. */
export function bitmapOf({ width, height, bits, rows }: Raster): Bytes {
  const shades = bits === 1 ? 2 : 256;
  const depth = bits === 1 ? 1 : 8;
  const start = HEADERS + 4 * shades;
  const given = Math.ceil((width * bits) / 8);
  const length = 4 * Math.ceil((width * depth) / 32);
  const file = new Uint8Array(start + length * height);
  const head = new DataView(file.buffer);
  head.setUint16(0, 0x424d);
  head.setUint32(2, file.length, true);
  head.setUint32(10, start, true);
  head.setUint32(14, 40, true);
  head.setInt32(18, width, true);
  // Below zero: from the top.
  head.setInt32(22, -height, true);
  head.setUint16(26, 1, true);
  head.setUint16(28, depth, true);
  head.setUint32(46, shades, true);
  for (let shade = 0; shade < shades; shade += 1) {
    const value = Math.round((255 * shade) / (shades - 1));
    file.set([value, value, value, 0], HEADERS + 4 * shade);
  }
  for (let row = 0; row < height; row += 1) {
    const line = rows.subarray(row * given, (row + 1) * given);
    file.set(bits === 24 ? greyOf(line) : line, start + row * length);
  }
  return file;
}

function greyOf(line: Uint8Array): Uint8Array {
  const grey = new Uint8Array(Math.floor(line.length / 3));
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = line.subarray(3 * at, 3 * at + 3);
    grey[at] = (red * 5 + green * 9 + blue * 2) >> 4;
  }
  return grey;
}
