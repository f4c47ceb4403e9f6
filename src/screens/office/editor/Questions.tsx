import type { Question } from '#domain/campaign/campaign.ts';
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  removeQuestion,
  withChoice,
  withKind,
} from '#domain/preparing/lists.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Choice } from '#ui/Choice.tsx';
import { FieldGroup, FieldRow } from '#ui/Section.tsx';
import { useDrafting } from './drafting.tsx';
import { WordsEntry } from './fields.tsx';
import { Spot } from './spots.tsx';

/** The town's own questions, in the order of the counter. */
export function Questions() {
  const t = useT();
  const { draft, edit } = useDrafting();
  return (
    <Spot where={{ step: 'questions' }}>
      {draft.questions.map((question, index) => (
        <QuestionFields key={question.id} question={question} number={index + 1} />
      ))}
      <ButtonRow>
        <Button icon="plus" onPress={() => edit((d) => addQuestion(d, 'yesNo', 'household'))}>
          {t('editor.questions.add')}
        </Button>
      </ButtonRow>
    </Spot>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly number: number;
}

function QuestionFields({ question, number }: QuestionProps) {
  const t = useT();
  const { edit } = useDrafting();
  const change = (next: Question, place?: string) =>
    edit((d) => changeQuestion(d, question.id, next), place && `${question.id} ${place}`);
  const title = t('editor.thing.question', { number });
  return (
    <FieldGroup title={title} actions={<QuestionActions question={question} number={number} />}>
      <WordsEntry
        label={t('editor.questions.label')}
        where={{ step: 'questions', question: question.id, field: 'label' }}
        value={question.label}
        onChange={(label) => change({ ...question, label }, 'label')}
      />
      <FieldRow>
        <Choice
          label={t('editor.questions.kind')}
          value={question.kind}
          options={(['yesNo', 'choice', 'text'] as const).map((value) => ({
            value,
            label: t(`editor.questions.kind.${value}`),
          }))}
          onChange={(kind) => change(withKind(question, kind))}
        />
        <Choice
          label={t('editor.questions.of')}
          value={question.of}
          options={(['household', 'child'] as const).map((value) => ({
            value,
            label: t(`editor.questions.of.${value}`),
          }))}
          onChange={(of) => change({ ...question, of })}
        />
      </FieldRow>
      <Checkbox
        label={t('editor.questions.required')}
        value={question.required}
        onChange={(required) => change({ ...question, required })}
      />
      {question.kind === 'choice' && <Choices question={question} onChange={change} />}
    </FieldGroup>
  );
}

interface ChoicesProps {
  readonly question: Extract<Question, { kind: 'choice' }>;
  readonly onChange: (question: Question, place?: string) => void;
}

function Choices({ question, onChange }: ChoicesProps) {
  const t = useT();
  const { choices } = question;
  return (
    <Spot where={{ step: 'questions', question: question.id, field: 'choices' }}>
      {choices.map((choice, index) => (
        <div key={choice.id} className="editor-choice">
          <WordsEntry
            label={t('editor.thing.choice', { number: index + 1 })}
            where={{ step: 'questions', question: question.id, field: 'choices', choice: index }}
            value={choice.label}
            onChange={(label) =>
              onChange({ ...question, choices: choices.with(index, { ...choice, label }) }, choice.id)
            }
          />
          <Button
            kind="quiet"
            isDisabled={choices.length <= 2}
            label={t('editor.remove.label', { thing: t('editor.thing.choice', { number: index + 1 }) })}
            onPress={() => onChange({ ...question, choices: choices.toSpliced(index, 1) })}
          >
            {t('editor.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={() => onChange({ ...question, choices: withChoice(choices) })}>
          {t('editor.questions.addChoice')}
        </Button>
      </div>
    </Spot>
  );
}

function QuestionActions({ question, number }: QuestionProps) {
  const t = useT();
  const { draft, edit } = useDrafting();
  const thing = t('editor.thing.question', { number });
  return (
    <ButtonRow>
      <Button
        kind="quiet"
        isDisabled={number === 1}
        label={t('editor.questions.up.label', { thing })}
        onPress={() => edit((d) => moveQuestion(d, question.id, -1))}
      >
        {t('editor.questions.up')}
      </Button>
      <Button
        kind="quiet"
        isDisabled={number === draft.questions.length}
        label={t('editor.questions.down.label', { thing })}
        onPress={() => edit((d) => moveQuestion(d, question.id, 1))}
      >
        {t('editor.questions.down')}
      </Button>
      <Button
        kind="quiet"
        label={t('editor.remove.label', { thing })}
        onPress={() => edit((d) => removeQuestion(d, question.id))}
      >
        {t('editor.remove')}
      </Button>
    </ButtonRow>
  );
}
