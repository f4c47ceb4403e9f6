import { invariant } from '#domain/result.ts';
import { firstWords } from './firstWords.ts';
import { ofFurther } from './further/ofFurther.ts';
import type { Language } from './language.ts';
import type { MessageId } from './messages/index.ts';
import type { Say } from './plainMessage.ts';

type Words = Partial<Record<MessageId, string>>;
type Reader = (text: string, locale: string) => Say;

/** What can be said so far, by language. */
const known: Readonly<Record<Language, Words>> = {
  fr: { ...firstWords.fr },
  en: { ...firstWords.en },
  ...ofFurther(({ messages }) => messages),
};

let reader: Reader | undefined;

/** From here on these can be said too. */
export const learn = (language: Language, words: Words): void => {
  Object.assign(known[language], words);
};

/** From here on messages can be read in which more stands than names of values. */
export const learnToRead = (rich: Reader): void => {
  reader = rich;
};

/** Throws where the words of a screen are asked for before they were loaded. */
export function messageOf(language: Language, id: MessageId): string {
  const message = known[language][id];
  invariant(message !== undefined, `the words of ${id} are loaded before they are said`);
  return message;
}

/** Throws as `messageOf` does. */
export const readRich: Reader = (text, locale) => {
  invariant(reader, `“${text}” is read after the words of all screens were loaded`);
  return reader(text, locale);
};
