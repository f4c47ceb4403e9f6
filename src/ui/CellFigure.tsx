import { useState } from 'react';
import './cellFigure.css';

export interface CellFigureProps {
  /** Says what is counted, and of what: the column's header is out of hearing. */
  readonly label: string;
  /** As it stands now; the empty string while there is none. */
  readonly value: string;
  /** The figure as typed, once Enter was pressed or the field left; only when it differs. */
  readonly onEntered: (figure: string) => void;
}

/** A whole number written straight into the cell of a table. Escape takes back what was typed. */
export function CellFigure({ label, value, onEntered }: CellFigureProps) {
  const [typed, setTyped] = useState<string>();
  const enter = () => {
    if (typed !== undefined && typed !== '' && typed !== value) onEntered(typed);
    setTyped(undefined);
  };
  return (
    <input
      className="cell-input"
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
      onBlur={enter}
      onKeyDown={({ key }) => {
        if (key === 'Enter') enter();
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
