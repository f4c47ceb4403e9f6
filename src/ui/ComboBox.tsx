import type { Ref } from 'react';
import { ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldFoot, FieldHead } from './FieldFrame.tsx';
import { ariaProps, type FieldProps, type FieldWidth } from './field.ts';
import './list.css';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** A second line: what tells it from its neighbours. */
  readonly detail?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  /** The text as typed; any text is allowed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What fits the text as typed, best first, already filtered. */
  readonly suggestions: readonly Suggestion[];
  /** A suggestion was taken. The caller sets the value that follows from it. */
  readonly onPick: (id: string) => void;
  readonly placeholder?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A text field that offers what is already known while one types; taking an offer is never forced. */
export function ComboBox(props: ComboBoxProps) {
  const { value, onChange, suggestions, onPick, placeholder, width = 'long', ref } = props;
  return (
    <AriaComboBox
      {...ariaProps(props)}
      className={classes('field', `field--${width}`)}
      items={suggestions}
      value={null}
      onChange={(picked) => {
        if (picked !== null) onPick(String(picked));
      }}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      menuTrigger="input"
    >
      <FieldHead {...props} />
      <Input
        className="field-box"
        autoComplete="off"
        spellCheck="false"
        {...(placeholder !== undefined && { placeholder })}
        {...(ref && { ref })}
      />
      <FieldFoot {...props} />
      <Popover className="list-popover">
        <ListBox className="list" items={suggestions}>
          {({ id, label, detail }) => (
            <ListBoxItem id={id} textValue={label} className="list-item list-item--stacked">
              <Text slot="label">{label}</Text>
              {detail && (
                <Text slot="description" className="list-detail">
                  {detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
