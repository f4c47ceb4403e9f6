import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ChoiceEntry, TextEntry, YesNoEntry } from './fields.tsx';

interface QuestionsProps {
  readonly of: 'household' | 'child';
  readonly name: `${'own' | 'carried'}.answers` | `${'own' | 'carried'}.children.${number}.answers`;
}

/** The town's own questions, as the campaign words them. */
export function Questions({ of, name }: QuestionsProps) {
  const { campaign } = useDesk().state;
  const { t, said } = useWords();
  const questions = campaign.questions.filter((question) => question.of === of);
  if (questions.length === 0) return null;
  return (
    <div className="counter-questions">
      {questions.map((question) => {
        const props = {
          name: `${name}.${question.id}` as const,
          label: said(question.label),
          isRequired: question.required,
          ...(!question.required && { note: t('counter.optional') }),
        };
        switch (question.kind) {
          case 'yesNo':
            return <YesNoEntry key={question.id} {...props} />;
          case 'choice':
            return (
              <ChoiceEntry
                key={question.id}
                {...props}
                options={question.choices.map(({ id, label }) => ({
                  value: id as string,
                  label: said(label),
                }))}
              />
            );
          default:
            return <TextEntry key={question.id} {...props} />;
        }
      })}
    </div>
  );
}
