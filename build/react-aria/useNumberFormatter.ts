import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';

/**
 * Stands in for react-aria's, which tries on import what this browser can do with numbers, and so makes it load the
 * rules of every language. Every browser that Préau runs in can do it.
 */
export function useNumberFormatter(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { locale } = useLocale();
  return useMemo(() => new Intl.NumberFormat(locale, options), [locale, options]);
}
