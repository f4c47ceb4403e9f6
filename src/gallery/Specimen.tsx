import type { ReactNode } from 'react';

interface SpecimenProps {
  /** The component, or the state that it is shown in. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One thing to look at, with its name. */
export function Specimen({ name, children }: SpecimenProps) {
  return (
    <div className="specimen">
      <p className="specimen-name">{name}</p>
      {children}
    </div>
  );
}
