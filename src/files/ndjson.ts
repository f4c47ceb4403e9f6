import { type Bytes, concatBytes, textOf } from '#domain/vocabulary/bytes.ts';

const NEWLINE = 0x0a;
/** More than the largest file that is unpacked holds of events: sixty million empty lines would take all memory. */
const LINES_MAXIMUM = 500_000;

/** Lines, each ended by one newline. */
export const writeNdjson = (lines: readonly Uint8Array[]): Bytes =>
  concatBytes(lines.flatMap((line) => [line, Uint8Array.of(NEWLINE)]));

/**
 * The bytes of each line, without its newline; undefined when the last line has none (cut short), and for more lines
 * than any file of ours has.
 */
export function readNdjson(bytes: Bytes): Bytes[] | undefined {
  if (bytes.at(-1) !== NEWLINE) return undefined;
  const lines: Bytes[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    if (lines.push(bytes.subarray(start, end)) > LINES_MAXIMUM) return undefined;
    start = end + 1;
  }
  return lines;
}

/**
 * What each of those lines says. Decoded at once: line by line, decoding and parsing take twice as long in a browser.
 * Undefined where it is not UTF-8 throughout.
 */
export function textsInNdjson(bytes: Bytes): string[] | undefined {
  try {
    return textOf(bytes).split('\n').slice(0, -1);
  } catch {
    return undefined;
  }
}
