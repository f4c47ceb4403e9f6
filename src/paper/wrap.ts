import { millimetres, unitsOf } from './metrics.ts';
import type { Weight } from './page.ts';

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}
/** What stands on one line, from left to right. */
export type Line = readonly Run[];

/** A word with the spaces that follow it; widths in thousandths of the type size. */
interface Word extends Run {
  readonly units: number;
  /** Without its spaces: all that must fit at the end of a line. */
  readonly bare: number;
}

/**
 * Breaks runs into lines no wider than `width` millimetres: at plain spaces (never at no-break ones), after a
 * hyphen between words, and inside a word only when the word alone is wider than a line. No line is wider, whatever the text.
 */
export function wrap(runs: readonly Run[], size: number, width: number): Line[] {
  const room = (width / millimetres(size)) * 1000;
  const composed = runs.map(({ text, weight }) => ({ text: text.normalize('NFC'), weight }));
  if (fitOnALine(composed, room)) return [joined(composed)];
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const words = composed.flatMap(wordsOf);
  const tooWide = words.some(({ bare }) => bare > room);
  for (const word of tooWide ? words.flatMap((whole) => partsOf(whole, room)) : words) {
    if (used > 0 && used + word.bare > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used === 0 && word.bare === 0) continue;
    line.push(word);
    used += word.units;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map(joined);
}

/** As most do. Spaces at the beginning would have to go first. */
const fitOnALine = (runs: readonly Run[], room: number): boolean =>
  runs[0] !== undefined &&
  runs[0].text !== '' &&
  !runs[0].text.startsWith(' ') &&
  runs.reduce((units, { text, weight }) => units + unitsOf(text, weight), 0) <= room;

/**
 * A hyphen between two words ends a piece; not one in a number (`JVE-A7K2-0042-C`) or before an option (`-d`), which
 * people copy, nor in an address (`dpo@port-clair.fr`), where it would read as part of it.
 */
const BETWEEN_WORDS = /(?<=\p{L}{2}-)(?=\p{L}{2})/u;
const ADDRESS = /[@/]/;

/** A run cut after its spaces. What stands before the first word comes by itself. */
function wordsOf({ text, weight }: Run): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    let end = space < 0 ? text.length : space;
    while (text[end] === ' ') end += 1;
    const word = text.slice(start, end);
    if (word.includes('-') && !ADDRESS.test(word))
      words.push(...word.split(BETWEEN_WORDS).map((part) => measured(part, weight)));
    else words.push(measured(word, weight));
    start = end;
  }
  return words;
}

function measured(text: string, weight: Weight): Word {
  const units = unitsOf(text, weight);
  let bare = units;
  for (let end = text.length; text[end - 1] === ' '; end -= 1) bare -= SPACE[weight];
  return { text, weight, units, bare };
}

const SPACE = { regular: unitsOf(' ', 'regular'), bold: unitsOf(' ', 'bold') };

/** A word wider than a line comes in parts. */
function partsOf(word: Word, room: number): Word[] {
  if (word.bare <= room) return [word];
  const parts: Word[] = [];
  let part = '';
  for (const character of word.text) {
    if (part !== '' && unitsOf(part + character, word.weight) > room) {
      parts.push(measured(part, word.weight));
      part = '';
    }
    part += character;
  }
  return [...parts, measured(part, word.weight)];
}

/** Neighbours of one weight become one run, and the spaces at the line's end go. */
function joined(line: readonly Run[]): Line {
  const runs: { text: string; weight: Weight }[] = [];
  for (const { text, weight } of line) {
    const last = runs.at(-1);
    if (last?.weight === weight) last.text += text;
    else runs.push({ text, weight });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}
