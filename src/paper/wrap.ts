import { textWidth } from './metrics.ts';
import type { Weight } from './page.ts';

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}
/** What stands on one line, from left to right. */
export type Line = readonly Run[];

/**
 * Breaks runs into lines no wider than `width` millimetres: at plain spaces (never at no-break ones), after a
 * hyphen, and inside a word only when the word alone is wider than a line. No line is wider, whatever the text.
 */
export function wrap(runs: readonly Run[], size: number, width: number): Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;

  const breakLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };

  for (const piece of runs.flatMap((run) => piecesOf(run, size, width))) {
    const whole = textWidth(piece.text, size, piece.weight);
    const visible = textWidth(piece.text.trimEnd(), size, piece.weight);
    if (used > 0 && used + visible > width) breakLine();
    if (used === 0 && piece.text.trim() === '') continue;
    line.push(piece);
    used += whole;
  }
  if (line.length > 0 || lines.length === 0) breakLine();
  return lines.map(joined);
}

/**
 * Words, each with the space that follows it; a word wider than a line comes in parts. A hyphen between letters
 * ends a piece, but not in an address (`dpo@port-clair.fr`): there it would read as part of it.
 */
const piecesOf = ({ text, weight }: Run, size: number, width: number): Run[] =>
  (text.normalize('NFC').match(/[^ ]*[@/][^ ]* *|[^ -]*-+ *|[^ -]+ *| +/g) ?? []).flatMap((word) =>
    partsOf(word, size, weight, width).map((part) => ({ text: part, weight })),
  );

function partsOf(word: string, size: number, weight: Weight, width: number): string[] {
  if (textWidth(word.trimEnd(), size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Neighbours of one weight become one run, and the line's last space goes. */
function joined(line: readonly Run[]): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.weight === run.weight) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
