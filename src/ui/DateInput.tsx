import { withSlashes } from './slashes.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

type DateInputProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'rows' | 'maxLength' | 'isFigure'>;

/**
 * A date typed fast: 26022016 becomes 26/02/2016 under the fingers. The value is the text as it stands;
 * reading it as a date is the caller's.
 */
export function DateInput({ width = 'short', value, onChange, ...props }: DateInputProps) {
  return (
    <TextField
      {...props}
      width={width}
      inputMode="numeric"
      maxLength={10}
      value={value}
      onChange={(typed) => onChange(withSlashes(value, typed))}
    />
  );
}
