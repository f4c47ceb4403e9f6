import type { Ref } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { FieldFoot, FieldHead } from './FieldFrame.tsx';
import { ariaProps, type FieldProps } from './field.ts';
import { Icon } from './Icon.tsx';
import './choice.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface ChoiceProps<V extends string> extends FieldProps {
  /** The empty string while nothing is chosen. */
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A choice among a few, all in sight side by side. Arrow keys move within it. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { value, onChange, options, ref } = props;
  return (
    <RadioGroup
      {...ariaProps(props)}
      className="field choice"
      orientation="horizontal"
      value={value === '' ? null : value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <FieldHead {...props} />
      <div className="choice-options">
        {options.map((option, index) => (
          <RadioField
            key={option.value}
            value={option.value}
            className="choice-option"
            {...(ref && index === 0 && { inputRef: ref })}
          >
            <RadioButton className="choice-button">
              <span className="choice-mark">{option.value === value && <Icon name="tick" />}</span>
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldFoot {...props} />
    </RadioGroup>
  );
}
