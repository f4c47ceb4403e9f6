import type { Bytes } from '#domain/vocabulary/bytes.ts';

/**
 * The pictures in a PDF that a copier scanned: one JPEG a page, which stands in the file as it is. Other pictures
 * (fax compression, JPEG 2000) are not looked for: docs/decisions/0019.
 */

const STREAM = bytesOf('stream');
const END = bytesOf('endstream');
const JPEG = [0xff, 0xd8, 0xff];

export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0, bytesOf('%PDF-'));

/** The JPEG files inside, in the order in which they stand. */
export function picturesInPdf(bytes: Uint8Array): Bytes[] {
  const pictures: Bytes[] = [];
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at)) {
    at += STREAM.length;
    const begin = afterLineEnd(bytes, at);
    if (!startsWith(bytes, begin, JPEG)) continue;
    const end = find(bytes, END, begin);
    if (end < 0) break;
    pictures.push(new Uint8Array(bytes.subarray(begin, end)));
    at = end + END.length;
  }
  return pictures;
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
