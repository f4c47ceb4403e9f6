import type { Ref } from 'react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Option } from './Choice.tsx';
import { classes } from './classes.ts';
import { FieldFoot, FieldHead } from './FieldFrame.tsx';
import { ariaProps, type FieldProps, type FieldWidth } from './field.ts';
import { Icon } from './Icon.tsx';
import './list.css';

export interface SelectProps<V extends string> extends FieldProps {
  /** The empty string while nothing is chosen. */
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  /** What the box says while nothing is chosen. */
  readonly placeholder: string;
  readonly width?: FieldWidth | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** One of many. Typing the first letters chooses without opening the list. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { value, onChange, options, placeholder, width = 'medium', ref } = props;
  return (
    <AriaSelect
      {...ariaProps(props)}
      className={classes('field', `field--${width}`)}
      placeholder={placeholder}
      value={value === '' ? null : value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <FieldHead {...props} />
      <Button className="field-box select-box" {...(ref && { ref })}>
        <SelectValue />
        <Icon name="down" />
      </Button>
      <FieldFoot {...props} />
      <Popover className="list-popover">
        <ListBox className="list" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="list-item">
              {({ isSelected }) => (
                <>
                  <span className="list-mark">{isSelected && <Icon name="tick" />}</span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
