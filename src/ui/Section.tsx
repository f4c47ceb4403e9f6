import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './section.css';

export interface SectionProps {
  /** Its number on the form, standing in the margin. */
  readonly number?: number | undefined;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A numbered part of a form, set out as on paper. */
export function Section({ number, title, hint, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 className="section-title" id={titleId}>
        {number !== undefined && <span className="section-number">{number}</span>}
        {title}
      </h2>
      {hint && <p className="section-hint">{hint}</p>}
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Fields that belong together under one name, such as one child. */
export function FieldGroup({ title, actions, children }: FieldGroupProps) {
  return (
    <fieldset className="field-group">
      <legend className="field-group-title">{title}</legend>
      {actions && <div className="field-group-actions">{actions}</div>}
      {children}
    </fieldset>
  );
}

interface FieldGroupProps {
  readonly title: string;
  /** Buttons in its upper corner, such as "remove". */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Fields on one line; they wrap where there is no room. */
export function FieldRow({ children, className }: FieldRowProps) {
  return <div className={classes('field-row', className)}>{children}</div>;
}

interface FieldRowProps {
  readonly children: ReactNode;
  /** For a screen that knows how wide its fields should be. */
  readonly className?: string | undefined;
}
