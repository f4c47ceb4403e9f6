import { useState } from 'react';
import type { Texts } from '#domain/preparing/draft.ts';
import type { Problem, Where } from '#domain/preparing/problem.ts';
import { type IsoDate, isoDate } from '#domain/vocabulary/time.ts';
import { dateAsTyped, readTypedDate } from '#domain/vocabulary/typedDate.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { TextField, type TextFieldProps } from '#ui/TextField.tsx';
import { useDrafting } from './drafting.tsx';
import { Spot } from './spots.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

/** Fields of the draft: each keystroke is an edit, and each shows what is wrong with what was typed. */

interface PlacedProps {
  readonly label: string;
  readonly where: Where;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
}

type LineProps = PlacedProps & Pick<TextFieldProps, 'value' | 'onChange' | 'width' | 'rows' | 'placeholder'>;

export function LineEntry({ where, isOptional, ...props }: LineProps) {
  const t = useT();
  const fault = useFaultAt(where);
  return (
    <Spot where={where}>
      <TextField
        {...props}
        isRequired={!isOptional}
        {...(isOptional && { note: t('editor.optional') })}
        errorMessage={fault}
      />
    </Spot>
  );
}

type WordsProps = PlacedProps & {
  readonly value: Texts;
  readonly onChange: (value: Texts) => void;
  readonly rows?: number;
};

/** A text in both languages, side by side. */
export function WordsEntry({ label, where, hint, value, onChange, rows }: WordsProps) {
  const t = useT();
  const fault = useFaultAt(where);
  return (
    <Spot where={where}>
      <FieldRow>
        <TextField
          label={t('editor.inFrench', { what: label })}
          hint={hint}
          isRequired
          rows={rows}
          value={value.fr}
          onChange={(fr) => onChange({ ...value, fr })}
          errorMessage={fault}
        />
        <TextField
          label={t('editor.inEnglish', { what: label })}
          hint={hint && t('editor.inEnglish.hint')}
          rows={rows}
          value={value.en}
          onChange={(en) => onChange({ ...value, en })}
        />
      </FieldRow>
    </Spot>
  );
}

type DayProps = PlacedProps & {
  /** As the draft has it: '' until typed. */
  readonly value: string;
  readonly onChange: (value: IsoDate | '') => void;
};

/** A date of the draft. What is not a date yet stays in the field alone. */
export function DayEntry({ label, where, hint, value, onChange }: DayProps) {
  const t = useT();
  const fault = useFaultAt(where);
  const [typed, setTyped] = useState({ text: shownDay(value), of: value });
  // Undo, or an import, brought another date.
  const text = typed.of === value ? typed.text : shownDay(value);
  const read = readTypedDate(text);
  const isFull = text.length === 10;
  const change = (next: string) => {
    const day = readTypedDate(next);
    const meant = day.ok && next.length === 10 ? day.value : '';
    setTyped({ text: next, of: meant });
    if (meant !== value) onChange(meant);
  };
  return (
    <Spot where={where}>
      <DateInput
        label={label}
        hint={hint}
        placeholder={t('editor.date.placeholder')}
        isRequired
        value={text}
        onChange={change}
        onBlur={() => {
          if (read.ok) change(dateAsTyped(read.value));
        }}
        errorMessage={!read.ok && isFull ? t(`editor.${read.error}`) : fault}
      />
    </Spot>
  );
}

const shownDay = (day: string): string => (isDay(day) ? dateAsTyped(day) : day);

const isDay = (text: string): text is IsoDate => isoDate.safeParse(text).success;

type NumberProps = PlacedProps & {
  readonly value: number;
  readonly onChange: (value: number) => void;
};

export function NumberEntry({ label, where, hint, value, onChange }: NumberProps) {
  const fault = useFaultAt(where);
  const [typed, setTyped] = useState({ text: String(value), of: value });
  const text = typed.of === value ? typed.text : String(value);
  return (
    <Spot where={where}>
      <FigureField
        label={label}
        hint={hint}
        maxLength={4}
        isRequired
        value={text}
        onChange={(next) => {
          setTyped({ text: next, of: Number(next) });
          onChange(Number(next));
        }}
        errorMessage={fault}
      />
    </Spot>
  );
}

/** What is wrong at one place. What was not typed yet is no fault of anybody's: the list below the page says so. */
function useFaultAt(where: Where): string | undefined {
  const { problems } = useDrafting();
  const sentence = useFaultSentence();
  const fault = problems.find((problem) => isTyped(problem) && isAt(problem.where, where));
  return fault && sentence(fault);
}

const isTyped = ({ type, severity }: Problem): boolean =>
  severity === 'stops' && type !== 'TextMissing' && type !== 'DateMissing';

const isAt = (a: Where, b: Where): boolean => {
  const keys = ['step', 'field', 'period', 'band', 'centre', 'school', 'question', 'choice'] as const;
  return keys.every((key) => a[key] === b[key]);
};
