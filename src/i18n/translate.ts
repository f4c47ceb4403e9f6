import { createIntl, createIntlCache } from 'react-intl/server';
import { withFrenchSpaces } from './frenchSpaces.ts';
import { ofFurther } from './further/ofFurther.ts';
import { type Language, localeOf } from './language.ts';
import { type MessageId, messages } from './messages/index.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Puts a message into words. `values` fill its ICU arguments (`{name}`, `{n, plural, …}`). */
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** The words of a language, outside React: paper, workers, tests. Screens use `useT`. */
export const translator = (language: Language): Translate => translators[language];

const translators: Readonly<Record<Language, Translate>> = {
  fr: createTranslate('fr'),
  en: createTranslate('en'),
  ...ofFurther((_, code) => createTranslate(code)),
};

/**
 * Each message is read when it is first asked for, and kept: `formatMessage` would look it up by its whole text every
 * time, at twenty times the cost of saying it.
 */
function createTranslate(language: Language): Translate {
  const texts = messages[language];
  const locale = localeOf[language];
  const { formatters, formats } = createIntl({ locale }, createIntlCache());
  const read = (id: MessageId) => {
    const text = language === 'fr' ? withFrenchSpaces(texts[id]) : texts[id];
    return formatters.getMessageFormat(text, locale, formats, { formatters });
  };
  const known = new Map<MessageId, ReturnType<typeof read>>();
  return (id, values) => {
    const message = known.get(id) ?? read(id);
    known.set(id, message);
    return String(message.format({ ...values }));
  };
}
