import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#domain/result.ts';

/** The options of a command by their names, without hyphens. */
export type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

/** `multiple` is unknown here: where an option is named twice, the last one counts. */
export interface Options {
  readonly text: (name: string) => string | undefined;
  readonly isSet: (name: string) => boolean;
  /** What is no option, in order. */
  readonly arguments: readonly string[];
}

/** What somebody typed that no command takes; each becomes one sentence. */
export type Misuse =
  | { readonly type: 'unknownCommand'; readonly command: string }
  | {
      readonly type: 'unknownOption' | 'valueMissing' | 'valueUnwanted' | 'optionMissing';
      readonly option: string;
    }
  | { readonly type: 'filesMissing' }
  | { readonly type: 'unexpected'; readonly argument: string }
  | {
      readonly type: 'notANumber';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly type: 'noSuch';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly type: 'tooMany'; readonly families: number }
  | { readonly type: 'unreadable'; readonly file: string }
  | { readonly type: 'notEmpty' | 'unwritable'; readonly folder: string };

export function readOptions(args: readonly string[], types: OptionTypes): Result<Options, Misuse> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
    // Node's own refusals are exceptions, and in English only.
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (!type) return err({ type: 'unknownOption', option });
    if (type === 'boolean' && value !== undefined) return err({ type: 'valueUnwanted', option });
    const isOption = !inlineValue && value?.startsWith('-');
    if (type === 'string' && (value === undefined || value === '' || isOption)) {
      return err({ type: 'valueMissing', option });
    }
  }
  return ok({
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    isSet: (name) => values[name] === true,
    arguments: positionals,
  });
}

export function required({ text }: Options, name: string): Result<string, Misuse> {
  const value = text(name);
  return value === undefined ? err({ type: 'optionMissing', option: `--${name}` }) : ok(value);
}

export function wholeNumber(
  { text }: Options,
  name: string,
  { least, most, unlessTold }: { readonly least: number; readonly most: number; readonly unlessTold: number },
): Result<number, Misuse> {
  const value = text(name);
  if (value === undefined) return ok(unlessTold);
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most
    ? ok(number)
    : err({ type: 'notANumber', option: `--${name}`, value, least, most });
}
