import type { Campaign, Question } from '#domain/campaign/campaign.ts';
import type { Answers } from '#domain/vocabulary/household.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';

/** What was answered to the town's own questions, in the campaign's order; unanswered ones are left out. */
export function answersInWords(
  { questions }: Campaign,
  of: Question['of'],
  answers: Answers | undefined,
  words: CampaignWords,
): { label: string; answer: string }[] {
  return questions
    .filter((question) => question.of === of)
    .flatMap((question) => {
      const answer = answers?.[question.id];
      return answer === undefined
        ? []
        : [{ label: words.said(question.label), answer: inWords(question, answer, words) }];
    });
}

function inWords(question: Question, answer: string | boolean, { t, said }: CampaignWords): string {
  if (typeof answer === 'boolean') return t(answer ? 'journal.yes' : 'journal.no');
  if (question.kind !== 'choice') return answer;
  const choice = question.choices.find(({ id }) => id === answer);
  return choice ? said(choice.label) : answer;
}
