import { TextField, type TextFieldProps } from './TextField.tsx';

type FigureFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'rows'>;

/** A whole number typed large, such as a ticket: digits only, no arrows to change it by accident. */
export function FigureField({ width = 'short', onChange, ...props }: FigureFieldProps) {
  return (
    <TextField
      {...props}
      width={width}
      isFigure
      inputMode="numeric"
      onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
    />
  );
}
