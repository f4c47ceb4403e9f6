import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import { suggestionFor } from '#domain/merge/suggestion.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Choice } from './cases/case.ts';

/** Which choice is suggested, and the reason that goes with it, in words. */
export interface Suggested {
  readonly choice: string;
  readonly reason: string;
}

export function suggestionOf(
  card: Card,
  enrolments: ReadonlyMap<Hash, MergedEnrolment>,
  t: Translate,
): Suggested | undefined {
  const suggestion = suggestionFor(card, enrolments);
  return suggestion && { choice: suggestion.choice, reason: t(`arbitration.because.${suggestion.because}`) };
}

export const suggestedFirst = (
  choices: readonly Choice[],
  suggested: string | undefined,
): readonly Choice[] => [
  ...choices.filter(({ id }) => id === suggested),
  ...choices.filter(({ id }) => id !== suggested),
];
