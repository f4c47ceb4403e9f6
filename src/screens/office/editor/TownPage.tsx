import { changeMorning, changeSettings } from '#domain/preparing/edits.ts';
import type { ProblemField, Where } from '#domain/preparing/problem.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { useDrafting } from './drafting.tsx';
import { DayEntry, LineEntry, WordsEntry } from './fields.tsx';
import { PageFrame, Part } from './PageFrame.tsx';

/** The town, what the campaign is called, and its morning. */
export function TownPage() {
  const t = useT();
  const { draft, edit } = useDrafting();
  const { morning } = draft;
  return (
    <PageFrame page="matinee">
      <LineEntry
        label={t('preparing.field.town')}
        where={at('town')}
        width="medium"
        value={draft.town}
        onChange={(town) => edit((d) => changeSettings(d, { town }), 'town')}
      />
      <WordsEntry
        label={t('preparing.field.title')}
        where={at('title')}
        hint={t('editor.town.title.hint')}
        value={draft.title}
        onChange={(title) => edit((d) => changeSettings(d, { title }), 'title')}
      />
      <Part title={t('editor.town.morning')}>
        <FieldRow>
          <DayEntry
            label={t('preparing.field.date')}
            where={at('date')}
            value={morning.date}
            onChange={(date) => edit((d) => changeMorning(d, { date }))}
          />
          <LineEntry
            label={t('preparing.field.opens')}
            where={at('opens')}
            width="short"
            value={morning.opens}
            placeholder="08:30"
            onChange={(opens) => edit((d) => changeMorning(d, { opens }), 'opens')}
          />
          <LineEntry
            label={t('preparing.field.closes')}
            where={at('closes')}
            width="short"
            value={morning.closes}
            placeholder="12:30"
            onChange={(closes) => edit((d) => changeMorning(d, { closes }), 'closes')}
          />
        </FieldRow>
        <LineEntry
          label={t('preparing.field.timeZone')}
          where={at('timeZone')}
          hint={t('editor.town.timeZone.hint')}
          width="medium"
          value={morning.timeZone}
          onChange={(timeZone) => edit((d) => changeMorning(d, { timeZone }), 'timeZone')}
        />
      </Part>
      <Part title={t('editor.town.answer')} hint={t('editor.town.answer.hint')}>
        <DayEntry
          label={t('preparing.field.answerBy')}
          where={at('answerBy')}
          value={draft.answerBy}
          onChange={(answerBy) => edit((d) => changeSettings(d, { answerBy }))}
        />
      </Part>
    </PageFrame>
  );
}

const at = (field: ProblemField): Where => ({ step: 'town', field });
