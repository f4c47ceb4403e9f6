import { unreachable } from '#domain/result.ts';
import { isLanguage, type Language, languages } from '#i18n/language.ts';
import type { Command } from './command.ts';
import { merge } from './commands/merge.ts';
import { simulate } from './commands/simulate.ts';
import { verify } from './commands/verify.ts';
import { type Misuse, readOptions } from './options.ts';
import { type ExitStatus, FINE, MISUSED, type Streams, terminalFor } from './terminal.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/wordsOf.ts';

/** The command line: the same domain and files as in the browser, for the town's IT and for scale. */
const COMMANDS: readonly Command[] = [verify, merge, simulate];

/** What every command takes. */
const SHARED = { help: 'boolean', json: 'boolean', lang: 'string' } as const;

/** @param args without `node` and the script */
export async function main(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  const [name, ...rest] = args;
  const words = wordsOf(languageIn(args));
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) return withoutCommand(name, words, streams);
  const refuse = (misuse: Misuse) => refused(misuse, `${command.name} `, words, streams);

  const options = readOptions(rest, { ...SHARED, ...command.options });
  if (!options.ok) return refuse(options.error);
  const language = options.value.text('lang');
  if (language !== undefined && !isLanguage(language)) {
    return refuse({ type: 'noSuch', option: '--lang', value: language, known: languages });
  }
  if (options.value.isSet('help')) {
    streams.out(`${command.usage(words)}\n`);
    return FINE;
  }
  const terminal = terminalFor(streams, language ?? 'en', options.value.isSet('json'));
  const done = await command.run(options.value, terminal);
  return done.ok ? done.value : refuse(done.error);
}

function withoutCommand(name: string | undefined, words: Words, streams: Streams): ExitStatus {
  const list = COMMANDS.map((command) => ({ name: command.name, about: command.about(words) }));
  if (name === '--help') {
    streams.out(`${words.usage(list)}\n`);
    return FINE;
  }
  if (name !== undefined && !name.startsWith('-')) {
    return refused({ type: 'unknownCommand', command: name }, '', words, streams);
  }
  streams.err(`${words.usage(list)}\n`);
  return MISUSED;
}

function refused(misuse: Misuse, command: string, words: Words, streams: Streams): ExitStatus {
  streams.err(`${sentenceOf(misuse, words)} ${words.misuse.help(command)}\n`);
  return MISUSED;
}

/** Before the options are read: what is wrong with them is said in the language asked for too. */
function languageIn(args: readonly string[]): Language {
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = inline ?? (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined);
  return isLanguage(asked) ? asked : 'en';
}

function sentenceOf(misuse: Misuse, { misuse: say }: Words): string {
  switch (misuse.type) {
    case 'unknownCommand':
      return say.unknownCommand(misuse.command);
    case 'unknownOption':
    case 'valueMissing':
    case 'valueUnwanted':
    case 'optionMissing':
      return say[misuse.type](misuse.option);
    case 'filesMissing':
      return say.filesMissing;
    case 'unexpected':
      return say.unexpected(misuse.argument);
    case 'notANumber':
      return say.notANumber(misuse.option, misuse.value, misuse.least, misuse.most);
    case 'noSuch':
      return say.noSuch(misuse.option, misuse.value, misuse.known);
    case 'tooMany':
      return say.tooMany(misuse.families);
    case 'unreadable':
      return say.unreadable(misuse.file);
    case 'notEmpty':
    case 'unwritable':
      return say[misuse.type](misuse.folder);
    default:
      return unreachable(misuse);
  }
}
