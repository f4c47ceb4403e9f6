import { unzlibSync } from 'fflate';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { bitmapOf } from './bitmap.ts';
import { faxRows } from './fax.ts';

/**
 * The pictures in a PDF that a copier scanned: one a page, as a JPEG, as packed rows of points, or in the compression
 * of fax machines. What else there is (JBIG2, JPEG 2000, encrypted files) is not read: docs/decisions/0019.
 */

export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0, bytesOf('%PDF-'));

/**
 * One for each picture, in the order in which they stand; unpacked when it is called for, since all of them together
 * may be larger than the memory. A JPEG or BMP file; undefined for a way of writing that we do not read.
 */
export type PdfPicture = () => Bytes | undefined;

export const picturesInPdf = (bytes: Uint8Array): PdfPicture[] =>
  [...imagesIn(bytes)].map((image) => () => pictureOf(image));

/** One picture as it stands in the file. */
interface PdfImage {
  /** What describes it: `/Width 1654 /Height 2339 /Filter /DCTDecode …` */
  readonly dictionary: string;
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const STREAM = bytesOf('stream');
const END = bytesOf('endstream');
/** What describes a picture is far shorter. */
const DICTIONARY_MAXIMUM = 4000;
/** In points; below is a logo. */
const SMALLEST_SIDE = 200;
/** In points; an A3 page at 600 dots per inch has 70 million. */
const LARGEST_AREA = 100_000_000;

function* imagesIn(bytes: Uint8Array): Generator<PdfImage> {
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at)) {
    const begin = afterLineEnd(bytes, at + STREAM.length);
    const end = find(bytes, END, begin);
    if (end < 0) return;
    const dictionary = dictionaryBefore(bytes, at);
    const width = numberIn(dictionary, 'Width') ?? 0;
    const height = numberIn(dictionary, 'Height') ?? 0;
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
    if (isPicture && Math.min(width, height) >= SMALLEST_SIDE && width * height <= LARGEST_AREA) {
      yield { dictionary, data: bytes.subarray(begin, end), width, height };
    }
    at = end + END.length;
  }
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY_MAXIMUM), at));
  return before.slice(before.lastIndexOf(' obj') + 1);
}

const numberIn = (dictionary: string, key: string): number | undefined => {
  const digits = new RegExp(`/${key}\\s+(-?\\d+)`).exec(dictionary)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

function pictureOf(image: PdfImage): Bytes | undefined {
  let { data } = image;
  for (const filter of filtersOf(image)) {
    if (filter === 'DCTDecode') return startsWith(data, 0, JPEG) ? new Uint8Array(data) : undefined;
    if (filter === 'CCITTFaxDecode') return pictureOfFax(data, image);
    const unpacked = filter === 'FlateDecode' ? unpack(data, image) : undefined;
    if (!unpacked) return undefined;
    data = unpacked;
  }
  return pictureOfRows(data, image);
}

const JPEG = [0xff, 0xd8, 0xff];

function filtersOf({ dictionary }: PdfImage): string[] {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  return [...filters.matchAll(/\/(\w+)/g)].map(([, name = '']) => name);
}

/** Four bytes a point, and one a row, are the most there can be. */
function unpack(data: Uint8Array, { width, height }: PdfImage): Uint8Array | undefined {
  try {
    return unzlibSync(data, { out: new Uint8Array((4 * width + 1) * height) });
  } catch {
    return undefined;
  }
}

/** Only the two-dimensional code, Group 4, is what copiers write. */
function pictureOfFax(data: Uint8Array, { dictionary, width, height }: PdfImage): Bytes | undefined {
  if (numberIn(dictionary, 'K') !== -1) return undefined;
  const rows = faxRows(data, numberIn(dictionary, 'Columns') ?? width, height);
  return rows && bitmapOf({ width, height, bits: 1, rows });
}

/** Points in rows: black and white, grey or coloured, which their number tells. */
function pictureOfRows(data: Uint8Array, { dictionary, width, height }: PdfImage): Bytes | undefined {
  const isFiltered = (numberIn(dictionary, 'Predictor') ?? 1) >= 10;
  const length = Math.floor(data.length / height) - (isFiltered ? 1 : 0);
  const bits = LAYOUTS.find((each) => Math.ceil((width * each) / 8) === length);
  if (bits === undefined) return undefined;
  const rows = isFiltered ? unfiltered(data, length, height, Math.max(1, bits / 8)) : data;
  return rows && bitmapOf({ width, height, bits, rows });
}

/** Bits a point: black and white, grey, red-green-blue. */
const LAYOUTS = [1, 8, 24] as const;

/** Takes the filters of PNG from the rows, each of which begins with the number of its own. */
function unfiltered(data: Uint8Array, length: number, height: number, step: number): Uint8Array | undefined {
  const rows = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const to = row * length;
    const from = row * (length + 1) + 1;
    const filter = data[from - 1] ?? 0;
    if (filter > 4) return undefined;
    for (let index = 0; index < length; index += 1) {
      const left = index < step ? 0 : (rows[to + index - step] ?? 0);
      const above = row === 0 ? 0 : (rows[to + index - length] ?? 0);
      const corner = row === 0 || index < step ? 0 : (rows[to + index - length - step] ?? 0);
      rows[to + index] = (data[from + index] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[next] === 0x0a ? next + 1 : next;
}

function find(bytes: Uint8Array, sought: readonly number[], from: number): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, sought)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, sought: readonly number[]): boolean {
  return sought.every((byte, index) => bytes[at + index] === byte);
}

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
