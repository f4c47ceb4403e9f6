import '#i18n/allWords.ts';
import { formatsOf } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import type { Voice } from '#i18n/sentences/files.ts';
import { translator } from '#i18n/translate.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/wordsOf.ts';

/** What a command ends with; said to whoever started it. */
export const FINE = 0;
export const REFUSED = 1;
export const MISUSED = 2;
export type ExitStatus = typeof FINE | typeof REFUSED | typeof MISUSED;

/** Where text goes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A command speaks in words or, for other programs, in one JSON object. */
export interface Terminal {
  readonly language: Language;
  readonly words: Words;
  /** For sentences that the application has already. */
  readonly voice: Voice;
  /** A line of the answer. Silent where JSON is asked for. */
  readonly say: (line: string) => void;
  /** How far it is, and what is not part of the answer. */
  readonly note: (line: string) => void;
  /** The whole answer for other programs. Silent where words are asked for. */
  readonly answer: (value: object) => void;
}

export const terminalFor = (streams: Streams, language: Language, json: boolean): Terminal => ({
  language,
  words: wordsOf(language),
  voice: { t: translator(language), formats: formatsOf(language) },
  say: (line) => {
    if (!json) streams.out(`${line}\n`);
  },
  note: (line) => streams.err(`${line}\n`),
  answer: (value) => {
    if (json) streams.out(`${JSON.stringify(value)}\n`);
  },
});
