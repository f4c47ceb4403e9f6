import type { FurtherLanguage } from './furtherLanguage.ts';

/** The further languages by their code, `{ pt }`: named here and nowhere else. How to add one: CONTRIBUTING.md. */
export const further = {} satisfies Readonly<Record<string, FurtherLanguage>>;
