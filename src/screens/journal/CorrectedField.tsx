import { useController, useFormContext } from 'react-hook-form';
import { fieldSentence } from '#i18n/sentences/fields.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Option } from '#ui/Choice.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '../desk/words.ts';
import type { Corrected, CorrectionPath, CorrectionValues } from './correction.ts';

interface CorrectedFieldProps {
  readonly name: Exclude<CorrectionPath, `${string}.school` | `${string}.level`>;
  readonly isOptional?: boolean;
}

/** One field of the correction, its kind told by its name. */
export function CorrectedField({ name, isOptional = false }: CorrectedFieldProps) {
  const { t } = useWords();
  const field = useCorrected(name);
  const labels = isOptional ? { note: t('journal.correct.optional') } : { isRequired: true };
  const kind = name.slice(name.lastIndexOf('.') + 1);
  switch (kind) {
    case 'reason':
      return (
        <TextField
          {...field}
          {...labels}
          label={t('journal.correct.reason')}
          hint={t('journal.correct.reason.hint')}
        />
      );
    case 'birthDate':
      return <DateInput {...field} {...labels} label={t('journal.field.birthDate')} />;
    case 'phone':
      return <TextField {...field} {...labels} type="tel" width="short" label={t('journal.field.phone')} />;
    case 'email':
      return <TextField {...field} {...labels} type="email" label={t('journal.field.email')} />;
    case 'class':
      return <TextField {...field} {...labels} width="short" label={t(`journal.field.${kind}`)} />;
    case 'lastName':
    case 'firstName':
    case 'usualName':
    case 'address':
    case 'cafNumber':
      return <TextField {...field} {...labels} label={t(`journal.field.${kind}`)} />;
  }
}

interface CorrectedSelectProps {
  readonly name: `children.${number}.school` | `children.${number}.level`;
  readonly options: readonly Option<string>[];
  readonly isShort?: boolean;
}

/** The school or the level of a child. */
export function CorrectedSelect({ name, options, isShort = false }: CorrectedSelectProps) {
  const { t } = useWords();
  const field = useCorrected(name);
  return (
    <Select
      {...field}
      isRequired
      width={isShort ? 'short' : 'medium'}
      label={t(name.endsWith('school') ? 'journal.field.school' : 'journal.field.level')}
      placeholder={t('journal.correct.choose')}
      options={options}
    />
  );
}

/** A field of the form as our fields take it, its error said in words. */
function useCorrected(name: CorrectionPath) {
  const { t } = useWords();
  const { control } = useFormContext<CorrectionValues, unknown, Corrected>();
  const { field, fieldState } = useController({ control, name });
  return {
    name,
    ref: field.ref,
    value: field.value ?? '',
    onChange: field.onChange,
    onBlur: field.onBlur,
    errorMessage: fieldState.error && sentenceOf(fieldState.error, t),
  };
}

/** An error of the form has the message of its schema; one of the ledger, the value that it refused. */
const sentenceOf = ({ type, message }: { type?: string; message?: string }, t: Translate): string =>
  type === 'CorrectionOutdated' || type === 'CorrectionUnfit'
    ? t(`refusal.${type}`, { value: message ?? '' })
    : fieldSentence(message, t);
