import { FieldError, Label, Text } from 'react-aria-components';
import type { FieldProps } from './field.ts';
import { Icon } from './Icon.tsx';
import './field.css';

/** Label with its note, then the hint: what stands above a field's box. */
export function FieldHead({ label, note, hint }: Pick<FieldProps, 'label' | 'note' | 'hint'>) {
  return (
    <>
      <Label className="field-label">
        {label}
        {note && <span className="field-note"> ({note})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </>
  );
}

/** The error under a field's box, tied to it for screen readers. */
export function FieldFoot({ errorMessage }: Pick<FieldProps, 'errorMessage'>) {
  if (errorMessage === undefined) return null;
  return (
    <FieldError className="field-error">
      <Icon name="stop" />
      <span>{errorMessage}</span>
    </FieldError>
  );
}

/** A problem under something that is no single field, such as a grid of cells. */
export function FieldMessage({ children }: { readonly children: string }) {
  return (
    <p className="field-error" role="alert">
      <Icon name="stop" />
      <span>{children}</span>
    </p>
  );
}
