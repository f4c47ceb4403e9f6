import { createIntl, type MessageFormatElement } from 'react-intl';
import type { FurtherLanguage } from '#i18n/further/furtherLanguage.ts';
import { type MessageId, messages } from '#i18n/messages/index.ts';
import { missingGlyphs } from '#paper/glyphs.ts';

/** A further language, or an attempt at one. */
type Written = Pick<FurtherLanguage, 'name'> & { readonly messages: Readonly<Record<string, string>> };

/** What keeps a language from being offered, each in a sentence for whoever wrote or reviews its file. */
export function faultsOf(code: string, { name, messages: own }: Written): string[] {
  const ids = Object.keys(messages.fr) as MessageId[];
  const missing = ids.filter((id) => !own[id]?.trim());
  const unknown = Object.keys(own).filter((id) => !(id in messages.fr));
  const letters = lettersNotPrinted(Object.values(own).join(''));
  return [
    ...(letters.length === 0
      ? []
      : [
          `${name} (${code}) is refused: the font of the papers lacks ${someOf(letters)}. It has the Latin, Greek and Cyrillic alphabets.`,
        ]),
    ...(missing.length === 0 ? [] : [`${name} (${code}) lacks the messages ${someOf(missing)}.`]),
    ...(unknown.length === 0 ? [] : [`${name} (${code}) has messages that are no more: ${someOf(unknown)}.`]),
    ...ids.flatMap((id) => faultsOfMessage(id, own[id]?.trim() ?? '')),
  ];
}

function faultsOfMessage(id: MessageId, text: string): string[] {
  if (text === '') return [];
  if (text.includes("'")) return [`${id}: a straight apostrophe quotes; write ’.`];
  try {
    const [own, french] = [argumentsOf(text), argumentsOf(messages.fr[id])];
    return own.join() === french.join()
      ? []
      : [`${id}: takes ${someOf(own)} where the French takes ${someOf(french)}.`];
  } catch {
    return [`${id}: its braces cannot be read.`];
  }
}

/** Letters and accents alone: an arrow on a key is never printed. */
const lettersNotPrinted = (text: string): string[] =>
  missingGlyphs(text.normalize('NFC')).filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character));

const someOf = (all: readonly string[]): string => {
  const some = all.slice(0, 5).map((each) => `“${each}”`);
  return `${some.join(', ') || 'nothing'}${all.length > 5 ? ` and ${all.length - 5} more` : ''}`;
};

/** Names of a message's arguments, each with its kind (text, plural, ...). */
export function argumentsOf(message: string): string[] {
  const names = flatten(parse(message)).flatMap((element) =>
    !isLiteral(element) && 'value' in element ? [`${element.value}: ${element.type}`] : [],
  );
  return [...new Set(names)].sort();
}

export function literalsOf(message: string): string[] {
  return flatten(parse(message)).flatMap((element) => (isLiteral(element) ? [element.value] : []));
}

/** An element and all that its plural and select branches hold. */
function flatten(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if ('children' in element) return [element, ...flatten(element.children)];
    if (!('options' in element)) return [element];
    return [element, ...Object.values(element.options).flatMap((option) => flatten(option.value))];
  });
}

type Literal = Extract<MessageFormatElement, { location?: unknown; value: string }>;

/** The ICU parser's element of plain text. */
const isLiteral = (element: MessageFormatElement): element is Literal => element.type === 0;

const formatters = createIntl({ locale: 'fr' }).formatters;

export const parse = (message: string): MessageFormatElement[] =>
  formatters.getMessageFormat(message, 'fr').getAst();
