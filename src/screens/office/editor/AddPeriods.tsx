import { Controller, useForm } from 'react-hook-form';
import { readTypedDate } from '#domain/vocabulary/typedDate.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDrafting } from './drafting.tsx';
import { isMonday, withPeriodsFrom } from './periodsSheet.ts';

interface NewPeriods {
  kind: 'week' | 'day';
  first: string;
  count: string;
}

/** A campaign has 60 at most; a summer has nine weeks. */
const AT_ONCE = 12;

/** Weeks in a row from a Monday, or days in a row. */
export function AddPeriods() {
  const t = useT();
  const { edit } = useDrafting();
  const { control, handleSubmit, watch, setValue } = useForm<NewPeriods>({
    defaultValues: { kind: 'week', first: '', count: '1' },
  });
  const kind = watch('kind');
  const add = handleSubmit(({ first, count }) => {
    const day = readTypedDate(first);
    if (!day.ok) return;
    edit((d) => withPeriodsFrom(d, kind, day.value, Number(count)));
    setValue('first', '');
  });
  const dateFault = (text: string): string | true => {
    const day = readTypedDate(text);
    if (!day.ok) return t(`editor.${day.error}`);
    return kind === 'day' || isMonday(day.value) || t('editor.periods.notMonday');
  };
  const countFault = (text: string): string | true =>
    (Number(text) >= 1 && Number(text) <= AT_ONCE) || t('editor.periods.count.fault', { maximum: AT_ONCE });
  return (
    <form className="editor-add" onSubmit={(event) => void add(event)} noValidate>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Choice
            {...field}
            label={t('editor.periods.kind')}
            options={[
              { value: 'week', label: t('editor.periods.kind.week') },
              { value: 'day', label: t('editor.periods.kind.day') },
            ]}
          />
        )}
      />
      <FieldRow>
        <Controller
          control={control}
          name="first"
          rules={{ validate: dateFault }}
          render={({ field, fieldState }) => (
            <DateInput
              {...field}
              label={t(`editor.periods.first.${kind}`)}
              placeholder={t('editor.date.placeholder')}
              errorMessage={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="count"
          rules={{ validate: countFault }}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              width="short"
              inputMode="numeric"
              label={t(`editor.periods.count.${kind}`)}
              maxLength={2}
              errorMessage={fieldState.error?.message}
            />
          )}
        />
        <div className="editor-add-button">
          <Button type="submit" icon="plus">
            {t('editor.periods.add')}
          </Button>
        </div>
      </FieldRow>
    </form>
  );
}
