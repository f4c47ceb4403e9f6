import type { Result } from '#domain/result.ts';
import type { Misuse, Options, OptionTypes } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import type { Words } from './words/words.ts';

/** One command is one file in commands/. */
export interface Command {
  readonly name: string;
  readonly options: OptionTypes;
  /** One line for the list of commands. */
  readonly about: (words: Words) => string;
  readonly usage: (words: Words) => string;
  readonly run: (options: Options, terminal: Terminal) => Promise<Result<ExitStatus, Misuse>>;
}
