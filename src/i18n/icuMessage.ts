import { createIntl, createIntlCache } from 'react-intl/server';
import type { Say } from './plainMessage.ts';

const intl = new Map<string, ReturnType<typeof createIntl>>();

/** Reads a message with plurals, selections or figures in it. */
export function icuMessage(text: string, locale: string): Say {
  const known = intl.get(locale) ?? createIntl({ locale }, createIntlCache());
  intl.set(locale, known);
  const { formatters, formats } = known;
  const message = formatters.getMessageFormat(text, locale, formats, { formatters });
  return (values) => String(message.format({ ...values }));
}
