import type { ReactNode, Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import './cell.css';

/** How much is left: plenty, little, nothing, or not known here. Each has its colour, its pattern, its words. */
export type CellTone = 'plenty' | 'few' | 'none' | 'unknown';

interface CellFace {
  readonly figure: string | number;
  /** The words under the figure. */
  readonly caption: string;
  readonly tone: CellTone;
}

export interface CellToggleProps extends CellFace {
  /** The whole meaning in words, for screen readers. */
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  /** The key that ticks it while the focus is in the grid. */
  readonly hotkey?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A cell of a grid that is ticked by pressing it. */
export function CellToggle(props: CellToggleProps) {
  const { figure, caption, tone, label, value, onChange, isDisabled = false, hotkey, ref } = props;
  return (
    <ToggleButton
      {...(ref && { ref })}
      aria-label={label}
      className={classes('cell', 'cell--toggle', `cell--${tone}`)}
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className="cell-mark">{value && <Icon name="tick" />}</span>
      <span className="cell-figure">
        {figure}
        {hotkey && <kbd className="cell-key">{hotkey}</kbd>}
      </span>
      <span className="cell-caption">{caption}</span>
    </ToggleButton>
  );
}

interface CellGridProps {
  /** Words. */
  readonly label: ReactNode;
  readonly name?: string | undefined;
  readonly children: ReactNode;
}

/** Cells side by side, as many to a line as fit. */
export function CellGrid({ label, name, children }: CellGridProps) {
  return (
    <fieldset className="cell-grid" {...(name !== undefined && { name })}>
      <legend className="unseen">{label}</legend>
      {children}
    </fieldset>
  );
}
