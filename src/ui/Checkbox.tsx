import type { Ref } from 'react';
import { CheckboxButton, CheckboxField, FieldError, Text } from 'react-aria-components';
import { ariaProps, type FieldProps } from './field.ts';
import { Icon } from './Icon.tsx';
import './choice.css';

export interface CheckboxProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A box to tick. */
export function Checkbox(props: CheckboxProps) {
  const { value, onChange, label, note, hint, errorMessage, ref } = props;
  return (
    <CheckboxField
      {...ariaProps(props)}
      {...(ref && { inputRef: ref })}
      className="tick"
      isSelected={value}
      onChange={onChange}
    >
      <CheckboxButton className="tick-button">
        <span className="tick-box">{value && <Icon name="tick" />}</span>
        <span>
          {label}
          {note && <span className="field-note"> ({note})</span>}
        </span>
      </CheckboxButton>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {errorMessage !== undefined && (
        <FieldError className="field-error">
          <Icon name="stop" />
          <span>{errorMessage}</span>
        </FieldError>
      )}
    </CheckboxField>
  );
}
