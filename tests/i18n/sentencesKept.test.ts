import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What stands on the screen goes over to the other language with the screen. A component keeps the error, the
 * figures or the sentence yet to be said (`useSentence`); words kept in its state would stay as they were.
 */
describe('no component keeps words in its state', () => {
  test('what keeps words is recognised', () => {
    expect(wordsKept("if (!read.ok) return setFault(t('file.FileUnreadable', { file }));")).toHaveLength(1);
    expect(wordsKept('setFault(read.ok ? undefined : fileSentence(read.error, words))')).toHaveLength(1);
    expect(wordsKept("setFaults({ from, sentences: [words.t('editor.empty')] })")).toHaveLength(1);
    expect(wordsKept('setFault((await sentences()).passphraseSentence(error, t))')).toHaveLength(1);
    expect(wordsKept('setFault(sentenceOf(read.error, t));')).toHaveLength(1);
    expect(wordsKept('const [news, setNews] = useState(() => t("editor.news"))')).toHaveLength(1);
  });

  test('what keeps an error, or how to say it, is none', () => {
    expect(wordsKept('setFault(read.error); say(fileSentence(fault, words))')).toEqual([]);
    expect(wordsKept("setFault(({ t }) => t('editor.door.training', { file }))")).toEqual([]);
    expect(wordsKept('setFault((words) => appendSentence(recorded.error, words))')).toEqual([]);
  });

  test('nowhere in the sources', () => {
    const source = join(import.meta.dirname, '../../src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((path) =>
      wordsKept(readFileSync(join(source, path), 'utf8')).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});

/** The states of a source text that are given words and not a function that says them. By way of a variable it sees none. */
function wordsKept(text: string): string[] {
  const given = [
    ...[...text.matchAll(/\bset[A-Z]\w*\(/g)].map((call) => argumentsFrom(text, call)).filter(isNoFunction),
    ...[...text.matchAll(/\buseState(?:<[^(]*>)?\(/g)].map((call) => argumentsFrom(text, call)),
  ];
  return given.filter((value) => /\b(?:t|\w*[sS]entence\w*)\(/.test(value));
}

const isNoFunction = (value: string): boolean => !value.includes('=>');

/** Up to the bracket that closes the call. */
function argumentsFrom(text: string, { index, 0: call }: RegExpExecArray): string {
  const start = index + call.length;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
  }
  return text.slice(start, end - 1);
}
