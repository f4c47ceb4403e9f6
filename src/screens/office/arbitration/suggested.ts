import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Choice } from './cases/case.ts';

/** Which choice is suggested, and the reason that goes with it. */
export interface Suggested {
  readonly choice: string;
  readonly reason: string;
}

export function suggestionOf(
  _card: Card,
  _enrolments: ReadonlyMap<Hash, MergedEnrolment>,
  _t: Translate,
): Suggested | undefined {
  return undefined;
}

export const suggestedFirst = (
  choices: readonly Choice[],
  suggested: string | undefined,
): readonly Choice[] => [
  ...choices.filter(({ id }) => id === suggested),
  ...choices.filter(({ id }) => id !== suggested),
];
