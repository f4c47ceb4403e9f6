import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
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
  /** The first suggestion is what was meant, as a number is: Enter takes it. */
  readonly isCertain?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/**
 * A text field that offers what is already known while one types; taking an offer is never forced.
 * Of our own (ARIA's editable combobox with list): react-aria's hides the rest of the form from screen
 * readers while it offers, and keeps the first offers back until the next keystroke.
 */
export function ComboBox(props: ComboBoxProps) {
  const { value, onChange, suggestions, onPick, isCertain, placeholder, width = 'long', ref } = props;
  const [isOffering, setIsOffering] = useState(false);
  const [active, setActive] = useState<number>();
  const listId = useId();

  const isOpen = isOffering && suggestions.length > 0;
  const inHand = active ?? (isCertain ? 0 : undefined);
  const activeId = isOpen && inHand !== undefined ? suggestions[inHand]?.id : undefined;

  const offer = (isWanted: boolean) => {
    setIsOffering(isWanted);
    setActive(undefined);
  };
  const pick = (id: string) => {
    offer(false);
    onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && suggestions.length > 0) {
      setIsOffering(true);
      setActive(next(active, step, suggestions.length));
    } else if (event.key === 'Enter' && activeId !== undefined) pick(activeId);
    else if (event.key === 'Escape' && isOpen) offer(false);
    else return;
    event.preventDefault();
  };

  return (
    <AriaTextField
      {...ariaProps(props)}
      className={classes('field', 'combo', `field--${width}`)}
      value={value}
      onChange={(typed) => {
        offer(true);
        onChange(typed);
      }}
      onBlur={() => {
        offer(false);
        props.onBlur?.();
      }}
      autoComplete="off"
      spellCheck="false"
    >
      <FieldHead {...props} />
      <Input
        className="field-box"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': listId })}
        {...(activeId !== undefined && { 'aria-activedescendant': optionId(listId, activeId) })}
        onKeyDown={onKeyDown}
        {...(placeholder !== undefined && { placeholder })}
        {...(ref && { ref })}
      />
      <FieldFoot {...props} />
      {isOpen && (
        <Offers id={listId} label={props.label} suggestions={suggestions} activeId={activeId} onPick={pick} />
      )}
    </AriaTextField>
  );
}

interface OffersProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly activeId: string | undefined;
  readonly onPick: (id: string) => void;
}

function Offers({ id, label, suggestions, activeId, onPick }: OffersProps) {
  return (
    <div className="list combo-list" role="listbox" id={id} aria-label={label}>
      {suggestions.map((suggestion) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the text field, which handles the keys.
        <div
          key={suggestion.id}
          id={optionId(id, suggestion.id)}
          ref={suggestion.id === activeId ? scrollIntoSight : null}
          className={classes(
            'list-item',
            'list-item--stacked',
            suggestion.id === activeId && 'list-item--active',
          )}
          role="option"
          tabIndex={-1}
          aria-selected={suggestion.id === activeId}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion.id)}
        >
          <span>{suggestion.label}</span>
          {suggestion.detail && <span className="list-detail">{suggestion.detail}</span>}
        </div>
      ))}
    </div>
  );
}

const scrollIntoSight = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

const optionId = (listId: string, id: string): string => `${listId}-${id}`;

/** The index one step on, around the ends; from nowhere the first or the last. */
const next = (index: number | undefined, step: number, count: number): number =>
  index === undefined ? (step > 0 ? 0 : count - 1) : (index + step + count) % count;
