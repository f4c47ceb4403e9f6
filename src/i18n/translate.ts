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

function createTranslate(language: Language): Translate {
  const texts = Object.entries(messages[language]);
  const intl = createIntl(
    {
      locale: localeOf[language],
      messages: Object.fromEntries(
        texts.map(([id, text]) => [id, language === 'fr' ? withFrenchSpaces(text) : text]),
      ),
      onError: (error) => {
        throw error;
      },
    },
    createIntlCache(),
  );
  return (id, values) => intl.formatMessage({ id }, { ...values });
}
