import type { Question } from '#domain/campaign/campaign.ts';
import type { Answers } from '#domain/vocabulary/household.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import { type Block, row } from '../../layout.ts';
import { inEach, inOneLine, oneLine, said, type Voices } from '../voices.ts';
import { choice, flowing, narrowChoice } from '../writing.ts';

export const questionLabel = (question: Question, voices: Voices, width: number): Block =>
  said(
    voices,
    ({ t, of }) =>
      question.required
        ? t('campaignPaper.form.required', { question: of(question.label) })
        : of(question.label),
    { size: 8.5, weight: 'regular', leading: 1.15, maxLines: 3 },
    width,
  );

/** Two boxes, side by side. */
export function yesNoTicks(voices: Voices, value: boolean | undefined, width: number): Block {
  const each = Math.min(width, 44) / 2;
  const tick = (id: MessageId, chosen: boolean) =>
    choice(
      inEach(voices, ({ t }) => t(id)),
      each,
      chosen,
      8,
    );
  return row([
    tick('campaignPaper.form.yes', value === true),
    tick('campaignPaper.form.no', value === false),
  ]);
}

/** Where a question is answered: boxes to tick, or room to write. */
export function answerBlock(
  question: Question,
  voices: Voices,
  answers: Answers | undefined,
  width: number,
): Block {
  const answer = answers?.[question.id];
  if (question.kind === 'yesNo')
    return yesNoTicks(voices, typeof answer === 'boolean' ? answer : undefined, width);
  if (question.kind === 'text')
    return oneLine(typeof answer === 'string' ? answer : '', { size: 9.5, weight: 'bold' }, width);
  return options(
    question.choices.map(({ id, label }) => ({
      label: inOneLine(voices, ({ of }) => of(label)),
      chosen: answer === id,
    })),
    width,
  );
}

/** Boxes to tick, as many beside each other as there is room for. */
export function options(
  all: readonly { readonly label: string; readonly chosen: boolean }[],
  width: number,
): Block {
  const size = 7.2;
  return flowing(
    all.map(({ label, chosen }) => narrowChoice(label, width, chosen, size)),
    width,
    // Wider than from a box to its own label: else a box seems to belong to the label before it.
    3,
    1.2,
  );
}
