import type { FurtherLanguage } from './furtherLanguage.ts';
import { further } from './registered.ts';

export type FurtherCode = keyof typeof further;

/** One thing of each further language, by its code. */
export const ofFurther = <T>(
  take: (language: FurtherLanguage, code: FurtherCode) => T,
): Readonly<Record<FurtherCode, T>> => {
  const taken = Object.entries<FurtherLanguage>(further).map(([code, language]) => [
    code,
    take(language, code as FurtherCode),
  ]);
  return Object.fromEntries(taken);
};
