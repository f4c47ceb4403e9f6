import { inflateSync } from 'node:zlib';

/** A picture of 8 bits a channel, as browsers write PNG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of a pixel, each from 0 to 255. */
  readonly at: (x: number, y: number) => readonly [number, number, number, number];
}

/** Reads a PNG with 8 bits a channel, with or without alpha, not interlaced. @throws on any other */
export function readPng(bytes: Buffer): Picture {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG.');
  const header = chunksOf(bytes, 'IHDR')[0];
  if (!header) throw new Error('A PNG without a header.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header[8], header[9], header[12]];
  const channels = { 2: 3, 6: 4 }[colour ?? -1];
  if (depth !== 8 || channels === undefined || interlace !== 0) throw new Error('A PNG of another kind.');
  let pixels: Buffer | undefined;
  const decode = () =>
    unfilter(inflateSync(Buffer.concat(chunksOf(bytes, 'IDAT'))), width * channels, channels);
  return {
    width,
    height,
    at: (x, y) => {
      pixels ??= decode();
      const from = y * width * channels + x * channels;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(from, from + 3);
      return [red, green, blue, channels === 4 ? (pixels[from + 3] ?? 0) : 255];
    },
  };
}

function chunksOf(bytes: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === wanted)
      found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Undoes the five filters of PNG: each byte was written as its difference from its neighbours. */
function unfilter(data: Buffer, stride: number, pixel: number): Buffer {
  const height = data.length / (stride + 1);
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= pixel ? (out[y * stride + x - pixel] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= pixel && y > 0 ? (out[(y - 1) * stride + x - pixel] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
