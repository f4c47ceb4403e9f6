/** What every field takes. Fits react-hook-form: spread `field` of a `Controller`, add `errorMessage`. */
export interface FieldProps {
  readonly label: string;
  /** A word beside the label, such as "optional". */
  readonly note?: string | undefined;
  /** A line under the label: how to fill it in. */
  readonly hint?: string | undefined;
  /** What is wrong and how to put it right; its presence makes the field invalid. */
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** How much writing the field is made for. */
export type FieldWidth = 'short' | 'medium' | 'long';

/** The part of `FieldProps` that react-aria takes as it is. */
export const ariaProps = (props: FieldProps) => ({
  isInvalid: props.errorMessage !== undefined,
  isRequired: props.isRequired ?? false,
  isDisabled: props.isDisabled ?? false,
  validationBehavior: 'aria' as const,
  ...(props.name !== undefined && { name: props.name }),
  ...(props.onBlur && { onBlur: props.onBlur }),
});
