import { ToggleButton } from 'react-aria-components';
import { Icon } from '#ui/Icon.tsx';

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
  /** Where the visible words are not enough out of context. */
  readonly label?: string;
}

/** One of several things that may each hold or not: a level of a band, an open day of a period. */
export function Toggle({ isOn, onChange, children, label }: ToggleProps) {
  return (
    <ToggleButton
      className="editor-toggle"
      isSelected={isOn}
      onChange={onChange}
      {...(label && { 'aria-label': label })}
    >
      <span className="editor-toggle-mark">{isOn && <Icon name="tick" />}</span>
      {children}
    </ToggleButton>
  );
}

export function ToggleRow({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <fieldset className="editor-toggles">
      <legend className="field-label">{label}</legend>
      {children}
    </fieldset>
  );
}
