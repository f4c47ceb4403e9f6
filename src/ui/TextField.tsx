import type { Ref } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldFoot, FieldHead } from './FieldFrame.tsx';
import { ariaProps, type FieldProps, type FieldWidth } from './field.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: FieldWidth | undefined;
  /** Lines of text rather than one: how many to show. */
  readonly rows?: number | undefined;
  /** Figures and codes, set large. */
  readonly isFigure?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/**
 * A line to write on. Nothing typed on a borrowed laptop is offered to the next family: no autocomplete,
 * no spelling service.
 */
export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', width = 'long', rows, isFigure, placeholder, ref } = props;
  const box = {
    className: classes(
      'field-box',
      rows !== undefined && 'field-box--lines',
      isFigure && 'field-box--figure',
    ),
    ...(placeholder !== undefined && { placeholder }),
    ...(ref && { ref }),
  };
  return (
    <AriaTextField
      {...ariaProps(props)}
      {...(props.inputMode && { inputMode: props.inputMode })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      className={classes('field', `field--${width}`)}
      type={type}
      value={value}
      onChange={onChange}
      autoComplete="off"
      spellCheck="false"
    >
      <FieldHead {...props} />
      {rows === undefined ? <Input {...box} /> : <TextArea {...box} rows={rows} />}
      <FieldFoot {...props} />
    </AriaTextField>
  );
}
