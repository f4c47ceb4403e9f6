import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { type FieldPath, type FieldPathByValue, useController } from 'react-hook-form';
import type { VisitForm, YesNo } from '#domain/commands/visitForm.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { fieldSentence } from '#i18n/sentences/fields.ts';
import { Choice, type Option } from '#ui/Choice.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import type { FieldProps, FieldWidth } from '#ui/field.ts';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useOpenForm } from './useVisitForm.ts';

/** The form's fields, tied to its values: each shows its own problem in a sentence. */

export type TextPath = FieldPathByValue<VisitForm, string>;

interface EntryProps extends Pick<FieldProps, 'label' | 'hint' | 'note' | 'isRequired'> {
  readonly name: TextPath;
  readonly width?: FieldWidth | undefined;
}

export function TextEntry({
  name,
  type,
  ...props
}: EntryProps & { readonly type?: 'tel' | 'email' | 'text' }) {
  return (
    <Bound name={name}>
      {(field) => (
        <TextField {...props} {...field} type={type} {...(type === 'tel' && { inputMode: 'tel' })} />
      )}
    </Bound>
  );
}

export function DateEntry({ name, ...props }: EntryProps) {
  return <Bound name={name}>{(field) => <DateInput {...props} {...field} />}</Bound>;
}

export function SelectEntry({
  name,
  options,
  ...props
}: EntryProps & { readonly options: readonly Option<string>[] }) {
  const t = useT();
  return (
    <Bound name={name}>
      {(field) => <Select {...props} {...field} options={options} placeholder={t('counter.child.choose')} />}
    </Bound>
  );
}

export function ChoiceEntry<V extends string>({
  name,
  options,
  ...props
}: EntryProps & { readonly options: readonly Option<V>[] }) {
  return (
    <Bound name={name}>
      {(field) => <Choice {...props} {...field} value={field.value as V | ''} options={options} />}
    </Bound>
  );
}

export function YesNoEntry(props: EntryProps) {
  const t = useT();
  const options: readonly Option<Exclude<YesNo, ''>>[] = [
    { value: 'yes', label: t('counter.yes') },
    { value: 'no', label: t('counter.no') },
  ];
  return <ChoiceEntry {...props} options={options} />;
}

interface BoundField {
  /** Its path in the form. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  // Each kind of field has its own element; react-hook-form only calls `focus` on it.
  readonly ref: (element: { focus?: () => void } | null) => void;
  readonly errorMessage?: string;
}

/** Ties one field of the form to its value and its problem. */
export function Bound({
  name,
  children,
}: {
  readonly name: TextPath;
  readonly children: (field: BoundField) => ReactNode;
}) {
  const { control } = useOpenForm();
  const { value, onChange, onBlur, ref } = useController({ control, name }).field;
  const errorMessage = useProblem(name);
  return children({
    name,
    value,
    onChange,
    onBlur,
    ref,
    ...(errorMessage !== undefined && { errorMessage }),
  });
}

/**
 * A field's problem in words. Asked of the form apart from the field's value: react-hook-form's own `fieldState` draws
 * every field again when any problem comes or goes.
 */
export function useProblem(name: FieldPath<VisitForm>): string | undefined {
  const t = useT();
  const { subscribe, getFieldState } = useOpenForm();
  const issue = useSyncExternalStore(
    useCallback((changed) => subscribe({ formState: { errors: true }, callback: changed }), [subscribe]),
    () => getFieldState(name).error?.message?.toString(),
  );
  return issue && fieldSentence(issue, t);
}
