import { changeRules } from '#domain/preparing/edits.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Choice } from '#ui/Choice.tsx';
import { useDrafting } from './drafting.tsx';
import { NumberEntry } from './fields.tsx';
import { PageFrame, Part } from './PageFrame.tsx';
import { Questions } from './Questions.tsx';

/** How the morning goes, and what else the town asks. */
export function RulesPage() {
  const t = useT();
  const { draft, edit } = useDrafting();
  const { rules } = draft;
  return (
    <PageFrame page="regles">
      <Part title={t('editor.part.rules')}>
        <NumberEntry
          label={t('preparing.field.householdsCarried')}
          where={{ step: 'rules', field: 'householdsCarried' }}
          hint={t('editor.rules.carried.hint')}
          value={rules.householdsCarried}
          onChange={(householdsCarried) => edit((d) => changeRules(d, { householdsCarried }), 'carried')}
        />
        <Choice
          label={t('editor.rules.queue')}
          hint={t('editor.rules.queue.hint')}
          value={rules.queue}
          options={(['school', 'desk'] as const).map((value) => ({
            value,
            label: t(`editor.rules.queue.${value}`),
          }))}
          onChange={(queue) => edit((d) => changeRules(d, { queue }))}
        />
        <Choice
          label={t('editor.rules.otherSchools')}
          hint={t('editor.rules.otherSchools.hint')}
          value={rules.otherSchools}
          options={(['waiting', 'refused'] as const).map((value) => ({
            value,
            label: t(`editor.rules.otherSchools.${value}`),
          }))}
          onChange={(otherSchools) => edit((d) => changeRules(d, { otherSchools }))}
        />
      </Part>
      <Part title={t('editor.part.questions')} hint={t('editor.questions.hint')}>
        <Questions />
      </Part>
    </PageFrame>
  );
}
