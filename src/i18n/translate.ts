import { withFrenchSpaces } from './frenchSpaces.ts';
import { ofFurther } from './further/ofFurther.ts';
import { type Language, localeOf } from './language.ts';
import type { MessageId } from './messages/index.ts';
import { type MessageValues, plainMessage, type Say } from './plainMessage.ts';
import { messageOf, readRich } from './words.ts';

/** Puts a message into words. `values` fill its ICU arguments (`{name}`, `{n, plural, …}`). */
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** The words of a language, outside React: paper, workers, tests. Screens use `useT`. */
export const translator = (language: Language): Translate => translators[language];

const translators: Readonly<Record<Language, Translate>> = {
  fr: createTranslate('fr'),
  en: createTranslate('en'),
  ...ofFurther((_, code) => createTranslate(code)),
};

/** Each message is read when it is first asked for, and kept: reading takes twenty times as long as saying. */
function createTranslate(language: Language): Translate {
  const read = (id: MessageId): Say => {
    const message = messageOf(language, id);
    const text = language === 'fr' ? withFrenchSpaces(message) : message;
    return plainMessage(text) ?? readRich(text, localeOf[language]);
  };
  const known = new Map<MessageId, Say>();
  return (id, values = {}) => {
    const say = known.get(id) ?? read(id);
    known.set(id, say);
    return say(values);
  };
}
